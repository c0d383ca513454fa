/** What a half-year was about, counted as the signals stand now. */
import { changesIn } from '../../analysis/themes/change.ts'
import { type Period, periodBefore } from '../../shared/period.ts'
import type { Place } from '../../shared/rights.ts'
import type { Movement, ThemeOfPeriod, ThemesOfPeriod } from '../../shared/themes.ts'
import { hasPage } from '../../store/reading/kept-count.ts'
import type { TextTally } from '../../store/reports/reports.ts'
import type { Store } from '../../store/store.ts'
import { talliedByHand } from './by-hand.ts'
import { keptSizes, keptTallies } from './kept.ts'
import { standing } from './placing.ts'
import { emptyTally, type Stands, type ThemeTally } from './tally.ts'

/** Fewer in both half-years together say nothing of a change, either way. */
const SAYABLE = 30

type Where = {
  within: readonly Place[] | undefined
  stands: Stands
  largest: number | undefined
}
type Sized = Pick<ThemeTally, 'size' | 'distinct'>

const sum = <T>(tallied: Iterable<T>, of: (tally: T) => number) => {
  let all = 0
  for (const tally of tallied) all += of(tally)
  return all
}

/**
 * By theme; what is in none, or in one that was dismissed, under ''. How many texts are different is counted of what
 * was placed: what comes in waits a minute for that.
 */
const tallied = async (
  store: Store,
  period: Period,
  { within, stands, largest }: Where,
): Promise<[now: Map<string, ThemeTally>, before: Map<string, Sized>, texts: TextTally]> => {
  const texts = await store.textTally({ period, within })
  const earlier = periodBefore(period)
  if (within?.some(hasPage)) {
    const now = await talliedByHand(store, period, within, stands)
    return [now, await talliedByHand(store, earlier, within, stands), texts]
  }
  const [now, before] = await Promise.all([
    keptTallies(store, { period, within, largest }, stands),
    keptSizes(store, { period: earlier, within }, stands),
  ])
  const none = now.get('') ?? emptyTally()
  const placed = sum(now.values(), ({ size }) => size)
  // What came since the last look is in no theme yet.
  now.set('', { ...none, size: none.size + Math.max(0, texts.analysed - placed) })
  return [now, before, texts]
}

export const themesOfPeriod = async (
  store: Store,
  period: Period,
  within?: readonly Place[],
  /** Only so many pages of each theme. */
  largest?: number,
): Promise<ThemesOfPeriod> => {
  const themes = await store.themes()
  const byId = new Map(themes.map((theme) => [theme.theme, theme]))
  const where = { within, largest, stands: (theme: string) => standing(byId, theme) }
  const [run, [now, before, left]] = await Promise.all([
    store.latestRun(),
    tallied(store, period, where),
  ])
  // Who repeats a text counts once: a loud sender is no trend.
  const distinct = (tallied: Map<string, Sized>) =>
    sum(tallied.values(), ({ distinct }) => distinct)
  const changes = new Map(
    changesIn(
      themes.map(({ theme }) => ({
        key: theme,
        previous: before.get(theme)?.distinct ?? 0,
        current: now.get(theme)?.distinct ?? 0,
      })),
      { previous: distinct(before), current: distinct(now) },
      'theme',
    ).map(({ key, change }) => [key, change]),
  )
  const shown = themes.filter(({ theme }) => now.has(theme) || before.has(theme))
  const analysed = sum(now.values(), ({ size }) => size)
  const ofThemes = shown.map((row): ThemeOfPeriod => {
    const tally = now.get(row.theme) ?? emptyTally()
    const earlier = before.get(row.theme)
    const change = changes.get(row.theme) ?? 'persistent'
    const few = tally.distinct + (earlier?.distinct ?? 0) < SAYABLE
    const movement: Movement = change === 'persistent' && few ? 'unclear' : change
    return {
      ...{ theme: row.theme, label: row.label, language: row.language, terms: row.terms },
      ...tally,
      ...{ before: earlier?.size ?? 0, movement },
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
