/** What the dashboard asks of the server: the same interface, with the same client, that everybody has. */
import {
  type CountsAsked,
  HelderRefused,
  helderClient,
  type SignalRow,
  type SignalsAsked,
} from '../shared/api/client.ts'

export type {
  CallRow,
  Colleague,
  CoreMessage,
  Count,
  Effect,
  Issue,
  OpenedContact,
  QuestionRow,
  WholeCoreMessage,
  WholeIssue,
  WholeQuestion,
} from '../shared/api/client.ts'
export type { Digest, Notice, PageChange, PageOverview } from '../shared/api/page-client.ts'
export type Message = SignalRow
export type Share = { n: number; share: number | null; low: number; high: number }

const helder = helderClient({ fetch: (address, init) => fetch(address, init) })

/** The session has ended, or there is none. */
export const isSignedOut = (error: unknown) =>
  error instanceof HelderRefused && error.status === 401

export const getSites = helder.sites
export const getCounts = (query: CountsAsked) => helder.counts(query)
export const getMessages = (query: SignalsAsked) =>
  helder.signals({ words: true, order: 'newest', limit: 20, ...query })

export const getQuestions = helder.questions
export const getCalls = helder.calls
export const getQuestion = helder.question
export const moveQuestion = helder.moveQuestion
export const openContact = helder.contact
export const getSimilar = helder.similar
export const {
  suggestedIssues,
  issues: getIssues,
  issue: getIssue,
  makeIssue,
  moveIssue,
  colleagues: getColleagues,
  coreMessages: getCoreMessages,
  coreMessage: getCoreMessage,
  makeCoreMessage,
  makeCoreVersion,
  makeVariantVersion,
  retireCoreMessage,
  session: getSession,
  putSite,
  pageOverview: getPageOverview,
  checkPage,
  notices: getNotices,
  putNotice,
  removeNotice,
  pageChanges: getPageChanges,
  putPageChange,
  removePageChange,
  effect: getEffect,
  digests: getDigests,
  makeDigest,
  endDigest,
  alerts: getAlerts,
  onPage: getOnPage,
} = helder
/** Why the server said no: its code, and the first part of the name of each member that is wrong. */
export const whyNot = (error: unknown) => {
  if (!(error instanceof HelderRefused)) return { code: 'failed', members: [] }
  const { code = 'failed', errors = [] } = error.problem
  const members = errors.map(({ member }) => member.split('.')[0] ?? '').filter(Boolean)
  return { code: error.status === 403 ? 'not_allowed' : code, members }
}
/** The newest version of the widget, and the hash that browsers hold it to. */
export const getVersion = async () => {
  const answer = await fetch('/helder/version.json')
  return (await answer.json()) as { version: string; integrity: string }
}
const saysNo = (error: unknown, code: string) =>
  error instanceof HelderRefused && error.problem.code === code
/** The core message says something newer by now. */
export const isOutdated = (error: unknown) => saysNo(error, 'core_message_moved')
export const isForSpokesperson = (error: unknown) => saysNo(error, 'spokesperson_only')
/** Somebody else was quicker, or the question has moved on. */
export const hasMoved = (error: unknown) => error instanceof HelderRefused && error.status === 409
/** Not with the rights of who is here. */
export const isNotAllowed = (error: unknown) =>
  error instanceof HelderRefused && error.status === 403

/** True when it worked, false when the server said no. Rejects when it could not be asked. */
const worked = (asked: Promise<unknown>) =>
  asked.then(
    () => true,
    (error) => {
      if (error instanceof HelderRefused) return false
      throw error
    },
  )
export const isSignedIn = () => worked(helder.session())
export const signIn = (token: string) => worked(helder.signIn(token))
export const signOut = helder.signOut
/** What staff sign in with besides a token; null when there is nothing else. */
export const signInProvider = async () => {
  const answer = await fetch('/sign-in/provider')
  const { provider } = (await answer.json()) as { provider: string | null }
  return provider
}

/** Exactly what the filters say, as a file. */
export const downloadCsv = async (query: SignalsAsked, name: string) => {
  const answer = await helder.ask('GET', '/signals', { query, accept: 'text/csv' })
  const link = document.createElement('a')
  link.href = URL.createObjectURL(await answer.blob())
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
