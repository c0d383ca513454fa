/** What a half-year was about, counted from the signals as they stand now. */
import { changesIn } from '../../analysis/themes/change.ts'
import { daysOf, type Period, periodBefore } from '../../shared/period.ts'
import type { Place } from '../../shared/rights.ts'
import type { Movement, ThemeOfPeriod, ThemesOfPeriod } from '../../shared/themes.ts'
import type { Store } from '../../store/store.ts'
import type { ThemeSignal } from '../../store/themes/themes.ts'
import { standing } from './placing.ts'

const SLICE = 5_000
/** Fewer in both half-years together say nothing of a change, either way. */
const SAYABLE = 30

const DIMENSIONS = {
  organisation: (one: ThemeSignal) => one.organisation,
  site: (one: ThemeSignal) => one.site,
  page: (one: ThemeSignal) => one.page,
  region: (one: ThemeSignal) => one.region,
  lifeEvent: (one: ThemeSignal) => one.lifeEvent,
  source: (one: ThemeSignal) => one.source,
  language: (one: ThemeSignal) => one.language,
  channel: (one: ThemeSignal) => one.channel,
} as const
type Dimension = keyof typeof DIMENSIONS

/** Names come from outside: `constructor` is a life event like any other. */
const noCounts = (): Record<string, number> => Object.create(null)
const emptyBy = () =>
  Object.fromEntries(Object.keys(DIMENSIONS).map((name) => [name, noCounts()])) as Record<
    Dimension,
    Record<string, number>
  >

type Tally = Pick<ThemeOfPeriod, 'size' | 'by' | 'months' | 'asked' | 'answered' | 'clarity'> & {
  texts: Set<string>
}
const emptyTally = (): Tally => ({
  ...{ size: 0, by: emptyBy(), months: noCounts(), asked: 0, answered: 0 },
  ...{ clarity: { yes: 0, partly: 0, no: 0 }, texts: new Set() },
})

const more = (counts: Record<string, number>, value: string | null) => {
  if (value !== null) counts[value] = (counts[value] ?? 0) + 1
}

const count = (tally: Tally, one: ThemeSignal) => {
  tally.size++
  tally.texts.add(one.likeness ?? String(one.signalNumber))
  for (const [name, of] of Object.entries(DIMENSIONS)) more(tally.by[name as Dimension], of(one))
  more(tally.months, one.month)
  if (one.clarity) tally.clarity[one.clarity]++
  if (one.channel !== null) tally.asked++
  if (one.answered) tally.answered++
}

/** By theme; what is in none, or in one that was dismissed, under ''. `stands`: what became of a theme. */
const tallies = async (
  store: Store,
  period: Period,
  {
    within,
    stands,
  }: { within: readonly Place[] | undefined; stands: (theme: string) => string | null },
) => {
  const byTheme = new Map<string, Tally>()
  for (let after = 0; ; ) {
    const rows = await store.themeSignals(daysOf(period), { after, limit: SLICE, within })
    for (const row of rows) {
      const theme = row.theme === null ? '' : (stands(row.theme) ?? '')
      const tally = byTheme.get(theme) ?? emptyTally()
      count(tally, row)
      byTheme.set(theme, tally)
    }
    after = rows.at(-1)?.signalNumber ?? after
    if (rows.length < SLICE) return byTheme
    await new Promise((resolve) => setImmediate(resolve))
  }
}

const sum = (tallied: Iterable<Tally>, of: (tally: Tally) => number) => {
  let all = 0
  for (const tally of tallied) all += of(tally)
  return all
}

export const themesOfPeriod = async (
  store: Store,
  period: Period,
  within?: readonly Place[],
): Promise<ThemesOfPeriod> => {
  const themes = await store.themes()
  const byId = new Map(themes.map((theme) => [theme.theme, theme]))
  const where = { within, stands: (theme: string) => standing(byId, theme) }
  const [run, now, before, left] = await Promise.all([
    store.latestRun(),
    tallies(store, period, where),
    tallies(store, periodBefore(period), where),
    store.textTally({ ...daysOf(period), within }),
  ])
  // Who repeats a text counts once: a loud sender is no trend.
  const distinct = (tallied: Map<string, Tally>) => sum(tallied.values(), ({ texts }) => texts.size)
  const changes = new Map(
    changesIn(
      themes.map(({ theme }) => ({
        key: theme,
        previous: before.get(theme)?.texts.size ?? 0,
        current: now.get(theme)?.texts.size ?? 0,
      })),
      { previous: distinct(before), current: distinct(now) },
      'theme',
    ).map(({ key, change }) => [key, change]),
  )
  const shown = themes.filter(({ theme }) => now.has(theme) || before.has(theme))
  const analysed = sum(now.values(), ({ size }) => size)
  const ofThemes = shown.map((row): ThemeOfPeriod => {
    const { texts, ...tally } = now.get(row.theme) ?? emptyTally()
    const earlier = before.get(row.theme)
    const change = changes.get(row.theme) ?? 'persistent'
    const few = texts.size + (earlier?.texts.size ?? 0) < SAYABLE
    const movement: Movement = change === 'persistent' && few ? 'unclear' : change
    return {
      ...{ theme: row.theme, label: row.label, language: row.language, terms: row.terms },
      ...tally,
      ...{ distinct: texts.size, before: earlier?.size ?? 0, movement },
      ...{ stability: row.stability, pinned: row.state === 'pinned' },
      ...(row.quote ? { quote: { signal: row.quote.id, text: row.quote.text } } : {}),
    }
  })
  return {
    ...{ period, analysed, quarantined: left.quarantined, erased: left.erased },
    other: analysed - ofThemes.reduce((all, { size }) => all + size, 0),
    run: run
      ? {
          ...{ seed: run.seed, parameters: run.parameters, inputHash: run.inputHash },
          ...{ version: run.version, at: run.at },
        }
      : null,
    themes: ofThemes.sort((a, b) => b.size - a.size || (a.theme < b.theme ? -1 : 1)),
  }
}
