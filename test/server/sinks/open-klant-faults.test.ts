/** The chain broken off at every place where it can be: the outcome is complete, and there once. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CHANNELS } from '../../../shared/words.ts'
import { aQuestion, contentOf, handOver } from '../../support/open-klant/a-question.ts'
import { aRegister } from '../../support/open-klant/register.ts'

/** Over several klantcontacten, and with more than one digital address: every kind of step, some of them twice. */
const LONG = { question: 'Waarom kreeg ik geen brief? '.repeat(90) }
const FAR = {
  channel: 'letter',
  name: 'V. '.repeat(120),
  address: 'Verre weg 1 '.repeat(35),
} as const
const MAIL = { channel: 'email', email: `${'lang.'.repeat(30)}adres@voorbeeld.nl` } as const

type World = Omit<Parameters<typeof handOver>[0], 'register'> & { name: string }
const [LETTER, EMAIL]: [World, World] = [
  { name: 'letter, long', body: aQuestion({ channel: 'letter', ...LONG }), contact: () => FAR },
  { name: 'email, long', body: aQuestion({ ...LONG }), contact: () => MAIL },
]
const WORLDS: World[] = [
  ...CHANNELS.map((channel) => ({ name: channel, body: aQuestion({ channel }) })),
  LETTER,
  EMAIL,
]

/** How it goes when nothing goes wrong. */
const undisturbed = async (world: World) => {
  const register = aRegister()
  const { saves, arrived } = await handOver({ ...world, register })
  expect(arrived).toBe(true)
  return { calls: register.calls.length, saves, content: contentOf(register) }
}
const posts = (register: ReturnType<typeof aRegister>) =>
  register.calls.filter(({ method }) => method === 'post').length

describe.each(WORLDS)('a question that breaks off ($name)', (world) => {
  it.each(['request lost', 'answer lost'] as const)(
    'is complete and there once, whichever call it was: %s',
    async (fault) => {
      const usual = await undisturbed(world)
      for (let at = 0; at < usual.calls; at++) {
        const register = aRegister((call) => (call === at ? fault : undefined))
        const { arrived, errors } = await handOver({ ...world, register })
        expect(errors, `call ${at}`).toHaveLength(1)
        expect(arrived).toBe(true)
        expect(contentOf(register), `call ${at}`).toEqual(usual.content)
        // The next try goes on where this one broke off: it repeats a look and what was to be made.
        expect(register.calls.length, `call ${at}`).toBeLessThanOrEqual(usual.calls + 2)
      }
    },
  )

  it.each(['not written', 'written'] as const)(
    'is complete and there once when it stops at writing down, whichever: %s',
    async (fault) => {
      const usual = await undisturbed(world)
      for (let at = 0; at < usual.saves; at++) {
        const register = aRegister()
        const { arrived } = await handOver({
          ...world,
          register,
          faultAtSave: (save) => (save === at ? fault : undefined),
        })
        expect(arrived).toBe(true)
        expect(contentOf(register), `save ${at}`).toEqual(usual.content)
        // What was not written down is looked for and found: it is not even asked again.
        expect(posts(register)).toBe(usual.calls / 2)
      }
    },
  )

  it('is complete and there once when every call fails twice, and every writing down once', async () => {
    const usual = await undisturbed(world)
    const seen = new Map<string, number>()
    const register = aRegister((_, { method, path, query, body }) => {
      const key = JSON.stringify([method, path, `${query}`, body])
      const times = (seen.get(key) ?? 0) + 1
      seen.set(key, times)
      return ([undefined, 'request lost', 'answer lost'] as const)[times]
    })
    const { arrived, errors } = await handOver({
      ...world,
      register,
      faultAtSave: (save) => (save % 2 === 0 ? 'not written' : undefined),
    })
    expect(arrived).toBe(true)
    expect(errors.length).toBeGreaterThan(usual.calls)
    expect(contentOf(register)).toEqual(usual.content)
  })
})

describe('colleagues at work in the register', () => {
  it('may add a task before ours is there, and ours comes as well', async () => {
    const register = aRegister((_, { path, method }) => {
      const { taken, klantcontacten } = register.records
      const [klantcontact] = klantcontacten
      if (path !== '/internetaken' || method !== 'get' || !klantcontact) return undefined
      taken.push({
        uuid: '9b2d7c11-3c6a-4f0b-8a57-6f0e1a2b3c4d',
        gevraagdeHandeling: 'Zoek het dossier erbij.',
        toelichting: '',
        status: 'te_verwerken',
        aanleidinggevendKlantcontact: { uuid: klantcontact.uuid },
        toegewezenAanActoren: [],
      })
      return undefined
    })
    const { arrived } = await handOver({ register, body: aQuestion() })
    expect(arrived).toBe(true)
    expect(register.records.taken.map(({ gevraagdeHandeling }) => gevraagdeHandeling)).toEqual([
      'Zoek het dossier erbij.',
      'Mail de vrager het antwoord.',
    ])
  })
})

describe('any run of bad luck', () => {
  it('ends with everything there once, when it ends', async () => {
    const luck = fc.constantFrom('request lost', 'answer lost', undefined, undefined, undefined)
    const pen = fc.constantFrom('not written', 'written', undefined, undefined)
    const [world = { name: '', body: aQuestion() }] = WORLDS.filter(({ name }) =>
      /, long/.test(name),
    )
    const usual = await undisturbed(world)
    await fc.assert(
      fc.asyncProperty(
        fc.array(luck, { maxLength: 40 }),
        fc.array(pen, { maxLength: 20 }),
        async (calls, saves) => {
          const register = aRegister((call) => calls[call])
          const { arrived } = await handOver({
            ...LETTER,
            register,
            faultAtSave: (save) => saves[save],
          })
          expect(arrived).toBe(true)
          expect(contentOf(register)).toEqual(usual.content)
        },
      ),
      { numRuns: 60 },
    )
  })
})
