/** The line itself: where the connection goes, and under which name. */
import type { LookupFunction } from 'node:net'
import { describe, expect, it } from 'vitest'
import { type Open, open } from '../../../server/sinks/webhook/call.ts'
import { NeverTaken } from '../../../shared/delivery.ts'
import { aCertificate } from '../../support/webhook/a-certificate.ts'
import { aDelivery, aWebhook, NAME, outcome, unsaved } from '../../support/webhook/a-delivery.ts'
import { aReceiver } from '../../support/webhook/a-receiver.ts'

const deliver = (...given: Parameters<typeof aWebhook>) =>
  outcome(aWebhook(...given)(aDelivery(), unsaved))

/** A name that leads elsewhere every time it is asked for. */
const rebinding = (...answers: string[][]) => {
  const asked: string[] = []
  const lookup = async (name: string) => {
    asked.push(name)
    return answers[Math.min(asked.length, answers.length) - 1] ?? []
  }
  return { asked, lookup }
}
const answerOf = (lookup: LookupFunction | undefined, all: boolean) =>
  new Promise((resolve) =>
    lookup?.(NAME, { all }, (error, address, family) => resolve({ error, address, family })),
  )

describe('a name that leads outside first and inside later', () => {
  it('is asked for once, and the call goes to what was checked', async () => {
    await using first = await aReceiver()
    // Nobody listens there: a call that goes by what the name leads to later does not arrive.
    const { asked, lookup } = rebinding(['127.0.0.1'], ['127.0.0.2'])
    expect(await deliver(`http://${NAME}:${first.port}/`, { lookup })).toBe('taken')
    expect(asked).toEqual([NAME])
    expect(first.received).toHaveLength(1)
    // A connection is not kept for the next: that one goes where the name leads by then.
    expect(first.received[0]?.headers.connection).toBe('close')
  })

  it('opens its connection to the address outside, under the name', async () => {
    const outside = '93.184.215.14'
    const { asked, lookup } = rebinding([outside], ['127.0.0.1'])
    const cert = aCertificate(NAME)
    await using receiver = await aReceiver(undefined, { tls: cert })
    const given: unknown[] = []
    /** As a real one, but the packets for the address outside end up here. */
    const diverted: Open = (options) => {
      const toHere: LookupFunction = async (_, { all }, done) => {
        given.push(await answerOf(options.lookup, true), await answerOf(options.lookup, false))
        if (all) done(null, [{ address: '127.0.0.1', family: 4 }])
        else done(null, '127.0.0.1', 4)
      }
      expect(options).toMatchObject({ host: NAME, port: '8443', servername: NAME, agent: false })
      return open({ ...options, port: receiver.port, lookup: toHere, ca: cert.cert })
    }
    const allowLocal = false
    const became = await deliver(`https://${NAME}:8443/`, { lookup, allowLocal, open: diverted })
    expect(became).toBe('taken')
    expect(asked).toEqual([NAME])
    expect(given).toEqual([
      { error: null, address: [{ address: outside, family: 4 }], family: undefined },
      { error: null, address: outside, family: 4 },
    ])
    expect(receiver.received).toMatchObject([{ servername: NAME }])
  })

  it('is not called when the first answer has an address inside among others', async () => {
    await using receiver = await aReceiver()
    const opened: unknown[] = []
    const spy: Open = (options) => {
      opened.push(options)
      return open(options)
    }
    const { lookup } = rebinding(['93.184.215.14', '127.0.0.1'])
    const became = await deliver(`https://${NAME}/`, { lookup, allowLocal: false, open: spy })
    expect(String(became)).toContain('leads to an address that is not on the public internet')
    // Set right where names are kept: then the next try arrives.
    expect(became).not.toBeInstanceOf(NeverTaken)
    expect(opened).toEqual([])
    expect(receiver.received).toEqual([])
  })

  it('tries the next of its addresses when one does not answer', async () => {
    await using receiver = await aReceiver()
    const { lookup } = rebinding(['::1', '127.0.0.1'])
    expect(await deliver(`http://${NAME}:${receiver.port}/`, { lookup })).toBe('taken')
  })
})

describe('the certificate', () => {
  const secure = async (certified: string, trusted: boolean) => {
    const tls = aCertificate(certified)
    await using receiver = await aReceiver(undefined, { tls })
    const trusting: Open = (options) => open(trusted ? { ...options, ca: tls.cert } : options)
    const became = await deliver(`https://${NAME}:${receiver.port}/`, { open: trusting })
    return { became, received: receiver.received }
  }
  it('must be for the name, which is what the receiver is asked for', async () => {
    const right = await secure(NAME, true)
    expect(right.became).toBe('taken')
    expect(right.received).toMatchObject([{ servername: NAME }])
    const wrong = await secure('iemand-anders.nl', true)
    expect(String(wrong.became)).toContain('failed (ERR_TLS_CERT_ALTNAME_INVALID)')
    expect(wrong.received).toEqual([])
  })
  it('must be from somebody who is trusted', async () => {
    const { became, received } = await secure(NAME, false)
    expect(String(became)).toContain('failed (DEPTH_ZERO_SELF_SIGNED_CERT)')
    expect(received).toEqual([])
  })
})
