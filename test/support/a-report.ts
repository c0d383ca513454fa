/** A period for tests: signals as a store would count them, and themes as an engine would find them. */
import type { Clarities, Counted } from '../../analysis/report/cuts.ts'
import { makeReport, type PeriodCounts, type ReportParts } from '../../analysis/report/make.ts'
import { CUTS, type CutBy } from '../../shared/report.ts'
import type { ThemeOfPeriod, ThemesOfPeriod } from '../../shared/themes.ts'

export type Said = {
  month: number
  clarity: keyof Clarities
  source: string
  language: string
  region?: string | undefined
  channel?: string | undefined
  organisation: string
  lifeEvent?: string | undefined
  /** In which theme; absent for a press without words. */
  theme?: string | undefined
  answered?: boolean
}

const NONE = { yes: 0, partly: 0, no: 0, unsaid: 0 }
const tally = (said: readonly Said[], value: (one: Said) => string | undefined): Counted[] => {
  const rows = new Map<string, Clarities>()
  for (const one of said) {
    const name = value(one)
    if (name === undefined) continue
    const row = rows.get(name) ?? { ...NONE }
    row[one.clarity]++
    rows.set(name, row)
  }
  return [...rows].map(([name, counts]) => ({ value: name, counts }))
}

const dayOf = (month: number) => `2026-0${month}-10`

export const countsOf = (said: readonly Said[], from: string, to: string): PeriodCounts => ({
  ...{ from, to },
  all: tally(said, ({ month }) => dayOf(month)).map(({ value = '', counts }) => ({
    ...{ day: value, counts, invited: 1, repeated: 0 },
  })),
  by: {
    ...(Object.fromEntries(CUTS.map((by) => [by, tally(said, (one) => one[by])])) as Record<
      CutBy,
      Counted[]
    >),
    reason: [{ value: 'hard-words', counts: { ...NONE, no: 3 } }],
  },
})

const parts = (said: readonly Said[], value: (one: Said) => string | undefined) => {
  const found: Record<string, number> = {}
  for (const one of said) {
    const name = value(one)
    if (name !== undefined) found[name] = (found[name] ?? 0) + 1
  }
  return found
}

export const aTheme = (theme: string, said: readonly Said[]): ThemeOfPeriod => {
  const own = said.filter((one) => one.theme === theme)
  const asked = own.filter(({ channel }) => channel)
  return {
    ...{ theme, label: `toeslag ${theme}`, language: 'nl', terms: ['toeslag', theme] },
    ...{ size: own.length, distinct: own.length, before: 4, movement: 'growing' },
    ...{ stability: 0.8, pinned: false },
    quote: {
      signal: '0190a5b0-0000-7000-8000-000000000001',
      text: 'Ik snap de brief over de toeslag niet.',
    },
    by: {
      organisation: parts(own, (one) => one.organisation),
      site: {},
      page: { 'https://www.voorbeeld.nl/toeslag': own.length },
      region: parts(own, (one) => one.region),
      lifeEvent: parts(own, (one) => one.lifeEvent),
      source: parts(own, (one) => one.source),
      language: parts(own, (one) => one.language),
      channel: parts(own, (one) => one.channel),
    },
    months: parts(own, ({ month }) => dayOf(month).slice(0, 7)),
    asked: asked.length,
    answered: asked.filter(({ answered }) => answered).length,
    clarity: {
      yes: own.filter(({ clarity }) => clarity === 'yes').length,
      partly: own.filter(({ clarity }) => clarity === 'partly').length,
      no: own.filter(({ clarity }) => clarity === 'no').length,
    },
  }
}

const RUN = {
  ...{ seed: 7, parameters: {}, inputHash: 'abcdef0123456789', version: '1' },
  at: '2026-07-02T08:00:00.000Z',
}

/** `other` is the theme of texts in no theme. */
export const themesOf = (said: readonly Said[]): ThemesOfPeriod => {
  const texts = said.filter(({ theme }) => theme !== undefined)
  const names = [...new Set(texts.map(({ theme = '' }) => theme))].filter(
    (name) => name !== 'other',
  )
  return {
    ...{ period: '2026-H1', analysed: texts.length, quarantined: 3, erased: 2, run: RUN },
    other: texts.filter(({ theme }) => theme === 'other').length,
    themes: names.map((name) => aTheme(name, said)),
  }
}

const PLACES = ['NL-ZH', 'NL-ZH', 'NL-GR', 'NL-LI', 'BQ-BO', undefined] as const
const CLARITIES = ['no', 'no', 'partly', 'yes', 'unsaid'] as const
const EVENTS = ['moving', undefined] as const

/** A half-year with two threads, and with a little of everything. */
export const someSaid = (count = 240): Said[] =>
  Array.from({ length: count }, (_, at) => ({
    month: 1 + (at % 6),
    clarity: CLARITIES[at % 5] ?? 'no',
    source: at % 4 === 0 ? 'email' : 'widget',
    language: at % 9 === 0 ? 'ar' : 'nl',
    region: PLACES[at % 6],
    channel: at % 3 === 0 ? 'phone' : undefined,
    organisation: at % 2 === 0 ? 'Dienst Toekenning' : 'Gemeente',
    lifeEvent: EVENTS[at % 2],
    theme: at % 2 === 0 ? undefined : at % 3 === 0 ? 'brief' : at % 5 === 0 ? 'other' : 'bellen',
    answered: at % 6 === 3,
  }))

export const someParts = (said = someSaid(), change: Partial<ReportParts> = {}): ReportParts => ({
  ...{ period: '2026-H1', organisation: '', complete: true, madeAt: '2026-07-03T09:00:00.000Z' },
  now: countsOf(said, '2026-01-01', '2026-06-30'),
  before: countsOf(said.slice(0, said.length >> 1), '2025-07-01', '2025-12-31'),
  themes: themesOf(said),
  organisations: ['Dienst Toekenning', 'Gemeente', 'Stille Dienst'],
  questions: { onTime: 12, late: 3, answered: 0, withheld: 1, waiting: 4 },
  summary: 'Vooral de brief leidde tot vragen.',
  decisions: [],
  serious: null,
  notHeard: null,
  changes: [],
  notices: [],
  answers: [],
  texts: new Map(),
  quotes: new Map(),
  ...change,
})

export const aReport = (change: Partial<ReportParts> = {}, said = someSaid()) =>
  makeReport(someParts(said, change))
