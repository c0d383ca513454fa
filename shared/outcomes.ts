/** "Wat hoorden we, wat deden we": what everybody may know of a site. Null is "too few to say". */
import type { PublicAnswer } from './desk.ts'
import type { ShownNotice } from './outgoing.ts'
import type { Period } from './period.ts'

export type Outcomes = {
  site: string
  name: string
  organisation: string
  period: Period
  /** First and last day that are in the counts; of the running month nothing is. */
  from: string
  to: string
  /** Who reacted without asking something. */
  reactions: Record<'yes' | 'partly' | 'no' | 'unsaid', number | null>
  /** Who asked something, and how that stands now. */
  questions: Record<'onTime' | 'late' | 'answered' | 'withheld' | 'waiting', number | null>
  /** What was done because of what people said, newest first. */
  changes: { day: string; page: string; what: string }[]
  /** What was answered for everybody, newest first. */
  answers: { at: string; page: string; question: string; text: string; language: string }[]
}

/** What everybody may read on a page: what was answered there, and what is and is not known yet. */
export type OnPage = {
  answers: PublicAnswer[]
  notices: ShownNotice[]
}

/** A notice as it stands on a page: labels and texts in its own language. */
export type DrawnNotice = {
  language: string
  direction: 'ltr' | 'rtl'
  title: string
  parts: (readonly [label: string, text: string])[]
  /** When there is more, and when it was written. */
  end: string
}
