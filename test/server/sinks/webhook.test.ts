/** An event to a real receiver: what it gets, and what its answer means for the next try. */
import type { ServerResponse } from 'node:http'
import { HTTP } from 'cloudevents'
import { describe, expect, it } from 'vitest'
import { retryAfter } from '../../../server/sinks/webhook/answered.ts'
import type { WebhookDeps } from '../../../server/sinks/webhook/index.ts'
import { verify } from '../../../server/sinks/webhook/sign.ts'
import { NeverTaken } from '../../../shared/delivery.ts'
import {
  aDelivery,
  anEvent,
  aWebhook,
  DELIVERY,
  NAME,
  NEXT_SECRET,
  NOW,
  outcome,
  SECRET,
  SIGNAL,
  unsaved,
} from '../../support/webhook/a-delivery.ts'
import { aReceiver } from '../../support/webhook/a-receiver.ts'

const tell = async (
  reply?: (response: ServerResponse) => void,
  more: Partial<WebhookDeps> & { delivery?: Parameters<typeof aDelivery>[0] } = {},
) => {
  await using receiver = await aReceiver(reply)
  const url = `http://${NAME}:${receiver.port}/hook?sleutel=geheim`
  const became = await outcome(aWebhook(url, more)(aDelivery(more.delivery), unsaved))
  return { became, received: receiver.received, url }
}
const answering =
  (status: number, headers: Record<string, string> = {}) =>
  (response: ServerResponse) =>
    response.writeHead(status, headers).end()

describe('an event to a subscriber', () => {
  it('arrives once, as an event that another library reads', async () => {
    const { became, received, url } = await tell()
    expect(became).toBe('taken')
    expect(received).toHaveLength(1)
    const [{ method, path, headers, body } = expect.fail('nothing came')] = received
    expect({ method, path }).toEqual({ method: 'POST', path: '/hook?sleutel=geheim' })
    expect(headers.host).toBe(new URL(url).host)
    expect(headers['content-type']).toBe('application/cloudevents+json; charset=utf-8')
    expect(HTTP.toEvent({ headers, body })).toMatchObject({
      id: DELIVERY,
      subject: SIGNAL,
      type: 'nl.voorbeeld.helder.question-opened.v1',
      // When it happened, not when this try was made.
      time: '2026-03-02T09:29:58.000Z',
      data: anEvent().data,
    })
  })

  it('is signed with every secret that holds, over just the bytes that came', async () => {
    const organisation = 'Gemeente Súdwest-Fryslân €'
    await using receiver = await aReceiver()
    const url = `http://${NAME}:${receiver.port}/`
    const subscription = async () => ({ url, secrets: [NEXT_SECRET, SECRET] })
    const delivery = aDelivery({ body: JSON.stringify(anEvent({ organisation })) })
    await aWebhook(url, { subscription })(delivery, unsaved)
    const [{ headers, body } = expect.fail('nothing came')] = receiver.received
    const flat = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, `${value}`]),
    )
    expect(flat['webhook-id']).toBe(DELIVERY)
    expect(flat['webhook-timestamp']).toBe(String(NOW.getTime() / 1_000))
    for (const secret of [SECRET, NEXT_SECRET])
      expect(verify([secret], { headers: flat, body, now: NOW })).toBe(true)
    expect(JSON.parse(body).data.organisation).toBe(organisation)
  })

  it.each([200, 201, 202, 204, 299])('is taken with %i', async (status) => {
    expect((await tell(answering(status))).became).toBe('taken')
  })

  it.each([400, 401, 403, 404, 405, 410, 413, 415, 422, 451, 499])(
    'is never tried again after %i',
    async (status) => {
      const { became } = await tell(answering(status, { 'retry-after': '5' }))
      expect(became).toBeInstanceOf(NeverTaken)
      expect(String(became)).toContain(`(${status})`)
    },
  )

  it.each([408, 409, 425, 429, 500, 502, 503, 504, 599])(
    'is tried again after %i, when the receiver says',
    async (status) => {
      const { became } = await tell(answering(status, { 'retry-after': '120' }))
      expect(became).not.toBeInstanceOf(NeverTaken)
      expect(became).toMatchObject({
        message: `the receiver answered ${status}`,
        retryAfterSeconds: 120,
      })
      expect((await tell(answering(status))).became).not.toHaveProperty('retryAfterSeconds')
    },
  )

  it.each([300, 301, 302, 303, 304, 307, 308])('is not sent on after %i', async (status) => {
    await using elsewhere = await aReceiver()
    const location = `http://127.0.0.1:${elsewhere.port}/`
    const { became, received } = await tell(answering(status, { location }))
    expect(became).not.toBeInstanceOf(NeverTaken)
    expect(became).toHaveProperty(
      'message',
      `the receiver wants to redirect (${status}), which is not followed`,
    )
    expect(received).toHaveLength(1)
    expect(elsewhere.received).toEqual([])
  })

  it('says nothing of the address, the secret or the answer in an error', async () => {
    for (const status of [302, 404, 500]) {
      const { became } = await tell((response) => {
        response.writeHead(status, 'Jan de Vries', { location: 'http://geheim.nl' })
        response.end('{"fout": "Jan de Vries geheim"}')
      })
      expect(became).toBeInstanceOf(Error)
      expect(JSON.stringify([String(became), became])).not.toMatch(/geheim|Vries|whsec|ontvanger/)
    }
  })
})

describe('without a call', () => {
  const never = async (more: Parameters<typeof tell>[1]) => {
    const { became, received } = await tell(undefined, more)
    expect(received).toEqual([])
    expect(became).toBeInstanceOf(NeverTaken)
    return (became as Error).message
  }
  it('ends what nobody subscribes to any more', async () => {
    const asked: string[] = []
    const subscription = async (name: string) => {
      asked.push(name)
      return undefined
    }
    expect(await never({ subscription })).toBe('the subscription is gone')
    expect(asked).toEqual(['zaken'])
  })
  it('ends what has no secret to sign with, and does not tell the wrong one', async () => {
    const url = `http://${NAME}/`
    for (const secrets of [[], ['whsec_kort'], [SECRET, SECRET, SECRET]]) {
      const said = await never({ subscription: async () => ({ url, secrets }) })
      expect(said).toBe('the subscription has no secret to sign with')
    }
  })
  it('ends what is about another signal than it says', async () => {
    const about = '0198c0de-0000-7000-8000-000000000002'
    expect(await never({ delivery: { about } })).toBe('an event about another signal')
  })
  it('ends what is no event', async () => {
    const body = JSON.stringify(anEvent({ text: 'Jan de Vries' }))
    expect(await never({ delivery: { body } })).toBe('not an event for a subscriber: data')
  })
})

describe('Retry-After', () => {
  it.each([
    ['0', 0],
    [' 90 ', 90],
    ['86401', 86_400],
    ['9'.repeat(400), 86_400],
    ['Mon, 02 Mar 2026 09:31:00 GMT', 60],
    ['Mon, 02 Mar 2026 09:00:00 GMT', 0],
    ['Mon, 02 Mar 2099 09:00:00 GMT', 86_400],
    ['Mon, 99 Foo 2026 09:31:00 GMT', undefined],
    ['-5', undefined],
    ['1.5', undefined],
    ['1e3', undefined],
    ['2027', 2_027],
    ['2027-01-01', undefined],
    ['tomorrow', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s is %s', (text, seconds) => {
    expect(retryAfter(text, NOW)).toBe(seconds)
  })
})
