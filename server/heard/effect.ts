/** The counts around a change to a page, for the analysis of its effect. */
import { type DayAnswers, effectOf, WINDOW_DAYS } from '../../analysis/effect.ts'
import { daysAfter } from '../../shared/days.ts'
import { isOnPage, meetOnPage } from '../../shared/on-page.ts'
import type { Place } from '../../shared/rights.ts'
import type { KeptPageChange } from '../../store/outgoing/outgoing.ts'
import type { CountFilter, CountRow, Store } from '../../store/store.ts'

type Asked = {
  days?: number | undefined
  invited: boolean
  votes?: CountFilter['votes']
  within: readonly Place[] | undefined
}

const answersOf = ({ day = '', counts }: CountRow): DayAnswers => ({
  day,
  part: counts.yes,
  n: counts.yes + counts.partly + counts.no,
})

export const readEffect = async (
  { store, now }: { store: Store; now: () => Date },
  { change, site, page, day }: KeptPageChange,
  { days: windowDays = WINDOW_DAYS, invited, votes, within }: Asked,
) => {
  // Days of counts are days in UTC, and today is not over.
  const yesterday = daysAfter(now().toISOString().slice(0, 10), -1)
  const [from, to] = [daysAfter(day, -windowDays), daysAfter(day, windowDays)]
  const [first] = await store.counts('all', ['day'], { site, to: yesterday })
  const others = (await store.pageChanges({ site })).filter((other) => other.change !== change)
  const changedNear = others.filter((other) => other.day >= from && other.day <= to)
  const filter = { site, from, to, invited, votes, within }
  const rows = await store.counts('all', ['day', 'page'], filter)
  const isHere = ({ page: url = '' }: CountRow) => isOnPage(url, page)
  // A page that was changed itself is no measure of what happens without a change.
  const isSteady = (row: CountRow) =>
    !isHere(row) && !changedNear.some((other) => isOnPage(row.page ?? '', other.page))
  const { page: onPage, ...effect } = effectOf(
    {
      ...{ day, windowDays },
      otherChanges: others
        .filter((other) => meetOnPage(other.page, page))
        .map((other) => other.day),
      data: { from: first?.day ?? yesterday, to: yesterday },
    },
    rows.filter(isHere).map(answersOf),
    rows.filter(isSteady).map(answersOf),
  )
  return { ...{ change, site, page, day, invited }, ...effect, onPage }
}
