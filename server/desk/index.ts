/** Puts the desk together: new questions come to it, and what it says goes out. */
import { randomUUID } from 'node:crypto'
import { stateAfter } from '../../shared/desk.ts'
import type { Store } from '../../store/store.ts'
import type { SiteDirectory } from '../../worker/deps.ts'
import type { MailSettings } from '../channels/mail-settings.ts'
import { deskKeys } from '../keys.ts'
import { outgoing } from '../outgoing/index.ts'
import type { Sealing } from '../outgoing/sealed-at-rest.ts'
import type { WebhookSettings } from '../outgoing/webhook-settings.ts'
import { nextTry } from '../sinks/backoff.ts'
import { toOpenKlant } from '../sinks/open-klant/announce.ts'
import type { OpenKlantSettings } from '../sinks/open-klant/index.ts'
import { contactOpener } from './contact.ts'
import { delivering } from './delivering.ts'
import type { Desk } from './desk.ts'
import { momentAfter } from './moves.ts'
import { type Announce, opening } from './opening.ts'
import { similarQuestions } from './similar.ts'
import { sinksOf } from './sinks.ts'

export type DeskWorld = {
  store: Store
  sites: SiteDirectory
  now: () => Date
  /** The folder of private keys. */
  keys: string
  /** Where citizens reach this server, without a slash at the end. */
  url: string
  /** The mail server and the address that answers come from; without it answers by e-mail wait. */
  mail?: MailSettings | undefined
  /** The folder of what is remembered beside the store. */
  data: string
  openKlant?: OpenKlantSettings | undefined
  /** Without it nobody can subscribe. */
  webhooks?: WebhookSettings | undefined
  /** Opens secrets that are in the store. */
  sealing: Sealing
  onError: (error: Error) => void
}

/** Milliseconds between two looks for new questions; the desk looks at once when somebody opens it. */
const EVERY_MS = 10_000
/** Milliseconds between two looks for mail that did not arrive: it comes back within hours, or after days. */
const MAIL_EVERY_MS = 300_000
/** Tries when somebody moves a question while it is brought back. */
const TRIES = 5

export const startDesk = (world: DeskWorld): Desk & { stop: () => Promise<void> } => {
  const { store, sites, now, onError } = world
  const contactOf = contactOpener(store, world.keys)
  const { subscribers, look: lookOut } = outgoing({ store, sites, now, newId: randomUUID })
  const announce: Announce = async (question, to) => [
    ...(world.openKlant
      ? [toOpenKlant(question, to.organisation, { now, newId: randomUUID })]
      : []),
    ...(await subscribers.opened(question, to.organisation, to.due, question.receivedAt)),
  ]
  const move: Desk['move'] = async (question, wanted) => {
    const told = await subscribers.moved(question, wanted)
    // The order of what happened may be ahead of this clock; that is no reason to wait.
    const nextAt = now().toISOString()
    const deliveries = [...(wanted.deliveries ?? []), ...told].map((one) => ({ ...one, nextAt }))
    return store.moveQuestion({ ...wanted, deliveries })
  }

  /** A message that did not arrive is no answer: the question comes back to the desk, and says why. */
  const undelivered = async (id: string) => {
    for (let attempt = 1; attempt <= TRIES; attempt++) {
      const [question] = await store.questions({ id }, { limit: 1 })
      const state = question && stateAfter(question.state, 'undelivered')
      if (!question || !state) return
      const done = await move(question, {
        id,
        version: question.version,
        state,
        // Who is at it again already keeps it.
        ...(state === 'reopened' ? { claim: null } : {}),
        event: { at: momentAfter(question, now()), actor: 'mail', action: 'undelivered' },
      })
      if (done) return
    }
    throw new Error('a question that did not arrive could not be brought back')
  }

  const open = opening(store, sites, announce)
  const deliveries = delivering({
    ...{ store, now, onError, sinks: sinksOf(world, contactOf) },
    nextTry: (attempts, at, seconds) => nextTry(attempts, at, seconds, Math.random),
    onParked: async ({ about, sink }) => {
      if (sink === 'mail') await undelivered(about)
    },
  })
  let looking = Promise.resolve()
  const lookAround = () => {
    looking = looking
      .then(open)
      .then(lookOut)
      .then((found) => (found > 0 ? deliveries.lookSoon() : undefined))
      .catch(onError)
    return looking
  }
  const mailbox = world.mail?.bounces
  const lookInMail = async () => {
    if (!mailbox) return
    const { data, url } = world
    // Only who reads a mailbox pays for what reads it.
    const { lookForBounces } = await import('../channels/bounces.ts')
    await lookForBounces({ ...{ store, data, mailbox, undelivered }, host: new URL(url).hostname })
  }
  const timers = [
    setInterval(lookAround, EVERY_MS),
    setInterval(() => void lookInMail().catch(onError), MAIL_EVERY_MS),
  ]
  for (const timer of timers) timer.unref()
  return {
    similar: similarQuestions(store, now),
    open,
    move,
    lookAround,
    lookInMail,
    lookSoon: deliveries.lookSoon,
    contactOf,
    sealingKeyOf: async (site) => (await deskKeys(world.keys, site)).publicKey,
    newId: randomUUID,
    stop: async () => {
      for (const timer of timers) clearInterval(timer)
      await looking
      await deliveries.stop()
    },
  }
}
