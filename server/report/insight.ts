/** What others find out and a report tells: themes, who is not heard, what weighs, what a change did. */

import type { Period } from '../../shared/period.ts'
import type { NotHeard, ReportChange, Serious } from '../../shared/report.ts'
import type { Place } from '../../shared/rights.ts'
import type { ThemesOfPeriod } from '../../shared/themes.ts'
import type { KeptPageChange } from '../../store/outgoing/outgoing.ts'
import type { Store } from '../../store/store.ts'
import { readEffect } from '../heard/effect.ts'
import { notHeardIn } from '../heard/not-heard.ts'
import { seriousOfPeriod } from '../heard/serious.ts'
import { themesOfPeriod } from '../themes/of-period.ts'

/** `places`: what may be read; everywhere without it. */
type Within = readonly Place[] | undefined

export type Insight = {
  themesOf: (period: Period, places: Within) => Promise<ThemesOfPeriod>
  /** Absent: not measured, and the report says so. */
  coverageOf?: (period: Period, places: Within) => Promise<NotHeard[]>
  seriousOf?: (period: Period, places: Within) => Promise<Serious[]>
  effectOf?: (change: KeptPageChange, places: Within) => Promise<ReportChange['effect']>
}

/** What this server finds out. */
export const insightOf = (store: Store, now: () => Date): Insight => ({
  themesOf: (period, within) => themesOfPeriod(store, period, within),
  coverageOf: (period, within) => notHeardIn(store, period, within),
  seriousOf: (period, within) => seriousOfPeriod(store, period, within),
  effectOf: async (change, within) => {
    const asked = { invited: false, within }
    const { missing, onPage } = await readEffect({ store, now }, change, asked)
    return missing.length > 0 ? null : { before: onPage.before, after: onPage.after }
  },
})
