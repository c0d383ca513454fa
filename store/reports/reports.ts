/** What the store keeps of reports: versions, what was written about threads, and what was decided. */
import type { Decision, ReportState, ThreadTexts } from '../../shared/reflection.ts'
import type { Place } from '../../shared/rights.ts'

export type KeptReport = {
  report: string
  period: string
  /** Empty: about everything. */
  organisation: string
  version: number
  state: ReportState
  /** Grows with every change: who changes it says which one they saw. */
  revision: number
  summary?: string
  changedAt: string
  changedBy: string
  reviewedBy?: string
  publishedAt?: string
  publishedBy?: string
}
export type FoundReport = KeptReport & {
  /** JSON as it was reviewed; absent in a draft. */
  content?: string
}

export type SignedQuote = { theme: string; signal: string; text: string }
export type KeptQuote = SignedQuote & { signedAt: string; signedBy: string }

/** By whom and when; and of which revision they knew. */
export type ReportChangeBy = { report: string; revision: number; at: string; by: string }

export type ReportMove =
  /** Freezes it. */
  { to: 'reviewed'; content: string } | { to: 'draft' } | { to: 'published' }

export type TextChange =
  | { summary: string | undefined }
  | { theme: string; texts: ThreadTexts; quote: Omit<SignedQuote, 'theme'> | undefined }

/**
 * Texts of a half-year: those that can be analysed, those said in confidence, those set apart. `erased` are gone, and
 * were not just old.
 */
export type TextTally = {
  analysed: number
  confidential: number
  quarantined: number
  erased: number
}

export type ReportStore = {
  /** The latest period first, of each the latest version; content is left out. */
  reports: (filter: {
    period?: string | undefined
    organisation?: string | undefined
  }) => Promise<KeptReport[]>
  findReport: (report: string) => Promise<FoundReport | undefined>
  /** A new draft with what was written about the version before; false when that version is there already. */
  addReport: (report: KeptReport, from: string | undefined) => Promise<boolean>
  /** False when somebody changed it meanwhile, or it is not a draft. */
  writeReport: (change: ReportChangeBy, text: TextChange) => Promise<boolean>
  /** False when somebody changed it meanwhile, or it is in another state than this move goes out from. */
  moveReport: (change: ReportChangeBy, move: ReportMove) => Promise<boolean>
  reportTexts: (report: string) => Promise<{ theme: string; texts: ThreadTexts }[]>
  reportQuotes: (report: string) => Promise<KeptQuote[]>
  /** The oldest first. */
  decisions: (filter: {
    organisation?: string | undefined
    period?: string | undefined
    state?: Decision['state'] | undefined
  }) => Promise<Decision[]>
  findDecision: (decision: string) => Promise<Decision | undefined>
  /** `version` is the new one; false when the one before it is not what is there. */
  putDecision: (decision: Decision) => Promise<boolean>
  /** Texts that came in during a half-year, in these places or everywhere. */
  textTally: (filter: {
    period: string
    within?: readonly Place[] | undefined
  }) => Promise<TextTally>
}
