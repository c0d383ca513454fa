/** All texts of some days, read in slices so that others get their turn. */
import { daysOf, type Period, periodBefore } from '../../shared/period.ts'
import type { Store } from '../../store/store.ts'
import type { ThemeText } from '../../store/themes/themes.ts'

const SLICE = 2_000

/** A half-year with the one before: what is new shows only beside what was there. */
export const bothPeriods = (period: Period) => ({
  from: daysOf(periodBefore(period)).from,
  to: daysOf(period).to,
})

export const readTexts = async (store: Store, days: { from: string; to: string }) => {
  const all: ThemeText[] = []
  for (let after = 0; ; ) {
    const texts = await store.themeTexts(days, after, SLICE)
    all.push(...texts)
    after = texts.at(-1)?.changed ?? after
    if (texts.length < SLICE) return all
    await new Promise((resolve) => setImmediate(resolve))
  }
}
