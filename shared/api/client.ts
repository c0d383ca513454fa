/**
 * A typed client of `/v1`, for browsers and Node: the dashboard and the command line use this very one. It carries
 * types and no schemas, so it weighs nothing.
 *
 * ```ts
 * const helder = helderClient({ origin: 'https://helder.example.nl', token, fetch })
 * for await (const rows of helder.everySignal({ site: 'demo', clarity: 'no' })) …
 * ```
 */
import type * as z from 'zod'
import type {
  CoreMessageAction,
  NewCoreMessage,
  NewCoreVersion,
  NewVariantVersion,
} from '../core-message.ts'
import type { DeskAction } from '../desk.ts'
import type { IssueAction, NewIssue } from '../issue.ts'
import type { Grant } from '../rights.ts'
import type { RouteTrial } from '../routing.ts'
import type { Site } from '../site.ts'
import type * as answers from './answers.ts'
import type * as desk from './desk-answers.ts'
import { heardCalls } from './heard-client.ts'
import type * as issue from './issue-answers.ts'
import { keeperCalls } from './keeper-client.ts'
import { listCalls } from './list-client.ts'
import { pageCalls } from './page-client.ts'
import type { CountsQuery, SignalsQuery } from './queries.ts'
import { reportCalls } from './report-client.ts'
import { themeCalls } from './theme-client.ts'

export type { Alert, Effect } from './heard-client.ts'

export type SignalRow = z.infer<typeof answers.SignalRow>
export type Count = z.infer<typeof answers.Count>
export type QuestionRow = z.infer<typeof desk.QuestionRow>
export type WholeQuestion = z.infer<typeof desk.WholeQuestion>
export type CallRow = z.infer<typeof desk.Call>
export type QuestionEvent = z.infer<typeof desk.QuestionEvent>
export type OpenedContact = z.infer<typeof desk.Contact>
export type Issue = z.infer<typeof issue.Issue>
export type WholeIssue = z.infer<typeof issue.WholeIssue>
export type Colleague = z.infer<typeof issue.Colleague>
export type CoreMessage = z.infer<typeof issue.CoreMessage>
export type WholeCoreMessage = z.infer<typeof issue.WholeCoreMessage>
export type Token = z.infer<typeof answers.Token>
export type MadeToken = z.infer<typeof answers.MadeToken>
export type Person = z.infer<typeof answers.Person>
export type SavedFilter = z.infer<typeof answers.SavedFilter>
export type { AuditLine, Erasure } from './keeper-client.ts'
export type SignedIn = z.infer<typeof answers.SignedIn>
export type Problem = z.infer<typeof answers.Problem>

type Value = string | number | boolean | readonly string[] | undefined
export type Query = Record<string, Value>
/** What may be asked, as values: `true` for `true`, a list for words with commas. */
type AsValues<S extends z.ZodType> = Partial<z.output<S>>
export type SignalsAsked = AsValues<typeof SignalsQuery>
export type CountsAsked = AsValues<typeof CountsQuery>

/** As much of a `Response` as we look at. */
type Answer = {
  ok: boolean
  status: number
  json: () => Promise<unknown>
  headers: { get: (name: string) => string | null }
}
type Init = { method: string; headers: Record<string, string>; body?: string }
type Options<A extends Answer> = {
  /** Where the server is; '' for the page's own. */
  origin?: string
  /** Without it the session of the browser counts. */
  token?: string | undefined
  fetch: (address: string, init: Init) => Promise<A>
}

/** The server said no. `problem` says why, naming each member (RFC 9457). */
export class HelderRefused extends Error {
  readonly status: number
  readonly problem: Partial<Problem>
  constructor(status: number, problem: Partial<Problem>) {
    super(problem.detail ?? problem.title ?? `the server answered ${status}`)
    this.name = 'HelderRefused'
    this.status = status
    this.problem = problem
  }
}

const PAGE = 1_000

/** `/signals` with what is asked for; members that are not set are left out. */
export const address = (path: string, query: Query = {}) => {
  const parts = Object.entries(query)
    .filter(([, value]) => value !== undefined && value !== '' && String(value) !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
  return parts.length > 0 ? `${path}?${parts.join('&')}` : path
}

/** Every method rejects with `HelderRefused`, or with what `fetch` rejects with. */
export const helderClient = <A extends Answer>({ origin = '', token, fetch }: Options<A>) => {
  const ask = async (
    method: string,
    path: string,
    {
      query,
      body,
      accept = 'application/json',
    }: { query?: Query; body?: object; accept?: string } = {},
  ): Promise<A> => {
    const answer = await fetch(`${origin}/v1${address(path, query)}`, {
      method,
      headers: {
        Accept: accept,
        ...(token ? { Authorization: `Bearer ${token}` } : {}),
        ...(body ? { 'Content-Type': 'application/json' } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    if (answer.ok) return answer
    const problem = await answer.json().catch(() => ({}))
    throw new HelderRefused(answer.status, problem as Partial<Problem>)
  }
  const read = async <T>(path: string, query?: Query) =>
    (await (await ask('GET', path, query ? { query } : {})).json()) as T
  const send = async <T>(method: string, path: string, body: object) =>
    (await (await ask(method, path, { body })).json()) as T
  const remove = async (path: string) => {
    await ask('DELETE', path)
  }
  const signals = (query: SignalsAsked = {}) => read<SignalRow[]>('/signals', query as Query)
  return {
    /** Anything else: a path below `/v1`, in any form that the server offers. */
    ask,
    signals,
    ...heardCalls({ read, send }),
    ...themeCalls({ read, send, ask }),
    ...reportCalls({ read, send }),
    ...keeperCalls({ read, send, remove }),
    ...pageCalls({ read, send, remove }),
    ...listCalls(ask),
    /** Page after page, oldest change first, until nothing is left. Go on later after the last row's cursor. */
    async *everySignal(query: SignalsAsked = {}) {
      for (let { after } = query; ; ) {
        const rows = await signals({ limit: PAGE, ...query, after })
        if (rows.length > 0) yield rows
        if (rows.length < (query.limit ?? PAGE)) return
        after = rows.at(-1)?.cursor
      }
    },
    /** Sets a signal apart, or lets it out; answers with it as it is now. `reasons` are those it had before. */
    quarantine: (id: string, quarantined: boolean, reasons?: readonly string[]) =>
      send<SignalRow>('PUT', `/signals/${id}/quarantine`, { quarantined, reasons }),
    eraseSignal: (id: string) => remove(`/signals/${id}`),
    /** The queue: the oldest promise first. */
    questions: (query: Query = {}) => read<QuestionRow[]>('/questions', query),
    /** Who wants to be called, who can be called first on top. */
    calls: (query: Query = {}) => read<CallRow[]>('/calls', query),
    question: (id: string) => read<WholeQuestion>(`/questions/${id}`),
    /** Answers with the question as it is after that. */
    moveQuestion: (id: string, action: DeskAction) =>
      send<WholeQuestion>('POST', `/questions/${id}/actions`, action),
    similar: (id: string) => read<z.infer<typeof desk.Similar>[]>(`/questions/${id}/similar`),
    contact: (id: string) => read<OpenedContact>(`/questions/${id}/contact`),
    /** Open issues that it may be part of, the likest first. */
    suggestedIssues: (id: string) =>
      read<z.infer<typeof issue.SuggestedIssue>[]>(`/questions/${id}/issues`),
    issue: (id: string) => read<WholeIssue>(`/issues/${id}`),
    makeIssue: (wanted: NewIssue) => send<WholeIssue>('POST', '/issues', wanted),
    moveIssue: (id: string, action: IssueAction) =>
      send<WholeIssue>('POST', `/issues/${id}/actions`, action),
    colleagues: () => read<Colleague[]>('/colleagues'),
    coreMessage: (id: string) => read<WholeCoreMessage>(`/core-messages/${id}`),
    makeCoreMessage: (wanted: NewCoreMessage) =>
      send<WholeCoreMessage>('POST', '/core-messages', wanted),
    makeCoreVersion: (id: string, wanted: NewCoreVersion) =>
      send<WholeCoreMessage>('POST', `/core-messages/${id}/versions`, wanted),
    /** With the text that it had, a local variant is confirmed as it is. */
    makeVariantVersion: (id: string, wanted: NewVariantVersion) =>
      send<WholeCoreMessage>('POST', `/core-messages/${id}/variants`, wanted),
    retireCoreMessage: (id: string) => remove(`/core-messages/${id}`),
    moveCoreMessage: (id: string, action: CoreMessageAction) =>
      send<WholeCoreMessage>('POST', `/core-messages/${id}/actions`, action),
    /** Where questions would go, in the order in which they were asked for. */
    tryRoutes: (site: string, trial: RouteTrial) =>
      send<z.infer<typeof issue.TriedRoute>[]>('POST', `/sites/${site}/route-trials`, trial),
    counts: (query: CountsAsked = {}) => read<Count[]>('/counts', query as Query),
    putSite: (site: Site) => send<Site>('PUT', `/sites/${site.site}`, site),
    makeToken: (wanted: Pick<Token, 'label' | 'scopes' | 'reach'> & { days?: number }) =>
      send<MadeToken>('POST', '/tokens', wanted),
    revokeToken: (name: string) => remove(`/tokens/${name}`),
    invitePerson: (person: Pick<Person, 'name' | 'email' | 'roles' | 'reach'>) =>
      send<Person>('POST', '/people', person),
    putPerson: ({
      person,
      ...rights
    }: Pick<Person, 'person' | 'name' | 'email' | 'roles' | 'reach'>) =>
      send<Person>('PUT', `/people/${person}`, rights),
    removePerson: (person: string) => remove(`/people/${person}`),
    grants: () => read<Grant[]>('/grants'),
    makeGrant: (grant: Omit<Grant, 'grant'>) => send<Grant>('POST', '/grants', grant),
    removeGrant: (grant: string) => remove(`/grants/${grant}`),
    savedFilters: () => read<SavedFilter[]>('/saved-filters'),
    saveFilter: (filter: Pick<SavedFilter, 'title' | 'query' | 'shared'>) =>
      send<SavedFilter>('POST', '/saved-filters', filter),
    putSavedFilter: ({ filter, title, query, shared }: Omit<SavedFilter, 'mine' | 'createdAt'>) =>
      send<SavedFilter>('PUT', `/saved-filters/${filter}`, { title, query, shared }),
    removeSavedFilter: (filter: string) => remove(`/saved-filters/${filter}`),
    session: () => read<SignedIn>('/session'),
    signIn: async (token: string) => {
      await ask('POST', '/session', { body: { token } })
    },
    signOut: () => remove('/session'),
  }
}
