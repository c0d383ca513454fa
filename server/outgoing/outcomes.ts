/** What everybody may know of a site, worked out once a day. */
import { publishQuestions, publishReactions } from '../../analysis/outcomes.ts'
import { dayIn } from '../../shared/days.ts'
import type { Outcomes } from '../../shared/outcomes.ts'
import { daysOf, lastFullMonth, type Period, periodBefore, periodOf } from '../../shared/period.ts'
import type { Store } from '../../store/store.ts'
import type { SiteDirectory } from '../../worker/deps.ts'
import { monthsOfSite } from './months.ts'

/** The newest of each that are told. */
const SHOWN = 50

type World = { store: Store; sites: SiteDirectory; now: () => Date }

/** The same answer to the same question is told once. */
const once = <T extends { question: string; text: string }>(answers: readonly T[]) => [
  ...new Map(answers.map((one) => [`${one.question}\n${one.text}`, one])).values(),
]

/** Undefined when there is no such site. Without a period: the running one, or the last when it has just begun. */
export const outcomes = ({ store, sites, now }: World) => {
  const made = new Map<string, { day: string; outcomes: Promise<Outcomes> }>()

  const make = async (key: string, period: Period, today: string): Promise<Outcomes> => {
    const site = await sites.get(key)
    const { from, to: end } = daysOf(period)
    const month = lastFullMonth(today)
    const to = month < end ? month : end
    const days = { site: key, from, to }
    const [months, tally, changes, answers] = await Promise.all([
      monthsOfSite(store, key, days),
      store.questionTally(key, from, to),
      store.pageChanges({ ...days, to: end }),
      store.publicAnswersOf(key, from, end, SHOWN),
    ])
    return {
      ...{ site: key, name: site?.name ?? key, organisation: site?.organisation ?? key },
      ...{ period, from, to },
      reactions: publishReactions(months),
      questions: publishQuestions(tally),
      changes: changes
        .reverse()
        .slice(0, SHOWN)
        .map(({ day, page, what }) => ({ day, page, what })),
      answers: once(answers).map(({ url, ...answer }) => ({ ...answer, page: url })),
    }
  }

  return async (key: string, wanted?: Period): Promise<Outcomes | undefined> => {
    if (!(await sites.get(key))) return undefined
    const today = dayIn(now())
    const running = periodOf(today)
    const period =
      wanted ?? (daysOf(running).from > lastFullMonth(today) ? periodBefore(running) : running)
    const name = `${key} ${period}`
    const known = made.get(name)
    if (known?.day === today) return known.outcomes
    const fresh = make(key, period, today)
    made.set(name, { day: today, outcomes: fresh })
    fresh.catch(() => made.delete(name))
    return fresh
  }
}
