/** Why a signal has its theme, in its own words. */
import { searchText } from '../../store/search-words.ts'
import type { Assigned, ThemeRow } from '../../store/themes/themes.ts'

export type Explained = {
  theme: string | null
  label?: string
  by: Assigned['by']
  /** Words of the signal that tell this theme from the others. */
  because: string[]
}

const stemsOf = (text: string, language: string) =>
  new Set(searchText([text], language).split(' ').filter(Boolean))

/** `text`: of the signal. Terms are compared by their stems: people write words in any form. */
export const explain = (
  { theme, by }: Assigned,
  row: ThemeRow | undefined,
  text: string,
): Explained => {
  if (!row) return { theme, by, because: [] }
  const said = stemsOf(text, row.language)
  const because = row.terms.filter((term) => {
    const stems = [...stemsOf(term, row.language)]
    return stems.length > 0 && stems.every((stem) => said.has(stem))
  })
  return { theme, label: row.label, by, because }
}
