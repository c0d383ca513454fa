/** What an edge does with a signal that the store will never take; the same for every runtime. */
import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import type { Outboxes } from '../../worker/deps.ts'
import { INTAKE_TOKEN } from './a-server.ts'

type Look = Awaited<ReturnType<Outboxes['look']>>

const SECRET = 'een tekst die niemand hier hoort te zien'

const post = (origin: string, body: object) =>
  fetch(`${origin}/v1/signals`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json' },
  })
const headers = { Authorization: `Bearer ${INTAKE_TOKEN}` }
const look = async (edge: string) =>
  (await (await fetch(`${edge}/v1/outbox`, { headers })).json()) as Look

const until = async (edge: string, done: (look: Look) => boolean) => {
  let seen = await look(edge)
  for (
    const stop = Date.now() + 15_000;
    Date.now() < stop && !done(seen);
    seen = await look(edge)
  ) {
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return seen
}

/** `server` already has another body under the id that comes to `edge` next. */
export const parksListsAndReplays = async (edge: string, server: string) => {
  const body = { id: randomUUID(), site: 'demo', page: { url: 'https://www.voorbeeld.nl/toeslag' } }
  expect((await post(server, { ...body, clarity: 'yes' })).status).toBe(202)
  expect((await post(edge, { ...body, clarity: 'no', message: SECRET })).status).toBe(202)

  const parked = await until(edge, (seen) => seen.parked === 1 && seen.waiting === 0)
  expect(parked).toMatchObject({
    parked: 1,
    waiting: 0,
    entries: [{ id: body.id, revision: 0, reason: 'conflict' }],
  })
  expect(JSON.stringify(parked)).not.toContain(SECRET)

  const replay = (token: string) =>
    fetch(`${edge}/v1/outbox/replay`, { method: 'POST', headers: { Authorization: token } })
  expect((await replay('Bearer een_ander_token_0123456789')).status).toBe(401)
  expect((await fetch(`${edge}/v1/outbox`)).status).toBe(401)
  expect(await (await replay(headers.Authorization)).json()).toEqual({ replayed: 1 })
  // The store has not changed its mind: it is parked again, and still not lost.
  const again = await until(edge, (seen) => seen.parked === 1 && seen.waiting === 0)
  expect(again.parked).toBe(1)
}
