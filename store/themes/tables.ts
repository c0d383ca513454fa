/** The tables of themes. */
export type ThemeTables = {
  theme_run: {
    run: string
    at: string
    period: string
    seed: number
    parameters: string
    input_hash: string
    version: string
    model: string
  }
  theme: {
    theme: string
    run: string
    label: string
    language: string
    terms: string
    stability: number
    state: string
    merged_into: string | null
  }
  theme_event: {
    theme: string
    number: number
    at: string
    actor: string
    action: string
    detail: string
  }
  theme_quote: { theme: string; id: string; text: string }
  signal_theme: { id: string; theme: string | null; by: string }
  theme_count: {
    half: string
    dimension: string
    site: string
    theme: string
    value: string
    signals: number
  }
  theme_words: {
    half: string
    words: string
    theme: string
    site: string
    signals: number
    many: number
  }
}
