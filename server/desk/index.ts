/** Puts the desk together: new questions come to it, and what it says goes out. */
import { randomUUID } from 'node:crypto'
import type { Delivery } from '../../shared/delivery.ts'
import { stateAfter } from '../../shared/desk.ts'
import type { Store } from '../../store/store.ts'
import type { SiteDirectory } from '../../worker/deps.ts'
import { mail, smtp } from '../channels/mail.ts'
import { nextTry } from '../sinks/backoff.ts'
import { toOpenKlant } from '../sinks/open-klant/announce.ts'
import { type OpenKlantSettings, openKlant } from '../sinks/open-klant/index.ts'
import { contactOpener } from './contact.ts'
import { delivering, type Sinks } from './delivering.ts'
import type { Desk } from './desk.ts'
import { type Announce, opening } from './opening.ts'
import { similarQuestions } from './similar.ts'

type World = {
  store: Store
  sites: SiteDirectory
  now: () => Date
  /** The folder of private keys. */
  keys: string
  /** Where citizens reach this server, without a slash at the end. */
  url: string
  /** The mail server and the address that answers come from; without it answers by e-mail wait. */
  mail?: { smtpUrl: string; from: string } | undefined
  openKlant?: OpenKlantSettings | undefined
  onError: (error: Error) => void
}

/** Milliseconds between two looks for new questions; the desk looks at once when somebody opens it. */
const EVERY_MS = 10_000

/** A message that did not arrive is no answer: the question comes back to the desk, and says why. */
const undelivered =
  ({ store, now }: Pick<World, 'store' | 'now'>) =>
  async ({ about, sink }: Delivery) => {
    const [question] = sink === 'mail' ? await store.questions({ id: about }, { limit: 1 }) : []
    const state = question && stateAfter(question.state, 'undelivered')
    if (!question || !state) return
    await store.moveQuestion({
      id: about,
      version: question.version,
      state,
      // Who is at it again already keeps it.
      ...(state === 'reopened' ? { claim: null } : {}),
      event: { at: now().toISOString(), actor: 'mail', action: 'undelivered' },
    })
  }

export const startDesk = (world: World): Desk & { stop: () => Promise<void> } => {
  const { store, sites, now, onError } = world
  const contactOf = contactOpener(store, world.keys)
  /** The same for a sink: who opened it is written down first. */
  const noting = (ask: typeof contactOf, actor: string) => async (id: string) => {
    await store.audit({ at: now().toISOString(), actor, action: 'contact', object: id })
    return ask(id)
  }
  const sinks: Sinks = {
    ...(world.mail
      ? {
          mail: mail({
            ...{ store, sites, contactOf: noting(contactOf, 'mail'), url: world.url },
            send: smtp(world.mail.smtpUrl),
            from: world.mail.from,
          }),
        }
      : {}),
    ...(world.openKlant
      ? {
          'open-klant': openKlant(world.openKlant, {
            fetch,
            timeout: (milliseconds) => AbortSignal.timeout(milliseconds),
            contactOf: noting(contactOf, 'open-klant'),
          }),
        }
      : {}),
  }
  const announce: Announce = (question, organisation) =>
    world.openKlant ? [toOpenKlant(question, organisation, { now, newId: randomUUID })] : []
  const open = opening(store, sites, announce)
  const deliveries = delivering({
    ...{ store, now, sinks, onError },
    nextTry: (attempts, at, seconds) => nextTry(attempts, at, seconds, Math.random),
    onParked: undelivered(world),
  })
  const timer = setInterval(() => void open().catch(onError), EVERY_MS)
  timer.unref()
  return {
    similar: similarQuestions(store, now),
    open,
    lookSoon: deliveries.lookSoon,
    contactOf,
    newId: randomUUID,
    stop: async () => {
      clearInterval(timer)
      await deliveries.stop()
    },
  }
}
