/** What a half-year was about where no tallies are kept: of who may read single pages, signals are counted one by one. */
import { daysOf, type Period } from '../../shared/period.ts'
import type { Place } from '../../shared/rights.ts'
import type { Store } from '../../store/store.ts'
import type { ThemeSignal } from '../../store/themes/themes.ts'
import { CUTS, emptyTally, more, type Stands, type ThemeTally } from './tally.ts'

const SLICE = 5_000

const count = (tally: ThemeTally, texts: Set<string>, one: ThemeSignal) => {
  tally.size++
  if (one.placed) texts.add(one.likeness ?? String(one.signalNumber))
  for (const cut of CUTS) more(tally.by[cut], one[cut])
  more(tally.months, one.month)
  if (one.clarity) tally.clarity[one.clarity]++
  if (one.channel !== null) tally.asked++
  if (one.answered) tally.answered++
}

export const talliedByHand = async (
  store: Pick<Store, 'themeSignals'>,
  period: Period,
  within: readonly Place[] | undefined,
  stands: Stands,
): Promise<Map<string, ThemeTally>> => {
  const found = new Map<string, { tally: ThemeTally; texts: Set<string> }>()
  for (let after = 0; ; ) {
    const rows = await store.themeSignals(daysOf(period), { after, limit: SLICE, within })
    for (const row of rows) {
      const theme = row.theme === null ? '' : (stands(row.theme) ?? '')
      const one = found.get(theme) ?? { tally: emptyTally(), texts: new Set() }
      count(one.tally, one.texts, row)
      found.set(theme, one)
    }
    after = rows.at(-1)?.signalNumber ?? after
    if (rows.length < SLICE) break
    await new Promise((resolve) => setImmediate(resolve))
  }
  return new Map(
    [...found].map(([theme, { tally, texts }]) => [theme, { ...tally, distinct: texts.size }]),
  )
}
