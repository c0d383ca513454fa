/** The same over a real line: Node's own fetch and time limit, and a server that is slow or gone. */
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { openKlant } from '../../../server/sinks/open-klant/index.ts'
import { aDesk } from '../../support/a-desk.ts'
import { aQuestion as aCitizen } from '../../support/a-question.ts'
import {
  aQuestion,
  aSending,
  contactFor,
  theSettings,
} from '../../support/open-klant/a-question.ts'
import { REGISTER_URL } from '../../support/open-klant/records.ts'
import { aRegister } from '../../support/open-klant/register.ts'

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

const listening = async (listener: RequestListener) => {
  const server = createServer(listener)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  closing.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** The register as it answers over HTTP. */
const aRegisterOnALine = (register: ReturnType<typeof aRegister>) =>
  listening(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const body = Buffer.concat(chunks).toString()
    const answer = await register.fetch(`${REGISTER_URL}${request.url}`, {
      method: request.method ?? 'GET',
      headers: { authorization: request.headers.authorization ?? '' },
      ...(body ? { body } : {}),
    })
    response.writeHead(answer.status, { 'content-type': 'application/json' })
    response.end(await answer.text())
  })

const deliverTo = (url: string, milliseconds = 5_000) =>
  openKlant(theSettings({ url }), {
    fetch,
    timeout: () => AbortSignal.timeout(milliseconds),
    contactOf: async () => contactFor('email'),
  })

describe('a register at the end of a real line', () => {
  it('gets the question, the address and the task', async () => {
    const register = aRegister()
    const url = await aRegisterOnALine(register)
    const written: string[] = []
    await deliverTo(url)(aSending(aQuestion()), async (progress) => void written.push(progress))
    expect(register.records.adressen).toMatchObject([{ adres: 'vrager@voorbeeld.nl' }])
    expect(register.records.taken).toHaveLength(1)
    expect(written.length).toBeGreaterThan(2)
  })

  it('hears of a question when that comes to its desk, once, with the address opened on the way', async () => {
    const register = aRegister()
    const url = await aRegisterOnALine(register)
    const desk = await aDesk(undefined, { openKlant: theSettings({ url }) })
    const contact = { channel: 'email', email: 'noor@voorbeeld.example' } as const
    const { id } = await aCitizen(desk, { contact })
    await desk.desk.open()
    await desk.desk.open()
    expect(JSON.stringify(await desk.store.deliveries(false, 10))).not.toContain('noor@')
    await desk.desk.lookSoon()
    expect(await desk.store.deliveries(false, 10)).toEqual([])
    expect(await desk.store.deliveries(true, 10)).toEqual([])
    expect(register.records.taken).toHaveLength(1)
    expect(register.records.adressen).toMatchObject([{ adres: contact.email }])
    const lines = await desk.store.auditTrail(0, 100)
    expect(lines).toMatchObject([{ actor: 'open-klant', action: 'contact', object: id }])
    await desk.close()
  })

  it('is left when it begins an answer and does not end it', async () => {
    const url = await listening((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      response.write('{"results":')
    })
    await expect(deliverTo(url, 100)(aSending(aQuestion()), async () => {})).rejects.toThrow(
      'no answer of the register to GET /klantcontacten (TimeoutError)',
    )
  })

  it('is tried again when nobody listens', async () => {
    const url = await listening(() => {})
    for (const close of closing.splice(0)) close()
    await expect(deliverTo(url)(aSending(aQuestion()), async () => {})).rejects.toThrow(
      'no answer of the register to GET /klantcontacten (ECONNREFUSED)',
    )
  })
})
