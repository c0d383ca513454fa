/** Every text of the room for questions. */
import type { QuestionState } from '../../shared/desk.ts'
import type { Moment } from '../../shared/words.ts'
import type { QueueKey } from '../filters.ts'
import type { IssueTexts, MessageTexts } from './desk-issue-texts.ts'

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
  issues: IssueTexts
  messages: MessageTexts
}
