/** What the dashboard asks of the server: the same interface, with the same client, that everybody has. */
import {
  address,
  type CountsAsked,
  HelderRefused,
  helderClient,
  type Query,
  type SignalRow,
  type SignalsAsked,
  type SignedIn,
} from '../shared/api/client.ts'
import type { heardCalls } from '../shared/api/heard-client.ts'
import type { reportCalls } from '../shared/api/report-client.ts'
import type { themeCalls } from '../shared/api/theme-client.ts'
import { SESSION_HEADER, SHARED_SESSION } from '../shared/session-kind.ts'
import type { Site } from '../shared/site.ts'

type ThemeCalls = ReturnType<typeof themeCalls>
type ReportCalls = ReturnType<typeof reportCalls>
type HeardCalls = ReturnType<typeof heardCalls>

export type {
  CallRow,
  Colleague,
  CoreMessage,
  Count,
  Effect,
  Issue,
  OpenedContact,
  QuestionRow,
  SavedFilter,
  WholeCoreMessage,
  WholeIssue,
  WholeQuestion,
} from '../shared/api/client.ts'
export type { Alert, Coverage, Serious } from '../shared/api/heard-client.ts'
export type {
  Digest,
  Notice,
  PageChange,
  PageOverview,
  SharedLink,
} from '../shared/api/page-client.ts'
export type {
  Decision,
  ReportAction,
  ReportThreads,
  ReportVersion,
} from '../shared/api/report-client.ts'
export type {
  Explained,
  Theme,
  ThemeEvent,
  ThemeOfPeriod,
  ThemeRunState,
  ThemesOfPeriod,
} from '../shared/api/theme-client.ts'
export type Message = SignalRow
export type Session = SignedIn
export type Share = { n: number; share: number | null; low: number; high: number }

/** Where a link to share leads. Whoever is signed in here besides stays so, and sees there what the link shows. */
export const SHARED = '/shared'
const isShared = () => location.pathname === SHARED
const asShared = { [SESSION_HEADER]: SHARED_SESSION }
export const helder = helderClient({
  fetch: (address, { headers, ...init }) =>
    fetch(address, { ...init, headers: { ...headers, ...(isShared() ? asShared : {}) } }),
})

/** The session has ended, or there is none. */
export const isSignedOut = (error: unknown) =>
  error instanceof HelderRefused && error.status === 401

export const getSites = helder.sites
/** Where a site that is not saved yet can be looked at; nothing when it cannot be made of what was filled in. */
export const previewOf = async (site: Site): Promise<string | undefined> => {
  const headers = { 'Content-Type': 'application/json' }
  const asked = { method: 'POST', headers, body: JSON.stringify(site) }
  const answer = await fetch('/preview', asked).catch(() => undefined)
  return answer?.ok ? ((await answer.json()) as { preview: string }).preview : undefined
}
export const getCounts = (query: CountsAsked) => helder.counts(query)
export const getMessages = (query: SignalsAsked) =>
  helder.signals({ words: true, order: 'newest', limit: 20, ...query })

/** Themes, reports, who is not heard: as the client calls them. */
export const themes: ThemeCalls = helder
export const reports: ReportCalls = helder
export const heard: HeardCalls = helder

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
  moveCoreMessage,
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
  shares: getShares,
  makeShare,
  endShare,
  alerts: getAlerts,
  onPage: getOnPage,
} = helder
/** With which status the server said that this cannot be asked (400), not by who is here (403), or is not there (404). */
export const saidNo = (error: unknown) =>
  error instanceof HelderRefused && [400, 403, 404].includes(error.status)
    ? error.status
    : undefined
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
/** Who is here and what they may; null for nobody. */
export const whoIsHere = () =>
  helder.session().catch((error) => {
    if (error instanceof HelderRefused) return null
    throw error
  })
export const signIn = (token: string) => worked(helder.signIn(token))
/** What a link to share shows; null when it does not work any more. Rejects when it could not be asked. */
export const openLink = (token: string) =>
  helder.signIn(token).then(whoIsHere, (error) => {
    if (isSignedOut(error)) return null
    throw error
  })
export const signOut = helder.signOut
/** What staff sign in with besides a token; null when there is nothing else. */
export const signInProvider = async () => {
  const answer = await fetch('/sign-in/provider')
  const { provider } = (await answer.json()) as { provider: string | null }
  return provider
}

/** Whether the server said no because of this member. */
export const refuses = (error: unknown, member: string) =>
  error instanceof HelderRefused &&
  (error.problem.errors ?? []).some((wrong) => wrong.member === member)

type Download = { path: string; query: Query; accept: string; name: string }

/** Anything the server gives, as a file. */
export const download = async ({ path, query, accept, name }: Download) => {
  const answer = await helder.ask('GET', path, { query, accept })
  const link = document.createElement('a')
  link.href = URL.createObjectURL(await answer.blob())
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
/** The forms in which signals can be taken along. */
export const SIGNAL_FORMS = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ndjson: 'application/x-ndjson',
  parquet: 'application/vnd.apache.parquet',
} as const
export type SignalForm = keyof typeof SIGNAL_FORMS
/** Of the messages on screen: with words, the newest first. */
const onScreen = (query: SignalsAsked) => ({ ...query, words: true, order: 'newest' }) as Query

/** Exactly what the filters say of messages, as a file. */
export const downloadSignals = (query: SignalsAsked, form: SignalForm, name: string) =>
  download({
    ...{ path: '/signals', query: onScreen(query) },
    ...{ accept: SIGNAL_FORMS[form], name: `${name}.${form}` },
  })
/** The numbers on screen, as a file. */
export const downloadCounts = (query: CountsAsked, form: SignalForm, name: string) =>
  download({
    ...{ path: '/counts', query: query as Query },
    ...{ accept: SIGNAL_FORMS[form], name: `${name}.${form}` },
  })
/** Where the same is asked for. */
export const callOf = (path: string, query: Query) => `${location.origin}/v1${address(path, query)}`
export const countsCall = (query: CountsAsked) => callOf('/counts', query as Query)

/** Where the same messages are asked for. */
export const signalsCall = (query: SignalsAsked) => callOf('/signals', onScreen(query))

export const savedFilters = {
  all: helder.savedFilters,
  make: helder.saveFilter,
  put: helder.putSavedFilter,
  remove: helder.removeSavedFilter,
}
/** Exactly what the filters say, as a file. */
export const downloadCsv = (query: SignalsAsked, name: string) =>
  download({ path: '/signals', query: query as Query, accept: 'text/csv', name })
