import { type Challenge, solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2'
import { describe, expect, it } from 'vitest'
import type { SignalInput } from '../../shared/signal.ts'
import { WORK_HEADER, WORK_SECONDS } from '../../shared/work.ts'
import { limiter } from '../../worker/limit.ts'
import { proofOfWork } from '../../worker/proof-of-work.ts'
import { aSignal } from '../support/a-signal.ts'
import { anEdge } from '../support/an-edge.ts'

/** An edge at which one address has just used up its share. */
const aBusyEdge = async () => {
  const clock = { now: new Date() }
  const limit = limiter({
    now: () => clock.now.getTime(),
    hash: (text) => text,
    freshKey: () => {},
  })
  const edge = anEdge({
    deps: {
      now: () => clock.now,
      limit,
      addressOf: () => '192.0.2.7',
      work: proofOfWork(
        () => 'a secret',
        () => clock.now,
      ),
    },
  })
  while (limit('demo', '192.0.2.7') === 0);
  const ask = async (signal: SignalInput) => {
    const answer = await edge.post(signal)
    return { answer, body: (await answer.json()) as { challenge?: Challenge } }
  }
  return { ...edge, ask, clock, limit }
}

const solved = async (challenge: Challenge | undefined) => {
  if (!challenge) throw new Error('no work was asked')
  const solution = await solveChallenge({ challenge, deriveKey })
  return { [WORK_HEADER]: btoa(JSON.stringify({ challenge, solution })) }
}

describe('above its share an address', () => {
  it('is asked for work, says 429 to who does none, and hears who does it', async () => {
    const { ask, post, outbox } = await aBusyEdge()
    const signal = aSignal()
    const { answer, body } = await ask(signal)
    expect(answer.status).toBe(429)
    expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(0)
    expect((await post(signal, await solved(body.challenge))).status).toBe(202)
    expect(outbox).toHaveLength(1)
  })

  it('must do the work anew for every step, and in time', async () => {
    const { ask, post, clock, outbox } = await aBusyEdge()
    const signal = aSignal()
    const work = await solved((await ask(signal)).body.challenge)
    expect((await post(aSignal(), work)).status).toBe(429)
    expect((await post({ ...signal, revision: 1 }, work)).status).toBe(429)
    clock.now = new Date(clock.now.getTime() + (WORK_SECONDS + 1) * 1_000)
    // Time has filled the share again; it is used up before the late work is shown.
    for (let n = 0; n < 700; n++) await post(aSignal({ id: signal.id }))
    expect((await post({ ...signal, revision: 2 }, work)).status).toBe(429)
    expect(outbox.every((entry) => entry.signal.revision === 0)).toBe(true)
  })

  it('is not heard with work that it made easier, or only says it did', async () => {
    const { ask, post, outbox } = await aBusyEdge()
    const signal = aSignal()
    const { challenge } = (await ask(signal)).body
    const easier = {
      ...challenge,
      parameters: { ...challenge?.parameters, keyPrefix: '', cost: 1 },
    } as Challenge
    const forged = [
      btoa(JSON.stringify({ challenge: easier, solution: { counter: 0, derivedKey: '00' } })),
      btoa(JSON.stringify({ challenge, solution: { counter: 0, derivedKey: '00'.repeat(32) } })),
      btoa('{"challenge":{}}'),
      'geen base64 %%%',
      'A'.repeat(5_000),
    ]
    for (const header of forged) {
      expect((await post(signal, { [WORK_HEADER]: header })).status).toBe(429)
    }
    expect(outbox).toEqual([])
  })

  it('waits all the same once its share with work is used up too, and is asked for no more', async () => {
    const { ask, post, limit } = await aBusyEdge()
    while (limit('demo', '192.0.2.7', true) === 0);
    const signal = aSignal()
    const work = await solved((await ask(signal)).body.challenge)
    const answer = await post(signal, work)
    expect(answer.status).toBe(429)
    expect(await answer.json()).not.toHaveProperty('challenge')
  })
})
