/** Who was seen or lives somewhere and is hardly heard in a half-year, for its report. */
import { COVERAGE_BY } from '../../shared/heard.ts'
import { daysOf, type Period } from '../../shared/period.ts'
import type { NotHeard } from '../../shared/report.ts'
import type { Place } from '../../shared/rights.ts'
import type { Store } from '../../store/store.ts'
import { readCoverage } from './coverage.ts'

/** Pages nobody reacts to are many, and most are fine. */
const EACH = 12

export const notHeardIn = async (
  store: Store,
  period: Period,
  within?: readonly Place[],
): Promise<NotHeard[]> => {
  const days = daysOf(period)
  const found: NotHeard[] = []
  for (const by of COVERAGE_BY) {
    const { rows, signals: all } = await readCoverage(store, { ...days, within, by })
    const silent = rows.filter((row) => row.unheard || (row.always && row.silent))
    for (const { value, signals, expected } of silent.slice(0, EACH)) {
      found.push({
        ...{ by, value, signals },
        expected: expected === null || expected === undefined ? null : expected * all,
        query: `/v1/coverage?by=${by}&from=${days.from}&to=${days.to}`,
      })
    }
  }
  return found
}
