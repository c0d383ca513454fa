import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { limiter, network } from '../../worker/limit.ts'
import { aSignal } from '../support/a-signal.ts'
import { anEdge } from '../support/an-edge.ts'

const aLimiter = () => {
  const clock = { now: Date.UTC(2026, 2, 2, 9) }
  const seen: string[] = []
  let keys = 1
  const limit = limiter({
    now: () => clock.now,
    hash: (text) => {
      const hashed = createHmac('sha256', String(keys)).update(text).digest('hex')
      seen.push(hashed)
      return hashed
    },
    freshKey: () => {
      keys++
    },
  })
  return { clock, limit, seen, keys: () => keys }
}

describe('the limit', () => {
  it('hears 200 people behind one address within a minute, three steps each', () => {
    const { clock, limit } = aLimiter()
    let heard = 0
    for (let n = 0; n < 600; n++) {
      if (limit('demo', '192.0.2.7') === 0) heard++
      clock.now += 100
    }
    expect(heard).toBe(600)
  })

  it('stops a flood from one address, says when to come back, and hears it then', () => {
    const { clock, limit } = aLimiter()
    let wait = 0
    for (let n = 0; n < 1_000 && wait === 0; n++) wait = limit('demo', '192.0.2.7')
    expect(wait).toBeGreaterThan(0)
    expect(limit('demo', '192.0.2.8')).toBe(0)
    expect(limit('ander', '192.0.2.7')).toBe(0)
    clock.now += wait * 1_000
    expect(limit('demo', '192.0.2.7')).toBe(0)
  })

  it('stops a flood from 10,000 addresses on one site, and lets another site be', () => {
    const { limit } = aLimiter()
    let refused = 0
    for (let n = 0; n < 10_000; n++) if (limit('druk', `10.0.${n >> 8}.${n & 255}`) > 0) refused++
    expect(refused).toBeGreaterThan(4_000)
    expect(limit('rustig', '10.0.0.1')).toBe(0)
  })

  it('keeps no address, only a keyed hash, under a key that is new every day', () => {
    const { clock, limit, seen, keys } = aLimiter()
    limit('demo', '192.0.2.7')
    clock.now += 86_400_000
    limit('demo', '192.0.2.7')
    expect(keys()).toBe(2)
    expect(new Set(seen).size).toBe(2)
    expect(seen.join()).not.toContain('192.0.2.7')
  })

  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8:1:2::9', '2001:db8:1:2'],
    ['2001:0db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
  ])('takes %s for the network %s', (address, expected) => {
    expect(network(address)).toBe(expected)
  })

  it('is told to the asker as 429 with Retry-After', async () => {
    const { outbox, post } = anEdge({ deps: { limit: () => 7 } })
    const response = await post(aSignal())
    expect(response.status).toBe(429)
    expect(response.headers.get('Retry-After')).toBe('7')
    expect(outbox).toEqual([])
  })
})

describe('suspicion', () => {
  const reasonsFor = async (change: object) => {
    const { outbox, post } = anEdge()
    const response = await post(aSignal(change), { Origin: 'https://www.voorbeeld.nl' })
    expect(response.status).toBe(202)
    return outbox[0]?.quarantine
  }

  it.each([
    ['a filled trap', { trap: 'x', message: 'koop nu' }, ['trap']],
    ['links as markup', { message: '[url=http://x.example]x[/url]' }, ['markup-link', 'links']],
    ['many links', { message: 'http://a.example http://b.example www.c.example' }, ['links']],
    ['a link that sells', { message: 'best casino http://a.example' }, ['links', 'selling']],
  ])('sets %s apart, with its reasons, and thanks for it', async (_, change, reasons) => {
    expect(await reasonsFor(change)).toEqual(reasons)
  })

  it.each([
    ['a pasted text, at once', { took: 900, message: 'x y '.repeat(60) }],
    ['one link', { message: 'op https://www.voorbeeld.nl/a staat iets anders' }],
    [
      'links of the government',
      { message: 'www.rijksoverheid.nl www.belastingdienst.nl www.duo.nl' },
    ],
    ['one word', { message: 'slecht' }],
    ['capitals', { message: 'DIT IS NIET TE BEGRIJPEN!!!' }],
    ['Chinese', { message: '我不明白这个页面' }],
  ])('leaves %s alone', async (_, change) => {
    expect(await reasonsFor(change)).toEqual([])
  })

  it('keeps nothing of what only served to tell people from machines', async () => {
    const { outbox, post } = anEdge()
    await post(aSignal({ trap: 'gevuld', took: 12 }))
    expect(JSON.stringify(outbox[0]?.signal)).not.toMatch(/gevuld|took|trap/)
  })
})
