/** What the dashboard asks of the server: the same interface that everybody has. */
import type { Site } from '../shared/site.ts'
import type { Clarity, Reason } from '../shared/words.ts'

export type Share = { n: number; share: number | null; low: number; high: number }
export type Count = {
  day?: string
  week?: string
  site?: string
  page?: string
  value?: string
  signals: number
  yes: number
  partly: number
  no: number
  unsaid: number
  clear: Share
}
export type Message = {
  id: string
  site: string
  page: { url: string; title?: string; language?: string }
  clarity?: Clarity
  reasons?: Reason[]
  message?: string
  quote?: string
  question?: { text: string; channel: string; reachable: boolean }
  offer?: string
  language?: string
  alike?: { count: number }
  receivedAt: string
  cursor: string
}

/** The session has ended, or there is none. */
export class SignedOut extends Error {}

type Query = Record<string, string | number | undefined>

export const address = (path: string, query: Query = {}) => {
  const known = Object.entries(query).filter(([, value]) => value !== undefined && value !== '')
  const text = new URLSearchParams(known.map(([key, value]) => [key, String(value)])).toString()
  return text ? `${path}?${text}` : path
}

const get = async <T>(path: string, query?: Query): Promise<T> => {
  const answer = await fetch(address(path, query), { headers: { Accept: 'application/json' } })
  if (answer.status === 401) throw new SignedOut()
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
  return answer.json()
}

export const getSites = () => get<Site[]>('/v1/sites')
export const getCounts = (query: Query) => get<Count[]>('/v1/counts', query)
export const getMessages = (query: Query) =>
  get<Message[]>('/v1/signals', { words: 'true', order: 'newest', limit: 20, ...query })

export const isSignedIn = () => fetch('/v1/session').then(({ ok }) => ok)
export const signIn = async (token: string) => {
  const answer = await fetch('/v1/session', {
    method: 'POST',
    body: JSON.stringify({ token }),
    headers: { 'Content-Type': 'application/json' },
  })
  return answer.ok
}
/** What staff sign in with besides a token; null when there is nothing else. */
export const signInProvider = async () => {
  const answer = await fetch('/sign-in/provider')
  const { provider } = (await answer.json()) as { provider: string | null }
  return provider
}
export const signOut = () => fetch('/v1/session', { method: 'DELETE' })

/** Exactly what the filters say, as a file. */
export const downloadCsv = async (query: Query, name: string) => {
  const answer = await fetch(address('/v1/signals', query), { headers: { Accept: 'text/csv' } })
  if (!answer.ok) throw new Error(`csv: ${answer.status}`)
  const link = document.createElement('a')
  link.href = URL.createObjectURL(await answer.blob())
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
