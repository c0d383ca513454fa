/** Where a theme comes from, and from whom: the largest parts of each cut, which add up to the whole. */
import type { ThemeOfPeriod } from '../api.ts'
import { Bars } from '../parts/bars.tsx'
import type { DashboardTexts } from '../texts/texts.ts'
import { nameOf, wordsOf } from './words.ts'

/** Parts that are named; the others are one bar. */
export const NAMED = 4

const SHOWN = [
  'region',
  'organisation',
  'language',
  'page',
  'source',
  'channel',
  'lifeEvent',
] as const
type Shown = (typeof SHOWN)[number]

type Props = { texts: DashboardTexts; theme: ThemeOfPeriod }

export const WhereWho = ({ texts, theme }: Props) => {
  const { where, cut } = wordsOf(texts).themes
  const rowsOf = (by: Shown) => {
    const sorted = Object.entries(theme.by[by]).sort(([, a], [, b]) => b - a)
    const others = theme.others?.[by] ?? 0
    const said = sorted.reduce((sum, [, n]) => sum + n, others)
    return [
      ...sorted.map(([value, n]) => ({ name: nameOf(by, value, texts), n })),
      ...(others > 0 ? [{ name: where.others, n: others, rest: true }] : []),
      ...(said < theme.size ? [{ name: where.unsaid, n: theme.size - said, rest: true }] : []),
    ]
  }
  const known = SHOWN.filter((by) => Object.keys(theme.by[by]).length > 0)
  return (
    <section aria-labelledby="where-title">
      <h3 id="where-title">{where.title}</h3>
      <div class="cuts">
        {known.map((by) => (
          <section key={by} aria-label={cut[by]}>
            <h4>{cut[by]}</h4>
            <Bars rows={rowsOf(by)} locale={texts.locale} />
          </section>
        ))}
      </div>
    </section>
  )
}
