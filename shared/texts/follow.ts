/** What a citizen reads when they look their question up by its code. */
import { KINGDOM } from './follow-kingdom.ts'
import { OTHERS } from './follow-others.ts'
import type { Spoken } from './index.ts'

export type FollowTexts = {
  busy: string
  by: string
  late: string
  answerOf: string
  onBehalfOf: string
  withheld: string
  added: string
  helps: string
  helped: string
  more: string
  notYet: string
  notYetWhy: string
  reopen: string
  addWhat: string
  add: string
  withdraw: string
  withdrawWhat: string
  withdrawSure: string
  withdrawn: string
  noted: string
  reopened: string
  notNow: string
}

export const FOLLOW: Record<Spoken, FollowTexts> = { ...KINGDOM, ...OTHERS }
