/** The words of the period report, for those who govern: Dutch at B1, and English. */
import type { CutBy, Thread } from '../report.ts'
import { REPORT_EN } from './report-en.ts'
import { REPORT_NL } from './report-nl.ts'

export type ReportTexts = {
  /** `{period}` as in `half`. */
  title: string
  half: { H1: string; H2: string }
  /** `{from}` and `{to}` are days. */
  span: string
  running: string
  about: string
  everything: string
  made: string
  contents: string
  brief: string
  decisionsBefore: string
  noDecisions: string
  /** For who may read a part only. */
  decisionsElsewhere: string
  decisionsNow: string
  decision: { what: string; owner: string; due: string; state: string; period: string }
  decisionState: { open: string; done: string; dropped: string }
  heard: string
  signals: string
  before: string
  now: string
  reactionsLine: string
  invitedLine: string
  perMonth: string
  month: string
  clarity: string
  answer: string
  answers: { yes: string; partly: string; no: string; unsaid: string }
  share: string
  outOf: string
  clear: string
  threads: string
  noThreads: string
  notLooked: string
  threadIntro: string
  untitled: string
  movement: Record<Thread['movement'], string>
  moved: string
  size: string
  sizeLine: string
  threadLine: string
  overview: string
  where: string
  value: string
  quote: string
  quoteUnsigned: string
  quoteGone: string
  saidBy: string
  knownLabel: string
  unknownLabel: string
  confidentialLabel: string
  /** After a text that was cut short. */
  goesOn: string
  moreOn: string
  moreWas: string
  onPage: string
  answered: string
  answeredLine: string
  interpretation: string
  feasibility: string
  feasibilityOf: string
  often: string
  serious: string
  seriousIntro: string
  noSerious: string
  seriousNotLooked: string
  kind: string
  /** What is not in this list is shown as it is called. */
  seriousKinds: Record<string, string>
  regions: string
  regionsIntro: string
  map: string
  implementers: string
  implementersIntro: string
  inThreads: string
  remarks: string
  none: string
  who: string
  cuts: Record<CutBy, string>
  page: string
  reasons: string
  notSaid: Record<CutBy | 'page', string>
  notHeard: string
  notMeasured: string
  allHeard: string
  expected: string
  changes: string
  noChanges: string
  day: string
  change: string
  effect: string
  noEffect: string
  method: string
  texts: { stored: string; quarantined: string; erased: string; analysed: string }
  inThemes: string
  other: string
  sums: string
  textsLine: string
  howMany: string
  undetectable: string
  notASample: string
  /** Why some numbers are not there for everybody. */
  openWhy: string
  run: string
  asked: string
  questions: string
  fates: { onTime: string; late: string; answered: string; withheld: string; waiting: string }
  sources: Record<string, string>
  channels: Record<string, string>
}

const TEXTS = { nl: REPORT_NL, en: REPORT_EN }

export const REPORT_LANGUAGES = ['nl', 'en'] as const
export type ReportLanguage = (typeof REPORT_LANGUAGES)[number]

export const reportTexts = (language: ReportLanguage): ReportTexts => TEXTS[language]
