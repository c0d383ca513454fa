/** What everybody may know of a site. Numbers are worked out once a day, words are as they are now. */
import { publishQuestions, publishReactions } from '../../analysis/outcomes.ts'
import { dayIn } from '../../shared/days.ts'
import type { Outcomes } from '../../shared/outcomes.ts'
import { daysOf, lastFullMonth, type Period, periodBefore, periodOf } from '../../shared/period.ts'
import type { Store } from '../../store/store.ts'
import type { SiteDirectory } from '../../worker/deps.ts'
import { keptBriefly } from '../../worker/kept-briefly.ts'
import { monthsOfSite } from './months.ts'

/** The newest of each that are told. */
const SHOWN = 50
/** Milliseconds: what somebody takes back must be gone soon. And answers that are kept meanwhile. */
const WORDS_FRESH_MS = 60_000
const WORDS_MAX = 200

type World = { store: Store; sites: SiteDirectory; now: () => Date }

/** The same answer to the same question is told once. */
const once = <T extends { question: string; text: string }>(answers: readonly T[]) => [
  ...new Map(answers.map((one) => [`${one.question}\n${one.text}`, one])).values(),
]

/** Undefined for a site or a half-year that is not there (yet). Without one: the running, or the last when it has just begun. */
export const outcomes = ({ store, sites, now }: World) => {
  type Numbers = Omit<Outcomes, 'changes' | 'answers'>
  const made = new Map<string, { day: string; numbers: Promise<Numbers> }>()

  const make = async (key: string, period: Period, today: string): Promise<Numbers> => {
    const site = await sites.get(key)
    const { from, to: end } = daysOf(period)
    const month = lastFullMonth(today)
    const to = month < end ? month : end
    const days = { site: key, from, to }
    const [months, tally] = await Promise.all([
      monthsOfSite(store, key, days),
      store.questionTally(key, from, to),
    ])
    return {
      ...{ site: key, name: site?.name ?? key, organisation: site?.organisation ?? key },
      ...{ period, from, to },
      reactions: publishReactions(months),
      questions: publishQuestions(tally),
    }
  }
  const wordsOf = keptBriefly(
    async (name): Promise<Pick<Outcomes, 'changes' | 'answers'>> => {
      const [site = '', period = ''] = name.split(' ')
      const { from, to } = daysOf(period)
      const [changes, answers] = await Promise.all([
        store.pageChanges({ site, from, to }),
        store.publicAnswersOf(site, from, to, SHOWN),
      ])
      return {
        changes: changes
          .reverse()
          .slice(0, SHOWN)
          .map(({ day, page, what }) => ({ day, page, what })),
        answers: once(answers).map(({ url, ...answer }) => ({ ...answer, page: url })),
      }
    },
    { now: () => now().getTime(), freshMs: WORDS_FRESH_MS, max: WORDS_MAX },
  )
  const numbersOf = (key: string, period: Period, today: string) => {
    const name = `${key} ${period}`
    const known = made.get(name)
    if (known?.day === today) return known.numbers
    const numbers = make(key, period, today)
    made.set(name, { day: today, numbers })
    numbers.catch(() => made.delete(name))
    return numbers
  }

  return async (key: string, wanted?: Period): Promise<Outcomes | undefined> => {
    if (!(await sites.get(key))) return undefined
    const today = dayIn(now())
    const running = periodOf(today)
    const month = lastFullMonth(today)
    const period = wanted ?? (daysOf(running).from > month ? periodBefore(running) : running)
    if (daysOf(period).from > month) return undefined
    const [numbers, words] = await Promise.all([
      numbersOf(key, period, today),
      wordsOf(`${key} ${period}`),
    ])
    return { ...numbers, ...words }
  }
}
