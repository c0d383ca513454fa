/** The part of the client that reads lists which grow with the installation: whole, or a part at a time. */
import type * as z from 'zod'
import type { Site } from '../site.ts'
import type * as answers from './answers.ts'
import type * as issue from './issue-answers.ts'
import type * as outgoing from './outgoing-answers.ts'

/** `after` leads to the next ones, while there are more. */
export type ListPart<T> = { rows: T[]; after: string | undefined }
export type PartAsked = { limit?: number; after?: string | undefined }

type Asked = Record<string, string | number | boolean | undefined>
type Answer = { json: () => Promise<unknown>; headers: { get: (name: string) => string | null } }
type Ask = (method: string, path: string, with_: { query: Asked }) => Promise<Answer>

type OnPages = { site?: string; page?: string }

/** The cursor of the next part, from `Link` (RFC 8288). */
const nextIn = (link: string | null) => {
  const [, cursor] = /[?&]after=([\w-]+)[^>]*>; rel="next"/.exec(link ?? '') ?? []
  return cursor
}

export const listCalls = (ask: Ask) => {
  const list = <T, Q extends Asked = Record<never, never>>(path: string) => {
    const part = async (query: Q & PartAsked): Promise<ListPart<T>> => {
      const answer = await ask('GET', path, { query })
      return { rows: (await answer.json()) as T[], after: nextIn(answer.headers.get('Link')) }
    }
    const all = async (query?: Q) => {
      const rows: T[] = []
      let after: string | undefined
      do {
        const next = await part({ ...(query as Q), after })
        rows.push(...next.rows)
        after = next.after
      } while (after !== undefined)
      return rows
    }
    return { part, all }
  }
  /** By their key. */
  const sites = list<Site>('/sites')
  /** By their address. */
  const people = list<z.infer<typeof answers.Person>>('/people')
  /** The oldest first. */
  const tokens = list<z.infer<typeof answers.Token>, { ended?: boolean }>('/tokens')
  /** The open ones first, and of these what was changed last. */
  const issues = list<z.infer<typeof issue.Issue>, { state?: 'open' | 'closed' }>('/issues')
  /** By title. */
  const coreMessages = list<z.infer<typeof issue.CoreMessage>>('/core-messages')
  /** The latest first. */
  const notices = list<z.infer<typeof outgoing.Notice>, OnPages>('/notices')
  /** The oldest day first; both days included. */
  const pageChanges = list<
    z.infer<typeof outgoing.PageChange>,
    OnPages & { from?: string; to?: string }
  >('/page-changes')
  return {
    sites: sites.all,
    people: people.all,
    tokens: tokens.all,
    issues: issues.all,
    coreMessages: coreMessages.all,
    notices: notices.all,
    pageChanges: pageChanges.all,
    part: {
      ...{ sites: sites.part, people: people.part, tokens: tokens.part, issues: issues.part },
      ...{ coreMessages: coreMessages.part, notices: notices.part, pageChanges: pageChanges.part },
    },
  }
}
