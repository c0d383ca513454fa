/** A system subscribes, and hears of everything that happens to questions, also after a day away. */
import { execFileSync } from 'node:child_process'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { verify } from '../../../server/sinks/webhook/sign.ts'
import { aDesk } from '../../support/a-desk.ts'
import { aQuestion, staffOf } from '../../support/a-question.ts'
import { aSite } from '../../support/a-signal.ts'
import { aReceiver, type Replying } from '../../support/webhook/a-receiver.ts'

const publisher = {
  ...{ oin: '00000001234567890000', system: 'helder', domain: 'nl.voorbeeld.helder' },
}
const HOUR_MS = 3_600_000

describe('a subscription', () => {
  let now = new Date('2026-03-02T09:00:00Z')
  let desk: Awaited<ReturnType<typeof aDesk>>
  let admin: ReturnType<typeof staffOf>
  let reply: Replying
  let receiver: Awaited<ReturnType<typeof aReceiver>>
  beforeEach(async () => {
    now = new Date('2026-03-02T09:00:00Z')
    reply = (response) => response.writeHead(204).end()
    receiver = await aReceiver((response) => reply(response))
    desk = await aDesk(() => now, { webhooks: { publisher, allowLocal: true } })
    admin = staffOf(desk, await desk.tokenFor('admin'))
  })
  afterEach(async () => {
    await desk.close()
    await receiver[Symbol.asyncDispose]()
  })
  const url = () => `http://127.0.0.1:${receiver.port}/hook`
  const subscribe = async (more: object = {}) => {
    const answer = await admin.send('/v1/subscriptions', { label: 'Zaken', url: url(), ...more })
    return { status: answer.status, body: await answer.json() }
  }
  const heard = () =>
    receiver.received.map(({ body }) => {
      const { type, subject } = JSON.parse(body)
      return `${type.split('.').at(-2)} ${subject}`
    })
  const step = async (id: string, ...actions: object[]) => {
    for (const action of actions) expect((await admin.do(id, action)).status).toBe(200)
  }

  it('hears of a question from opened to erased, signed with a secret that is shown once', async () => {
    const { status, body } = await subscribe()
    expect(status).toBe(201)
    expect(body.secret).toMatch(/^whsec_/)
    const [listed] = await admin.read('/v1/subscriptions')
    expect(listed).toEqual({
      subscription: body.subscription,
      label: 'Zaken',
      url: url(),
      createdAt: body.createdAt,
    })

    const { id } = await aQuestion(desk, { text: 'Waar is mijn geld?' })
    await desk.desk.lookAround()
    await desk.desk.lookSoon()
    await step(
      id,
      { action: 'claim' },
      { action: 'answer', text: 'In maart.' },
      { action: 'close' },
    )
    await desk.desk.lookSoon()
    await desk.store.erase(id, 'by-request', now.toISOString())
    await desk.desk.lookAround()
    expect(heard()).toEqual([
      `question-opened ${id}`,
      `question-answered ${id}`,
      `question-closed ${id}`,
      `signal-erased ${id}`,
    ])
    for (const { headers, body: sent } of receiver.received) {
      expect(
        verify([body.secret], { headers: headers as Record<string, string>, body: sent, now }),
      ).toBe(true)
      expect(sent).not.toContain('geld')
      expect(sent).not.toContain('maart')
    }
    expect(await desk.store.deliveries(false, 10)).toEqual([])
    expect(await desk.store.deliveries(true, 10)).toEqual([])
  })

  it('misses nothing of a day away, and hears it once, in order for each question', async () => {
    await subscribe()
    reply = (response) => response.writeHead(503).end()
    const ids: string[] = []
    const expected = new Map<string, string[]>()
    for (let hour = 0; hour < 24; hour++) {
      const { id } = await aQuestion(desk)
      ids.push(id)
      await desk.desk.lookAround()
      await step(id, { action: 'claim' }, { action: 'answer', text: 'Ja.' })
      expected.set(id, ['question-opened', 'question-answered'])
      if (hour % 2 === 0) {
        await step(id, { action: 'close' })
        expected.get(id)?.push('question-closed')
      }
      now = new Date(now.getTime() + HOUR_MS)
      await desk.desk.lookSoon()
    }
    const waiting = await desk.store.deliveries(false, 1_000)
    expect(waiting).toHaveLength([...expected.values()].flat().length)
    // Why it has not arrived is there to see; nothing is given up.
    expect(waiting.some(({ error }) => error?.includes('503'))).toBe(true)
    expect(await desk.store.deliveries(true, 10)).toEqual([])

    receiver.received.length = 0
    reply = (response) => response.writeHead(204).end()
    for (let hour = 0; hour < 30; hour++) {
      now = new Date(now.getTime() + HOUR_MS)
      await desk.desk.lookSoon()
    }
    expect(await desk.store.deliveries(false, 1_000)).toEqual([])
    for (const id of ids) {
      const ofThis = heard().filter((line) => line.endsWith(id))
      expect(ofThis).toEqual(expected.get(id)?.map((type) => `${type} ${id}`))
    }
    const keys = receiver.received.map(({ headers }) => headers['webhook-id'])
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('hears only of what it asked for, where it asked for it', async () => {
    await desk.store.putSite(aSite({ site: 'elders', organisation: 'Gemeente' }))
    await subscribe({ events: ['question-answered'], reach: [{ organisation: 'Gemeente' }] })
    const { id } = await aQuestion(desk)
    await desk.desk.lookAround()
    await step(id, { action: 'claim' }, { action: 'answer', text: 'Ja.' })
    await desk.desk.lookSoon()
    expect(heard()).toEqual([])
    // Handed over to that organisation it is theirs to hear of.
    const again = await aQuestion(desk)
    await desk.desk.lookAround()
    await step(
      again.id,
      { action: 'hand-over', organisation: 'Gemeente' },
      { action: 'claim' },
      { action: 'answer', text: 'Ja.' },
    )
    await desk.desk.lookSoon()
    expect(heard()).toEqual([`question-answered ${again.id}`])
  })

  it('signs with the new secret and the last, and parks what is ended by the receiver', async () => {
    const { body: made } = await subscribe()
    const path = `/v1/subscriptions/${made.subscription}/secrets`
    const renewed = await (await admin.send(path, {})).json()
    expect(renewed.secret).not.toBe(made.secret)
    reply = (response) => response.writeHead(410).end()
    await aQuestion(desk)
    await desk.desk.lookAround()
    await desk.desk.lookSoon()
    const [{ headers, body } = expect.fail('nothing came')] = receiver.received
    for (const secret of [made.secret, renewed.secret]) {
      expect(verify([secret], { headers: headers as Record<string, string>, body, now })).toBe(true)
    }
    expect(await admin.read('/v1/deliveries?parked=true')).toMatchObject([
      { sink: 'webhook', target: made.subscription, error: expect.stringContaining('410') },
    ])
    // Given another chance when the receiver is well again.
    reply = (response) => response.writeHead(204).end()
    expect(await (await admin.send('/v1/deliveries/replay', { sink: 'webhook' })).json()).toEqual({
      replayed: 1,
    })
    await desk.desk.lookSoon()
    expect(await admin.read('/v1/deliveries?parked=true')).toEqual([])
    const gone = await desk.app.request(`/v1/subscriptions/${made.subscription}`, {
      method: 'DELETE',
      headers: { Authorization: `Bearer ${await desk.tokenFor('admin')}` },
    })
    expect(gone.status).toBe(204)
    expect(await admin.read('/v1/subscriptions')).toEqual([])
  })

  it('leaves no secret in the database file', async () => {
    const { body } = await subscribe()
    const secret = body.secret.slice('whsec_'.length)
    const found = execFileSync('sh', [
      '-c',
      `cat ${desk.folder}/helder.db* | grep -c -a -F '${secret}' || true`,
    ])
    expect(String(found).trim()).toBe('0')
  })
})

it('is refused for an inside address, by a member, and when nothing is set up', async () => {
  const outside = await aDesk(undefined, { webhooks: { publisher, allowLocal: false } })
  const admin = staffOf(outside, await outside.tokenFor('admin'))
  const owner = staffOf(outside, await outside.tokenFor('text', 'publish'))
  const wanted = { label: 'x', url: 'https://zaak.voorbeeld.nl/hook' }
  for (const url of [
    'http://zaak.voorbeeld.nl/',
    'https://127.1/',
    'https://10.0.0.1/',
    'https://[::1]/',
    'https://a:b@zaak.voorbeeld.nl/',
    'geheim',
  ]) {
    const answer = await admin.send('/v1/subscriptions', { ...wanted, url })
    const body = await answer.json()
    expect([url, answer.status, body.errors?.[0]?.member]).toEqual([url, 400, 'url'])
    expect(JSON.stringify(body)).not.toContain(url)
  }
  expect((await owner.send('/v1/subscriptions', wanted)).status).toBe(403)
  expect((await admin.send('/v1/subscriptions', wanted)).status).toBe(201)
  await outside.close()
  const bare = await aDesk()
  const answer = await staffOf(bare, await bare.tokenFor('admin')).send('/v1/subscriptions', wanted)
  expect([answer.status, (await answer.json()).code]).toEqual([409, 'not_set_up'])
  await bare.close()
})
