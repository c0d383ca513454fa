/**
 * Hands a question with its channel over to an Open Klant register (API Klantinteracties 0.9): klantcontacten, then
 * digital addresses, then the task to answer.
 *
 * Every step first looks in the register for what it would make, by a reference of ours that holds the id of the
 * delivery, and what is done is written down after every step. So a try that broke off anywhere, even between the
 * handling of a call and its answer, is gone on with and makes nothing twice. One thing no reference can prevent: a
 * register that still handles a call that we gave up on while the next try already looks. The runner waits between
 * tries, and longer than a call may take.
 */
import type { Deliver } from '../../../shared/delivery.ts'
import type { Contact } from '../../../shared/seal.ts'
import { needsContact } from '../../../shared/words.ts'
import { readBody } from './body.ts'
import { digitalAddressesOf, knownContact } from './contact.ts'
import { handAddress } from './digital-address.ts'
import { handPiece, piecesOf } from './klantcontacten.ts'
import { readProgress } from './progress.ts'
import { type RegisterDeps, registerAt } from './register.ts'
import type { OpenKlantSettings } from './settings.ts'
import { handTask } from './task.ts'

export { OpenKlantBody, type OpenKlantBodyInput } from './body.ts'
export type { OpenKlantSettings } from './settings.ts'

export type OpenKlantDeps = RegisterDeps & {
  /** How to reach the person of a signal, opened for this call alone; undefined when it is not there (any more). */
  contactOf: (id: string) => Promise<Contact | undefined>
}

export const openKlant = (settings: OpenKlantSettings, deps: OpenKlantDeps): Deliver => {
  const register = registerAt(settings, deps)
  return async (delivery, save) => {
    const body = readBody(delivery.body)
    const done = readProgress(delivery.progress)
    const keep = () => save(JSON.stringify(done))
    // Of the delivery too: a question that was changed later is another delivery, and must arrive as well.
    const mark = `${body.signal}/${delivery.delivery}`
    let asked: Promise<Contact | undefined> | undefined
    const contact = () => {
      if (!needsContact(body.channel)) return Promise.resolve(undefined)
      asked ??= deps.contactOf(body.signal).then(knownContact)
      return asked
    }

    const pieces = piecesOf(body)
    while (done.contacts.length < pieces.length) {
      const index = done.contacts.length
      const first = done.contacts[0]?.klantcontact
      done.contacts.push(
        await handPiece(register, settings, { body, pieces, index, mark, first, contact }),
      )
      await keep()
    }
    const [first] = done.contacts
    if (!first) throw new Error('a question has a first klantcontact')

    if (needsContact(body.channel) && done.reachable === undefined) {
      const known = await contact()
      const addresses = known ? digitalAddressesOf(known) : []
      for (const address of addresses.slice(done.addresses)) {
        if (!first.betrokkene) throw new Error('the register has no betrokkene for an address')
        const reference = `${delivery.delivery}-${done.addresses + 1}`
        await handAddress(register, first.betrokkene, reference, address)
        done.addresses++
        await keep()
      }
      done.reachable = known !== undefined
      await keep()
    }

    if (done.task) return
    const { klantcontact } = first
    const { reachable } = done
    done.task = await handTask(register, settings, {
      body,
      klantcontact,
      pieces: pieces.length,
      reachable,
      mark,
    })
    await keep()
  }
}
