/** Signatures, checked by another's library and by our own. */
import { Webhook } from 'standardwebhooks'
import { describe, expect, it } from 'vitest'
import { Secret, Secrets, secretOf, sign, verify } from '../../../server/sinks/webhook/sign.ts'
import { NEXT_SECRET, SECRET } from '../../support/webhook/a-delivery.ts'

const body = '{"test": 2432232314, "woord": "café €"}'
/** The other library reads the clock of the machine, so these are signed at its time. */
const now = new Date()
const timestamp = Math.floor(now.getTime() / 1_000)
const message = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', timestamp, body }
const signed = (...secrets: string[]) => sign(secrets, message)

describe('a signature', () => {
  it('is the one that the standard gives as its example', () => {
    const headers = sign(['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'], {
      id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      timestamp: 1_614_265_330,
      body: '{"test": 2432232314}',
    })
    expect(headers['webhook-signature']).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=')
  })

  it('is taken by another library, with either of two secrets while one is replaced', () => {
    const headers = signed(NEXT_SECRET, SECRET)
    expect(headers['webhook-signature'].split(' ')).toHaveLength(2)
    for (const secret of [SECRET, NEXT_SECRET])
      expect(new Webhook(secret).verify(body, headers)).toEqual(JSON.parse(body))
    expect(() => new Webhook(secretOf(Buffer.alloc(32, 1))).verify(body, headers)).toThrow()
    expect(() => new Webhook(SECRET).verify(body.replace('2', '3'), headers)).toThrow()
  })

  it('of another library is taken by ours', () => {
    const headers = {
      'webhook-id': message.id,
      'webhook-timestamp': String(timestamp),
      'webhook-signature': new Webhook(SECRET).sign(message.id, now, body),
    }
    expect(verify([SECRET], { headers, body, now })).toBe(true)
    expect(verify([NEXT_SECRET, SECRET], { headers, body, now })).toBe(true)
    expect(verify([NEXT_SECRET], { headers, body, now })).toBe(false)
  })

  const later = (seconds: number) => new Date((timestamp + seconds) * 1_000)
  it.each([
    ['as it came', {}, body, later(0), true],
    ['after five minutes', {}, body, later(300), true],
    ['after longer', {}, body, later(301), false],
    ['from the future', {}, body, later(-301), false],
    ['with another id', { 'webhook-id': 'msg_2' }, body, later(0), false],
    ['with another moment', { 'webhook-timestamp': String(timestamp + 1) }, body, later(0), false],
    ['with a moment that is none', { 'webhook-timestamp': 'now' }, body, later(0), false],
    ['with another body', {}, `${body} `, later(0), false],
    ['without a signature', { 'webhook-signature': '' }, body, later(0), false],
    ['with a short one', { 'webhook-signature': 'v1,AAAA' }, body, later(0), false],
  ])('%s', (_, headers, received, at, right) => {
    const sent = { ...signed(SECRET), ...headers }
    expect(verify([SECRET], { headers: sent, body: received, now: at })).toBe(right)
  })

  it('of another kind counts for nothing', () => {
    const headers = signed(SECRET)
    const asymmetric = headers['webhook-signature'].replace('v1,', 'v1a,')
    const other = { ...headers, 'webhook-signature': asymmetric }
    expect(verify([SECRET], { headers: other, body, now })).toBe(false)
  })
})

describe('a secret', () => {
  it('is made of random bytes', () => {
    expect(secretOf(Buffer.alloc(32, 7))).toBe(SECRET)
    expect(() => secretOf(Buffer.alloc(23))).toThrow()
  })
  it.each([
    ['without its prefix', SECRET.slice(6)],
    ['too short', `whsec_${Buffer.alloc(23, 1).toString('base64')}`],
    ['too long', `whsec_${Buffer.alloc(65, 1).toString('base64')}`],
    ['no base64', `whsec_${'é'.repeat(40)}`],
    ['base64 with a slip', `${SECRET.slice(0, 20)}*${SECRET.slice(21)}`],
  ])('is refused: %s', (_, secret) => {
    expect(Secret.safeParse(secret).success).toBe(false)
  })
  it('is one or two', () => {
    expect(Secrets.safeParse([]).success).toBe(false)
    expect(Secrets.safeParse([SECRET, NEXT_SECRET]).success).toBe(true)
    expect(Secrets.safeParse([SECRET, NEXT_SECRET, SECRET]).success).toBe(false)
  })
})
