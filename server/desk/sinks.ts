/** What brings deliveries where they go; only what the operator has set up. */
import type { Contact } from '../../shared/seal.ts'
import { mail, smtp } from '../channels/mail.ts'
import { digestMail } from '../outgoing/digest-mail.ts'
import { openKlant } from '../sinks/open-klant/index.ts'
import { webhook } from '../sinks/webhook/index.ts'
import { addressesOf } from '../sinks/webhook/look-up.ts'
import type { Sinks } from './delivering.ts'
import type { DeskWorld } from './index.ts'

type ContactOf = (id: string) => Promise<Contact | undefined>

export const sinksOf = (world: DeskWorld, contactOf: ContactOf): Sinks => {
  const { store, sites, now, url, sealing, webhooks } = world
  /** Who opened it is written down first. */
  const noting = (actor: string) => async (id: string) => {
    await store.audit({ at: now().toISOString(), actor, action: 'contact', object: id })
    return contactOf(id)
  }
  const timeout = (milliseconds: number) => AbortSignal.timeout(milliseconds)
  const sinks: Sinks = {}
  if (world.mail) {
    const { smtpUrl, from } = world.mail
    const send = smtp(smtpUrl)
    sinks.mail = mail({ ...{ store, sites, url, send, from }, contactOf: noting('mail') })
    sinks.digest = digestMail({ store, sites, now, url, send, from })
  }
  if (world.openKlant) {
    sinks['open-klant'] = openKlant(world.openKlant, {
      ...{ fetch, timeout, contactOf: noting('open-klant') },
    })
  }
  if (webhooks) {
    sinks.webhook = webhook({
      ...webhooks,
      ...{ now, timeout, lookup: addressesOf },
      subscription: async (name) => {
        const all = await store.subscriptions()
        const found = all.find(({ subscription }) => subscription === name)
        return found && { url: found.url, secrets: JSON.parse(sealing.open(found.secrets)) }
      },
    })
  }
  return sinks
}
