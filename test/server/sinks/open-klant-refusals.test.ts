import { describe, expect, it } from 'vitest'
import { openKlant } from '../../../server/sinks/open-klant/index.ts'
import { ANSWER_BYTES_MAX, CALL_MS_MAX } from '../../../server/sinks/open-klant/register.ts'
import { aQuestion, aSending, handOver, theSettings } from '../../support/open-klant/a-question.ts'
import { aRegister } from '../../support/open-klant/register.ts'

const SECRET = 'Wachtwoord van mijn buurvrouw'
const body = aQuestion({ question: SECRET, channel: 'phone' })

/** One try, and the error with which it ends. */
const oneTry = async (world: Omit<Parameters<typeof handOver>[0], 'body'>, question = body) => {
  const { errors, arrived } = await handOver({ ...world, body: question }, 1)
  expect(arrived).toBe(false)
  const [error] = errors
  if (!error) throw new Error('it was expected to fail')
  return error
}

describe('a register that refuses', () => {
  it('gets no second try for what it will always refuse; the names of the members are told, never the words', async () => {
    const settings = theSettings({
      channels: { ...theSettings().channels, phone: 'x'.repeat(51) },
      languages: { nl: 'nlds' },
    })
    const error = await oneTry({ register: aRegister(), settings })
    expect(error.name).toBe('NeverTaken')
    expect(error.message).toBe(
      'the register refused POST /maak-klantcontact (400): klantcontact.kanaal, klantcontact.taal',
    )
  })

  it('names the task when an actor is not known there', async () => {
    const settings = theSettings({ actors: ['3f8a1c52-7d0e-4b7e-9a55-0c5f6f1d2b11'] })
    const error = await oneTry({ register: aRegister(), settings })
    expect(error.name).toBe('NeverTaken')
    expect(error.message).toContain('POST /internetaken (400): toegewezenAanActoren.0.uuid')
  })

  it('does not get its own words any further, also when it says them as a name', async () => {
    const says = (name: unknown) =>
      new Response(JSON.stringify({ detail: SECRET, invalidParams: [{ name, reason: SECRET }] }), {
        status: 400,
      })
    for (const answer of [
      says(SECRET),
      says(`klantcontact.${SECRET}`),
      says(7),
      new Response(SECRET, { status: 400 }),
      new Response('null', { status: 422 }),
    ]) {
      const error = await oneTry({ register: aRegister((nth) => (nth === 1 ? answer : undefined)) })
      expect(error.name).toBe('NeverTaken')
      expect(`${error.message} ${error.stack} ${error.cause}`).not.toContain('Wachtwoord')
    }
  })

  it.each([400, 409, 413, 414, 415, 422])('gets no second try after %i', async (status) => {
    const answer = () => new Response('{}', { status })
    const error = await oneTry({ register: aRegister((nth) => (nth === 1 ? answer() : undefined)) })
    expect(error.name).toBe('NeverTaken')
  })

  it.each([302, 401, 403, 404, 408, 425, 429, 500, 502, 503, 504])(
    'gets another try after %i, and then has it',
    async (status) => {
      const answer = () => new Response(SECRET, { status, headers: { location: '/elders' } })
      const register = aRegister((nth) => (nth === 1 ? answer() : undefined))
      const { errors, arrived } = await handOver({ register, body })
      expect(errors.map(({ name, message }) => [name, message])).toEqual([
        ['Error', `the register answered ${status} to POST /maak-klantcontact`],
      ])
      expect(arrived).toBe(true)
    },
  )

  it('cannot send the token elsewhere: a redirection is not followed', async () => {
    const modes: unknown[] = []
    const register = aRegister()
    const fetch = (url: string, init: RequestInit) => {
      modes.push(init.redirect)
      return register.fetch(url, init)
    }
    await handOver({ register: { ...register, fetch }, body })
    expect(new Set(modes)).toEqual(new Set(['manual']))
  })

  it('gets another try with another token, and the token is sent as the API asks', async () => {
    const error = await oneTry({ register: aRegister(), settings: theSettings({ token: 'old' }) })
    expect(error.name).toBe('Error')
    expect(error.message).toBe('the register answered 401 to GET /klantcontacten')
  })
})

describe('a register that answers strangely', () => {
  it('is tried again when an answer is no JSON, of another shape, or without an end', async () => {
    for (const text of ['<html>', '{}', '[]', '{"klantcontact":{"uuid":"../../partijen"}}']) {
      const register = aRegister((nth) => (nth === 1 ? new Response(text) : undefined))
      const { errors, arrived } = await handOver({ register, body })
      expect(errors.map(({ name }) => name)).toEqual(['Error'])
      expect(errors[0]?.message).toContain('not as the API describes')
      expect(arrived).toBe(true)
    }
  })

  it('stops reading an answer that is too large', async () => {
    let read = 0
    let cancelled = false
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        read++
        controller.enqueue(new Uint8Array(65_536))
      },
      cancel: () => {
        cancelled = true
      },
    })
    const register = aRegister((nth) => (nth === 0 ? new Response(endless) : undefined))
    const error = await oneTry({ register })
    expect(error.name).toBe('Error')
    expect(error.message).toContain('too large')
    expect(cancelled).toBe(true)
    expect(read).toBeLessThan(ANSWER_BYTES_MAX / 65_536 + 4)
  })

  it('never takes what the register has of somebody else for its own', async () => {
    const register = aRegister()
    await handOver({ register, body: aQuestion({ channel: 'page' }) })
    // A register that does not know our query, and answers with all that it has.
    const other = '9b2d7c11-3c6a-4f0b-8a57-6f0e1a2b3c4d'
    const forgetful = {
      ...register,
      fetch: (url: string, init: RequestInit) =>
        register.fetch(
          url.replace(/onderwerpobject__onderwerpobjectidentificatorObjectId=[^&]*&?/, ''),
          init,
        ),
    }
    const error = await oneTry({ register: forgetful, delivery: other })
    expect(error.message).toBe('the register does not search by our reference')
    expect(register.records.klantcontacten).toHaveLength(1)
    expect(register.records.adressen).toHaveLength(0)
  })
})

describe('a register that does not answer', () => {
  it('is left after a time limit, and the error says no more than why', async () => {
    const limits: number[] = []
    const stop = new AbortController()
    const deliver = openKlant(theSettings(), {
      fetch: (_, { signal }) =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => reject(signal.reason))
          stop.abort(new DOMException(SECRET, 'TimeoutError'))
        }),
      timeout: (milliseconds) => {
        limits.push(milliseconds)
        return stop.signal
      },
      contactOf: async () => undefined,
    })
    const failed = deliver(aSending({ ...body }), async () => {})
    await expect(failed).rejects.toThrow(
      /^no answer of the register to GET \/klantcontacten \(TimeoutError\)$/,
    )
    await expect(failed).rejects.toHaveProperty('name', 'Error')
    expect(limits).toEqual([CALL_MS_MAX])
  })

  it('is tried again when the line is broken; the code is told, the address is not', async () => {
    const deliver = openKlant(theSettings(), {
      fetch: async () => {
        const cause = Object.assign(new Error(SECRET), { code: 'ECONNREFUSED' })
        throw new TypeError(SECRET, { cause })
      },
      timeout: AbortSignal.timeout,
      contactOf: async () => undefined,
    })
    await expect(deliver(aSending(body), async () => {})).rejects.toThrow(
      /^no answer of the register to GET \/klantcontacten \(ECONNREFUSED\)$/,
    )
  })
})

describe('a delivery that is not as it should be', () => {
  const deliver = openKlant(theSettings(), {
    fetch: aRegister().fetch,
    timeout: AbortSignal.timeout,
    contactOf: async () => undefined,
  })

  it('is never taken when it holds more than it may, such as how to reach somebody', async () => {
    for (const [wrong, name] of [
      [{ ...body, contact: { phone: SECRET } }, 'body'],
      [{ ...body, channel: SECRET }, 'channel'],
      [{ ...body, page: { url: SECRET } }, 'page.url'],
      [{ ...body, question: '' }, 'question'],
      [SECRET, 'body'],
    ] as const) {
      const failed = deliver(aSending(wrong), async () => {})
      await expect(failed).rejects.toHaveProperty('name', 'NeverTaken')
      await expect(failed).rejects.toThrow(`not a question for a register: ${name}`)
      await expect(failed).rejects.not.toThrow(/Wachtwoord/)
    }
    await expect(deliver(aSending(body, { body: '{' }), async () => {})).rejects.toHaveProperty(
      'name',
      'NeverTaken',
    )
  })

  it('starts again from what is in the register when its progress cannot be read', async () => {
    const register = aRegister()
    await handOver({ register, body })
    for (const progress of ['{', '{"contacts":7}', 'null']) {
      const { arrived } = await handOver({ register, body, progress })
      expect(arrived).toBe(true)
    }
    expect(register.records.klantcontacten).toHaveLength(1)
    expect(register.records.adressen).toHaveLength(1)
    expect(register.records.taken).toHaveLength(1)
  })
})
