/** Collects from the store what a report is made of, within the places of who asks. */
import { makeReport, type PeriodCounts } from '../../analysis/report/make.ts'
import { dayIn, daysAfter } from '../../shared/days.ts'
import { daysOf, type Period, periodBefore } from '../../shared/period.ts'
import { CUTS, type Report } from '../../shared/report.ts'
import { isIn, type Place } from '../../shared/rights.ts'
import type { Site } from '../../shared/site.ts'
import type { KeptReport } from '../../store/reports/reports.ts'
import type { CountRow, Store } from '../../store/store.ts'
import { quotedFor } from '../themes/quoted.ts'
import { daysSoFar } from './days.ts'
import type { Insight } from './insight.ts'
import { stillQuoted } from './quote.ts'

export type ReportWorld = { store: Store; now: () => Date; insight: Insight }

export type Asked = {
  period: Period
  /** Empty: everything that may be read. */
  organisation: string
  within: readonly Place[] | undefined
  /** Whose texts and decisions go with it; none for who may read a part only. */
  written: KeptReport | undefined
  /** Whether decisions may be told. */
  decided: boolean
}

/** Public answers of each site that are looked through for the threads. */
const ANSWERS_OF_SITE = 50

/** What is left of somebody's places when one organisation is asked for. */
export const narrowed = (
  within: readonly Place[] | undefined,
  organisation: string,
  sites: readonly Site[],
): readonly Place[] | undefined => {
  if (organisation === '') return within
  const whole: Place = { organisation }
  const isWhole = (place: Place) => 'organisation' in place && place.organisation === organisation
  // A page of it beside the whole takes nothing away.
  if (!within || within.some(isWhole)) return [whole]
  const own = new Set(sites.filter((site) => site.organisation === organisation).map((s) => s.site))
  return within.filter((place) => 'site' in place && own.has(place.site))
}

type Days = { from: string; to: string }

/** Times that a period in which people speak meanwhile is read anew. */
const TRIES = 4

/** The cuts of one moment: undefined when something came in while they were read. */
const countsAtOnce = async (
  store: Store,
  days: Days,
  within: readonly Place[] | undefined,
): Promise<PeriodCounts | undefined> => {
  const filter = { ...days, within }
  const all = await store.counts('all', ['day'], filter)
  const [organisations, ...values] = await Promise.all([
    store.counts('all', ['organisation'], filter),
    ...CUTS.map((cut) => (cut === 'organisation' ? [] : store.counts(cut, [], filter))),
    store.counts('reason', [], filter),
  ])
  const by = Object.fromEntries(
    [...CUTS, 'reason' as const].map((cut, at) => [cut, values[at] as CountRow[]]),
  ) as Record<(typeof CUTS)[number] | 'reason', CountRow[]>
  const named = organisations.map(({ organisation = '', counts }) => ({
    value: organisation,
    counts,
  }))
  const after = await store.counts('all', ['day'], filter)
  const still = JSON.stringify(after) === JSON.stringify(all)
  return still ? { ...days, all, by: { ...by, organisation: named } } : undefined
}

/** Of a day on which people never pause, the days before it are told. */
const countsIn = async (
  store: Store,
  days: Days,
  within: readonly Place[] | undefined,
): Promise<PeriodCounts> => {
  for (let n = 0; n < TRIES; n++) {
    const counts = await countsAtOnce(store, days, within)
    if (counts) return counts
  }
  return countsIn(store, { ...days, to: daysAfter(days.to, -1) }, within)
}

const FATES = ['onTime', 'late', 'answered', 'withheld', 'waiting'] as const

/** Null when of some site only pages may be read: questions are not counted by page. */
export const questionsIn = async (
  store: Store,
  sites: readonly Site[],
  { from, to }: Days,
  within: readonly Place[] | undefined,
) => {
  if (within?.some((place) => 'page' in place && place.page)) return null
  const tallies = await Promise.all(sites.map(({ site }) => store.questionTally(site, from, to)))
  const sum = (fate: (typeof FATES)[number]) => tallies.reduce((all, tally) => all + tally[fate], 0)
  return {
    ...{ onTime: sum('onTime'), late: sum('late'), answered: sum('answered') },
    ...{ withheld: sum('withheld'), waiting: sum('waiting') },
  }
}

const changesIn = async (
  { store, insight }: ReportWorld,
  keys: ReadonlySet<string>,
  days: Days,
  within: readonly Place[] | undefined,
): Promise<Report['changes']> => {
  const found = (await store.pageChanges(days)).filter(({ site }) => keys.has(site))
  return Promise.all(
    found.map(async (one) => {
      const { change, site, page, day, what } = one
      const effect = (await insight.effectOf?.(one, within)) ?? null
      return { change, site, page, day, what, effect }
    }),
  )
}

const decisionsFor = async (store: Store, period: string, organisation: string) => {
  const before = periodBefore(period)
  const all = await store.decisions({ organisation })
  return all.filter(
    (one) =>
      one.period === period ||
      one.period === before ||
      (one.period < period && one.state === 'open'),
  )
}

/** A report as it is now. Rejects with `SumsDoNotAddUp` when something was counted twice. */
export const collectReport = async (
  world: ReportWorld,
  { period, organisation, within: may, written, decided }: Asked,
): Promise<Report> => {
  const { store, now, insight } = world
  const everySite = await store.sites()
  const within = narrowed(may, organisation, everySite)
  const sites = within ? everySite.filter((site) => isIn(site, within)) : everySite
  const keys = new Set(sites.map(({ site }) => site))
  const { complete, ...days } = daysSoFar(period, now())
  const [counts, before, themes, questions, notices, answers, texts, quotes, decisions, changes] =
    await Promise.all([
      countsIn(store, days, within),
      countsIn(store, daysOf(periodBefore(period)), within),
      // A report has readers of its own: what was said in confidence is not quoted.
      insight.themesOf(period, within).then((found) => quotedFor(store, found, { within })),
      questionsIn(store, sites, days, within),
      store.notices(),
      Promise.all(
        sites.map(({ site }) => store.publicAnswersOf(site, days.from, days.to, ANSWERS_OF_SITE)),
      ),
      written ? store.reportTexts(written.report) : [],
      written ? store.reportQuotes(written.report).then((all) => stillQuoted(store, all)) : [],
      decided ? decisionsFor(store, period, organisation) : null,
      changesIn(world, keys, days, within),
    ])
  return makeReport({
    ...{ period, organisation, complete, madeAt: now().toISOString() },
    ...{ now: counts, before, themes, questions, decisions, changes },
    organisations: [...new Set(sites.map((site) => site.organisation))].sort(),
    summary: written?.summary,
    serious: (await insight.seriousOf?.(period, within)) ?? null,
    notHeard: (await insight.coverageOf?.(period, within)) ?? null,
    notices: notices
      .filter(
        ({ site, changedAt, moreOn }) =>
          keys.has(site) && changedAt.slice(0, 10) <= days.to && moreOn >= days.from,
      )
      .map(({ site, page, known, unknown, confidential, moreOn }) => ({
        ...{ site, page, known },
        ...(unknown === undefined ? {} : { unknown }),
        ...(confidential === undefined ? {} : { confidential }),
        ...{ moreOn, stale: moreOn < dayIn(now()) },
      })),
    answers: answers.flat(),
    texts: new Map(texts.map((one) => [one.theme, one.texts])),
    quotes: new Map(quotes.map((quote) => [quote.theme, quote])),
  })
}
