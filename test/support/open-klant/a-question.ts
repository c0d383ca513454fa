/** A question on its way to a register, with a runner that tries until it has arrived. */
import {
  OpenKlantBody,
  type OpenKlantBodyInput,
  type OpenKlantSettings,
  openKlant,
} from '../../../server/sinks/open-klant/index.ts'
import { KANALEN } from '../../../server/sinks/open-klant/words.ts'
import type { Delivery } from '../../../shared/delivery.ts'
import type { Contact } from '../../../shared/seal.ts'
import { type ChannelKind, needsContact } from '../../../shared/words.ts'
import { REGISTER_URL } from './records.ts'
import { ACTOR, type aRegister, TOKEN } from './register.ts'

export const SIGNAL = '0190c8a0-0000-7000-8000-000000000001'
export const DELIVERY = '3f8a1c52-7d0e-4b7e-9a55-0c5f6f1d2b10'

export const CONTACTS: Record<'email' | 'phone' | 'letter', Contact> = {
  email: { channel: 'email', email: 'vrager@voorbeeld.nl' },
  phone: { channel: 'phone', phone: '+31 (0)6 12 34 56 78' },
  letter: { channel: 'letter', name: 'J. de Vrager', address: 'Kade 1, 2511 AB Den Haag' },
}
export const contactFor = (channel: ChannelKind): Contact | undefined =>
  needsContact(channel) ? CONTACTS[channel as keyof typeof CONTACTS] : undefined

export const aQuestion = (change: Partial<OpenKlantBodyInput> = {}): OpenKlantBodyInput => ({
  signal: SIGNAL,
  page: { url: 'https://www.voorbeeld.nl/toeslag', title: 'Toeslag' },
  question: 'Moet ik dit elk jaar opnieuw aanvragen?',
  language: 'nl',
  channel: 'email',
  organisation: 'Dienst Toekenning',
  askedAt: '2026-03-02T09:00:00.000Z',
  ...change,
})

export const aSending = (body: unknown, change: Partial<Delivery> = {}): Delivery => ({
  delivery: DELIVERY,
  sink: 'open-klant',
  target: 'gemeente',
  about: SIGNAL,
  body: JSON.stringify(body),
  progress: null,
  attempts: 0,
  nextAt: '2026-03-02T09:00:00.000Z',
  error: null,
  parked: false,
  createdAt: '2026-03-02T09:00:00.000Z',
  ...change,
})

export const theSettings = (change: Partial<OpenKlantSettings> = {}): OpenKlantSettings => ({
  url: REGISTER_URL,
  token: TOKEN,
  channels: KANALEN,
  languages: {},
  actors: [ACTOR],
  confidential: true,
  ...change,
})

type World = {
  register: ReturnType<typeof aRegister>
  body: OpenKlantBodyInput
  /** What was sealed, when it is not the usual for the channel. */
  contact?: () => unknown
  settings?: OpenKlantSettings
  delivery?: string
  progress?: string | undefined
  /** What goes wrong at one save: before it is written down, or right after. */
  faultAtSave?: (save: number) => 'not written' | 'written' | undefined
}

/** Tries as the runner does, each time from what was written down. Returns all that was written and went wrong. */
export const handOver = async (world: World, triesMax = 200) => {
  const { register, body, settings = theSettings(), delivery = DELIVERY } = world
  const contact = world.contact ?? (() => contactFor(body.channel))
  const written: string[] = world.progress ? [world.progress] : []
  const errors: Error[] = []
  const asked: string[] = []
  const deliver = openKlant(settings, {
    fetch: register.fetch,
    timeout: () => new AbortController().signal,
    contactOf: async (id) => {
      asked.push(id)
      return contact() as Contact | undefined
    },
  })
  let saves = 0
  for (let attempts = 0; attempts < triesMax; attempts++) {
    const sending = aSending(OpenKlantBody.parse(body), {
      delivery,
      attempts,
      progress: written.at(-1) ?? null,
    })
    try {
      await deliver(sending, async (progress) => {
        const fault = world.faultAtSave?.(saves++)
        if (fault !== 'not written') written.push(progress)
        if (fault) throw new Error('stopped')
      })
      return { written, errors, asked, saves, arrived: true }
    } catch (error) {
      errors.push(error as Error)
      if ((error as Error).name === 'NeverTaken') break
    }
  }
  return { written, errors, asked, saves, arrived: false }
}

/** What the register holds, without the identifiers that it made itself: to compare one register with another. */
export const contentOf = ({ records }: ReturnType<typeof aRegister>) => {
  const nth = (list: { uuid: string }[], uuid: string | undefined) =>
    list.findIndex((it) => it.uuid === uuid)
  const { klantcontacten, betrokkenen } = records
  return {
    klantcontacten: klantcontacten.map(({ uuid: _, ...rest }) => rest),
    betrokkenen: betrokkenen.map(({ uuid: _, hadKlantcontact, ...rest }) => ({
      ...rest,
      of: nth(klantcontacten, hadKlantcontact),
    })),
    onderwerpobjecten: records.onderwerpobjecten.map(
      ({ uuid: _, klantcontact, wasKlantcontact, ...rest }) => ({
        ...rest,
        of: nth(klantcontacten, klantcontact),
        was: nth(klantcontacten, wasKlantcontact?.uuid),
      }),
    ),
    adressen: records.adressen.map(({ uuid: _, verstrektDoorBetrokkene, ...rest }) => ({
      ...rest,
      of: nth(betrokkenen, verstrektDoorBetrokkene.uuid),
    })),
    taken: records.taken.map(({ uuid: _, aanleidinggevendKlantcontact, ...rest }) => ({
      ...rest,
      of: nth(klantcontacten, aanleidinggevendKlantcontact.uuid),
    })),
  }
}
