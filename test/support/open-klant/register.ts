/**
 * A register of its own API description: it keeps what it is sent, refuses what the description refuses, and its own
 * answers are held against the description as well. A plan says which call goes wrong, and how.
 */
import { described, type Method, refusedBy } from './description.ts'
import { emptyRecords, REGISTER_URL } from './records.ts'
import { alsoRefused, find, make } from './routes.ts'

export const TOKEN = 'a-token-for-tests'
export const ACTOR = '7a1c2b1e-5f0c-4a44-9d3c-2f1a9c1d0e11'

export type Fault =
  /** It never arrived. */
  | 'request lost'
  /** It was handled; nobody heard. */
  | 'answer lost'
  /** Answered in the place of the register. */
  | Response
export type Call = { method: Method; path: string; query: URLSearchParams; body: unknown }

const json = (status: number, body: unknown) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } })

/** As Open Klant refuses: with what was sent in its reasons, so that a test sees whether that goes any further. */
const refused = (names: string[], sent: unknown) =>
  json(400, {
    type: 'about:blank',
    code: 'invalid',
    title: 'Invalid input.',
    status: 400,
    detail: JSON.stringify(sent),
    invalidParams: names.map((name) => ({ name, code: 'invalid', reason: JSON.stringify(sent) })),
  })

/** White space at the ends is not kept. */
const trimmed = (value: unknown): unknown => {
  if (typeof value === 'string') return value.trim()
  if (Array.isArray(value)) return value.map(trimmed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, it]) => [name, trimmed(it)]))
}

export const aRegister = (
  fault: (nth: number, call: Call) => Fault | undefined = () => undefined,
) => {
  const records = emptyRecords()
  const calls: Call[] = []

  const handle = ({ method, path, query, body }: Call, authorization: string | null): Response => {
    const known = described(path, method)
    if (!known?.answers) return json(404, {})
    if (authorization !== `Token ${TOKEN}`) return json(401, {})
    const strange = [...query.keys()].filter((name) => !known.queries.includes(name))
    if (strange.length > 0) return refused(strange, null)
    if (known.body && !known.body(body)) return refused(refusedBy(known.body), body)
    const sent = trimmed(body) as Parameters<typeof make>[1]
    const also = method === 'post' ? alsoRefused(path, sent, records, [ACTOR]) : []
    if (also.length > 0) return refused(also, body)
    const answer = method === 'post' ? make(path, sent, records) : find(path, query, records)
    const { judge, status } = known.answers
    if (!judge(answer)) throw new Error(`this register answers wrongly: ${refusedBy(judge)}`)
    return json(status, answer)
  }

  return {
    records,
    calls,
    fetch: async (address: string, init: RequestInit): Promise<Response> => {
      const [path = '', query] = address.replace(REGISTER_URL, '').split('?')
      const method = init.method === 'POST' ? 'post' : 'get'
      const body = typeof init.body === 'string' ? JSON.parse(init.body) : undefined
      const call = { method, path, query: new URLSearchParams(query), body } as const
      const wrong = fault(calls.length, call)
      calls.push(call)
      if (wrong === 'request lost') throw new TypeError('fetch failed')
      if (wrong instanceof Response) return wrong
      const answer = handle(call, new Headers(init.headers).get('authorization'))
      if (wrong === 'answer lost') throw new TypeError('terminated')
      return answer
    },
  }
}
