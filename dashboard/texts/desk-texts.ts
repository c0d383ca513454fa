/** Every text of the room for questions. */
import type { QuestionState } from '../../shared/desk.ts'
import type { Moment } from '../../shared/words.ts'
import type { QueueKey } from '../filters.ts'
import type { IssueTexts, MessageTexts } from './desk-issue-texts.ts'

/** Of the keys of the desk, and what each does. */
export type KeyTexts = {
  title: string
  where: string
  on: string
  or: string
  close: string
  next: string
  previous: string
  open: string
  claim: string
  release: string
  answer: string
  suggestion: string
  send: string
  back: string
  queue: string
  help: string
}

export type DeskTexts = {
  title: string
  queues: Record<QueueKey, string>
  queueLabel: string
  none: string
  more: string
  choose: string
  back: string
  due: string
  late: string
  noDue: string
  claimedBy: string
  yours: string
  state: Record<QuestionState, string>
  asked: string
  alsoSaid: string
  moments: string
  moment: Record<Moment, string>
  claim: string
  claimWhy: string
  claimed: string
  released: string
  undo: string
  sent: string
  nextQuestion: string
  lastQuestion: string
  moved: string
  notAllowed: string
  similar: string
  useAnswer: string
  answer: string
  answerHelp: { email: string; page: string; other: string }
  publicQuestion: string
  publicHelp: string
  onBehalfOf: string
  send: string
  needsText: string
  contact: string
  contactWhy: string
  contactGone: string
  called: string
  reached: string
  notReached: string
  callNow: string
  callWhen: string
  callNever: string
  attempts: string
  print: string
  printWhy: string
  noAddress: string
  postedOne: string
  posted: string
  appointment: string
  appointmentAt: string
  appointmentMinutes: string
  appointmentPlace: string
  elseDo: string
  release: string
  wait: string
  resume: string
  withhold: string
  withholdWhy: string
  handOver: string
  handOverTo: string
  note: string
  noteHelp: string
  close: string
  answers: string
  helps: string
  helpsNot: string
  public: string
  history: string
  citizen: string
  mail: string
  done: Record<string, string>
  keys: KeyTexts
  issues: IssueTexts
  messages: MessageTexts
}
