/** What others find out and a report tells: themes, who is not heard, what weighs, what a change did. */

import { findSerious } from '../../analysis/serious.ts'
import { COVERAGE_BY } from '../../shared/heard.ts'
import type { Period } from '../../shared/period.ts'
import type { NotHeard, ReportChange, Serious } from '../../shared/report.ts'
import type { Place } from '../../shared/rights.ts'
import { SERIOUS } from '../../shared/serious.ts'
import type { ThemesOfPeriod } from '../../shared/themes.ts'
import type { KeptPageChange } from '../../store/outgoing/outgoing.ts'
import type { SignalRow } from '../../store/signal-row.ts'
import type { Store } from '../../store/store.ts'
import { readCoverage } from '../heard/coverage.ts'
import { readEffect } from '../heard/effect.ts'
import { themesOfPeriod } from '../themes/of-period.ts'
import { daysSoFar } from './days.ts'

/** `places`: what may be read; everywhere without it. */
type Within = readonly Place[] | undefined
type Days = { from: string; to: string }

export type Insight = {
  /** `largest`: only so many pages of each theme. */
  themesOf: (period: Period, places: Within, largest?: number) => Promise<ThemesOfPeriod>
  /** Absent: not measured, and the report says so. */
  coverageOf?: (period: Period, places: Within) => Promise<NotHeard[]>
  /** Null: not looked. */
  seriousOf?: (period: Period, places: Within) => Promise<Serious[] | null>
  effectOf?: (change: KeptPageChange, places: Within) => Promise<ReportChange['effect']>
}

/** Texts of a half-year that are read through while somebody waits: about two seconds. */
const READ_MAX = 20_000
const BATCH = 500

/** Who is far below their share, or silent, in each of the ways in which that is measured. */
const unheard = async (store: Store, days: Days, within: Within): Promise<NotHeard[]> => {
  const found = await Promise.all(
    COVERAGE_BY.map((by) => readCoverage(store, { by, ...days, within })),
  )
  return found.flatMap(({ by, rows, signals }) =>
    rows
      // Silence of a region is told even where chance explains it: then nobody is sure to have been asked.
      .filter((row) => row.unheard || (row.always !== undefined && row.silent))
      .map(({ value, signals: heard, expected }) => ({
        by: by === 'life-event' ? 'lifeEvent' : by,
        value,
        signals: heard,
        expected: expected === null ? null : expected * signals,
        query: `/v1/coverage?by=${by}&from=${days.from}&to=${days.to}`,
      })),
  )
}

const textsOf = ({ message, question, offer }: SignalRow) =>
  [message, question?.text, offer].filter((text) => text !== undefined)

/** Signals in which something cannot wait, by what it is; null when there are more texts than can be read now. */
const seriousIn = async (
  store: Store,
  period: Period,
  days: Days,
  within: Within,
): Promise<Serious[] | null> => {
  const { analysed } = await store.textTally({ period, within })
  if (analysed > READ_MAX) return null
  // What was said in confidence is for its own readers alone, and a report has others.
  const filter = { ...days, within, withWords: true }
  const kinds = new Map<string, Serious>()
  for (let after: string | undefined; ; ) {
    const rows = await store.signals(filter, { after, limit: BATCH })
    for (const row of rows) {
      const cues = textsOf(row).flatMap((text) => findSerious(text, row.language))
      // The reason is ours: no word of whoever said it.
      for (const [why, kind] of new Map(cues.map((cue) => [cue.why, cue.kind]))) {
        const query = `/v1/serious?from=${days.from}&to=${days.to}`
        const one = kinds.get(why) ?? { what: why, kind, signals: 0, query }
        kinds.set(why, { ...one, signals: one.signals + 1 })
      }
    }
    after = rows.at(-1)?.cursor
    if (rows.length < BATCH) break
    // Citizens are answered between two batches.
    await new Promise((resolve) => setImmediate(resolve))
  }
  const rank = (kind: string) => (SERIOUS as readonly string[]).indexOf(kind)
  return [...kinds.values()].sort(
    (one, other) => rank(one.kind) - rank(other.kind) || other.signals - one.signals,
  )
}

/** What this server finds out. */
export const insightOf = (store: Store, now: () => Date): Insight => {
  const daysIn = (period: Period): Days => {
    const { from, to } = daysSoFar(period, now())
    return { from, to }
  }
  return {
    themesOf: (period, within, largest) => themesOfPeriod(store, period, within, largest),
    coverageOf: async (period, within) => unheard(store, daysIn(period), within),
    seriousOf: async (period, within) => seriousIn(store, period, daysIn(period), within),
    effectOf: async (change, within) => {
      const { missing, onPage } = await readEffect({ store, now }, change, {
        invited: false,
        within,
      })
      return missing.length > 0 ? null : { before: onPage.before, after: onPage.after }
    },
  }
}
