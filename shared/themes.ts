/** Themes as a report needs them: what a half-year was about, beside the half-year before. */

/** How a theme moved against the period before, with a guard for small numbers and many comparisons. */
export type Movement = 'emerging' | 'growing' | 'fading' | 'persistent' | 'unclear'

export type ThemeOfPeriod = {
  /** Stable over runs. */
  theme: string
  /** Empty, as are its terms, for who may not read words. */
  label: string
  language: string
  terms: string[]
  /** Signals of the period, and how many distinct texts they are. */
  size: number
  distinct: number
  /** Signals of the period before. */
  before: number
  movement: Movement
  /** 0 to 1: how far many runs agree on it. */
  stability: number
  pinned: boolean
  /** Word for word in the store, redacted and allowed; none when no text passes the gate. */
  quote?: { signal: string; text: string }
  /** Signals of the theme by place; only of this period. */
  by: Record<
    'organisation' | 'site' | 'page' | 'region' | 'lifeEvent' | 'source' | 'language' | 'channel',
    Record<string, number>
  >
  /** By cut: signals with a value that is left out of `by`; there when only the largest were asked for. */
  others?: Record<keyof ThemeOfPeriod['by'], number>
  /** By month, `2026-03`. */
  months: Record<string, number>
  /** Signals of it that asked something, and of those that were answered. */
  asked: number
  answered: number
  /** Of those that said whether the page was clear. */
  clarity: { yes: number; partly: number; no: number }
}

export type ThemesOfPeriod = {
  period: string
  /** Whatever can be analysed: not quarantined, not erased, with words. */
  analysed: number
  /** In no theme. */
  other: number
  quarantined: number
  /** Withdrawn or erased within the period: gone from all counts here. */
  erased: number
  run: {
    seed: number
    parameters: Record<string, unknown>
    inputHash: string
    version: string
    at: string
  } | null
  themes: ThemeOfPeriod[]
}
