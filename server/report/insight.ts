/** What others find out and a report tells: themes, who is not heard, what weighs, what a change did. */

import { daysOf, type Period } from '../../shared/period.ts'
import type { NotHeard, ReportChange, Serious } from '../../shared/report.ts'
import type { Place } from '../../shared/rights.ts'
import type { ThemesOfPeriod } from '../../shared/themes.ts'
import type { KeptPageChange } from '../../store/outgoing/outgoing.ts'
import type { Store } from '../../store/store.ts'

/** `places`: what may be read; everywhere without it. */
type Within = readonly Place[] | undefined

export type Insight = {
  themesOf: (period: Period, places: Within) => Promise<ThemesOfPeriod>
  /** Absent: not measured, and the report says so. */
  coverageOf?: (period: Period, places: Within) => Promise<NotHeard[]>
  seriousOf?: (period: Period, places: Within) => Promise<Serious[]>
  effectOf?: (change: KeptPageChange) => Promise<ReportChange['effect']>
}

/** An honest answer while nobody has looked for themes: how many texts there are, and that all are in none. */
export const withoutThemes =
  (store: Pick<Store, 'textTally'>): Insight['themesOf'] =>
  async (period, within) => {
    const tally = await store.textTally({ ...daysOf(period), within })
    return { period, ...tally, other: tally.analysed, run: null, themes: [] }
  }

/** What this server finds out. */
export const insightOf = (store: Pick<Store, 'textTally'>): Insight => ({
  themesOf: withoutThemes(store),
})
