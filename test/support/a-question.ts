/** Somebody who asked something, with their code, and a desk at which it is answered. */
import { createHash, randomBytes } from 'node:crypto'
import { deskKeys } from '../../server/keys.ts'
import { admitToken, digestOf } from '../../server/tokens.ts'
import { nameOfToken } from '../../server/who.ts'
import { makeReceipt } from '../../shared/receipt.ts'
import type { Place } from '../../shared/rights.ts'
import type { Contact } from '../../shared/seal.ts'
import type { ChannelKind, Moment } from '../../shared/words.ts'
import { seal } from '../../widget/seal.ts'
import type { aDesk } from './a-desk.ts'
import { anEntry } from './a-signal.ts'

type Desk = Awaited<ReturnType<typeof aDesk>>
type Asked = {
  text?: string
  channel?: ChannelKind
  moments?: string[]
  contact?: Contact
  receivedAt?: string
}

/** Puts a question into the store as the widget sends it: contact sealed, and of the code the digest. */
export const aQuestion = async (
  desk: Desk,
  { text, channel = 'email', contact, moments, receivedAt }: Asked = {},
) => {
  const code = makeReceipt(randomBytes)
  const receipt = createHash('sha256').update(code.replaceAll('-', '')).digest('base64url')
  const question = { text: text ?? 'Wanneer komt het geld?', channel }
  const entry = anEntry({
    receipt,
    question: { ...question, ...(moments ? { moments: moments as Moment[] } : {}) },
  })
  const { id } = entry.signal
  if (contact) {
    const { publicKey } = await deskKeys(`${desk.folder}/keys`, 'demo')
    Object.assign(entry.signal.question ?? {}, {
      contact: { sealed: await seal(publicKey, id, contact) },
    })
  }
  await desk.store.append([receivedAt ? { ...entry, receivedAt } : entry])
  return { id, code }
}

/** What a citizen does with the code of their question. */
export const citizenOf = (desk: Desk) => {
  const send = (path: string, body: object) =>
    desk.app.request(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
  return {
    act: (code: string, action: object) => send('/v1/receipts/actions', { code, action }),
    follow: async (code: string) => (await send('/v1/receipts', { code })).json(),
  }
}

/** What staff do with a token: every answer as JSON. */
export const staffOf = (desk: Desk, token: string) => {
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' }
  const send = (path: string, body?: unknown) =>
    desk.app.request(path, {
      headers,
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    })
  return {
    headers,
    send,
    do: (id: string, action: object) => send(`/v1/questions/${id}/actions`, action),
    read: async (path: string) => (await send(path)).json(),
  }
}

/** Somebody who answers, by name, in some places; `id`: how a spokesperson is named. */
export const aColleague = async (desk: Desk, label: string, reach?: readonly Place[]) => {
  const token = `token of ${label}`.replaceAll(' ', '-')
  const scopes = ['text', 'contact', 'answer'] as const
  await admitToken(desk.store, token, { label, scopes, reach, now: new Date('2026-03-01') })
  return { ...staffOf(desk, token), id: nameOfToken(digestOf(token).slice(0, 12)) }
}
