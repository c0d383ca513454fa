/**
 * Tallies of themes, in the words of both engines. What changes a signal that has a theme, or the theme that it has,
 * takes it off before and puts it on after, in one transaction: the view `theme_signal` says what it counts as.
 */
import { CompiledQuery } from 'kysely'

/** How an engine takes a list of ids as one parameter. */
export type Ids = {
  /** A query that gives them. */
  among: string
  given: (ids: readonly string[]) => unknown
}
/** Each takes the ids of signals, in the way of its engine; those in `clear` take nothing. */
export type TallyStatements = { off: string[]; on: string[]; clear: string[] }

/** What a signal is counted by, and the column with its value; without one it is not counted. */
const BY = {
  month: 'month',
  source: 'source',
  region: 'region',
  lifeEvent: 'life_event',
  language: 'language',
  channel: 'question_channel',
  clarity: 'clarity',
} as const

const PARTS = [
  `SELECT half, 'all' AS dimension, site, theme, '' AS value FROM one`,
  `SELECT half, 'answered', site, theme, '' FROM one WHERE answered`,
  ...Object.entries(BY).map(
    ([dimension, column]) =>
      `SELECT half, '${dimension}', site, theme, ${column} FROM one WHERE ${column} IS NOT NULL`,
  ),
]

const countsOf = ({ among }: Ids, sign: '' | '-') => `
  WITH one AS (SELECT * FROM theme_signal WHERE id IN (${among})),
  part AS (${PARTS.join(' UNION ALL ')}),
  counted AS (
    SELECT half, dimension, site, theme, value FROM part
    UNION ALL SELECT half, dimension, '', theme, value FROM part
    UNION ALL SELECT half, 'page', '', theme, CAST(page_number AS TEXT) FROM one)
  INSERT INTO theme_count (half, dimension, site, theme, value, signals)
  SELECT half, dimension, site, theme, value, CAST(${sign}count(*) AS INTEGER) FROM counted
  WHERE true GROUP BY half, dimension, site, theme, value
  ON CONFLICT (half, dimension, site, theme, value)
  DO UPDATE SET signals = theme_count.signals + excluded.signals`

const wordsOf = ({ among }: Ids, sign: '' | '-') => `
  INSERT INTO theme_words (half, words, theme, site, signals, many)
  SELECT half, words, theme, site, CAST(${sign}count(*) AS INTEGER), 0 FROM theme_signal
  WHERE id IN (${among}) GROUP BY half, words, theme, site
  ON CONFLICT (half, words, theme, site)
  DO UPDATE SET signals = theme_words.signals + excluded.signals`

/** It stays when the others go: a text that is there once repeats nothing, whatever is written beside it. */
const markMany = ({ among }: Ids) => `
  UPDATE theme_words SET many = 1 WHERE many = 0 AND (half, words) IN (
    SELECT half, words FROM theme_words WHERE (half, words) IN
      (SELECT half, words FROM theme_signal WHERE id IN (${among}))
    GROUP BY half, words HAVING sum(signals) > 1)`

export const tallyStatements = (ids: Ids): TallyStatements => ({
  off: [countsOf(ids, '-'), wordsOf(ids, '-')],
  on: [countsOf(ids, ''), wordsOf(ids, ''), markMany(ids)],
  clear: ['DELETE FROM theme_count WHERE signals = 0', 'DELETE FROM theme_words WHERE signals = 0'],
})

/** Takes our turn among all who write signals. */
export const OUR_TURN = CompiledQuery.raw('UPDATE counter SET last_change = last_change')

/** The same as steps of one transaction. */
export const tallying = (engine: Ids) => {
  const { off, on, clear } = tallyStatements(engine)
  const steps = (statements: readonly string[], ids: readonly string[]) =>
    statements.map((text) => CompiledQuery.raw(text, [engine.given(ids)]))
  return {
    off: (ids: readonly string[]) => steps(off, ids),
    on: (ids: readonly string[]) => [
      ...steps(on, ids),
      ...clear.map((text) => CompiledQuery.raw(text)),
    ],
  }
}
export type Tallying = ReturnType<typeof tallying>
