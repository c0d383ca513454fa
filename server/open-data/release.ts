/** The open data: one release of cells in which nobody is counted twice, worked out once a day. */
import { releaseOf } from '../../analysis/report/open.ts'
import { dayIn } from '../../shared/days.ts'
import type { OpenCell } from '../../shared/open-report.ts'
import { lastFullMonth } from '../../shared/period.ts'
import type { Store } from '../../store/store.ts'
import { monthsOfSite } from '../outgoing/months.ts'

export type Release = { day: string; cells: OpenCell[] }

/** Of whole months alone: one that goes on could be held beside itself. */
export const openRelease = ({ store, now }: { store: Store; now: () => Date }) => {
  let made: { day: string; release: Promise<Release> } | undefined
  const make = async (day: string): Promise<Release> => {
    const to = lastFullMonth(day)
    const sites = await Promise.all(
      (await store.sites()).map(async ({ site, organisation }) => ({
        ...{ site, organisation },
        months: await monthsOfSite(store, site, { to }),
      })),
    )
    return { day, cells: releaseOf(sites) }
  }
  return (): Promise<Release> => {
    const day = dayIn(now())
    if (made?.day === day) return made.release
    const release = make(day)
    made = { day, release }
    release.catch(() => {
      made = undefined
    })
    return release
  }
}
