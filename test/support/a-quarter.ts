/** A quarter of what people say, so that there is something to see. */
import { expect } from 'vitest'
import { type Server, TOKEN } from './a-server.ts'
import { anEntry } from './a-signal.ts'
import { takeIn } from './take-in.ts'

const DAY_MS = 86_400_000
/** `YYYY-MM-DD`, so many days ago. */
export const dayAgo = (ago: number) =>
  new Date(Date.now() - ago * DAY_MS).toISOString().slice(0, 10)

/** Two answers a day on three pages of the demo site, of which one became clearer and one less clear; questions; a change. */
export const fillQuarter = async (server: Server) => {
  const PAGES = { '/demo': [0.4, 0.8], '/toeslag/stoppen': [0.8, 0.3], '/bezwaar': [0.6, 0.6] }
  const entries = Object.entries(PAGES).flatMap(([path, [before = 0, after = 0]]) =>
    Array.from({ length: 240 }, (_, index) => {
      const ago = Math.floor(index / 2)
      const clear = (index * 7) % 10 < 10 * (ago > 60 ? before : after)
      const asks = path === '/demo' && index < 3
      return anEntry(
        {
          page: { url: server.origin + path },
          clarity: clear ? 'yes' : 'no',
          ...(clear ? {} : { reasons: [index % 3 ? 'hard-words' : 'missing'] }),
          ...(index % 40 === 1 ? { message: 'Ik snap het tweede stuk niet.' } : {}),
          ...(asks ? { question: { text: 'Krijg ik dit ook?', channel: 'page' } } : {}),
        },
        { receivedAt: new Date(Date.now() - ago * DAY_MS).toISOString() },
      )
    }),
  )
  await takeIn(server, entries)
  const change = {
    site: 'demo',
    page: `${server.origin}/demo`,
    day: dayAgo(60),
    what: 'Tabel erbij.',
  }
  const put = await fetch(`${server.origin}/v1/page-changes/${crypto.randomUUID()}`, {
    method: 'PUT',
    body: JSON.stringify(change),
    headers: { Authorization: `Bearer ${TOKEN}`, 'Content-Type': 'application/json' },
  })
  expect(put.status).toBe(200)
}
