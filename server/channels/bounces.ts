/** Looks in the mailbox that answers come from for those that did not arrive, and brings their questions back. */
import { join } from 'node:path'
import type { Store } from '../../store/store.ts'
import { type ImapSettings, openMailbox, Reached } from '../sources/mail/imap.ts'
import { remembered } from '../sources/remembered.ts'
import { bouncedAnswer } from './bounce.ts'

export type BounceWorld = {
  store: Store
  mailbox: ImapSettings
  /** The folder in which is remembered how far it was read. */
  data: string
  /** The host of our message ids. */
  host: string
  /** Brings a question back to the desk. */
  undelivered: (id: string) => Promise<void>
}

const MAILBOX = 'INBOX'

/** Only of the last answer: what was answered since has arrived, or tells so itself. */
const bringBack = async ({ store, undelivered }: BounceWorld, answer: string) => {
  const id = await store.questionOfAnswer(answer)
  const last = id && (await store.answers(id)).at(-1)
  if (last && last.answer === answer) await undelivered(id)
}

/** One look. Nothing in the mailbox is changed. */
export const lookForBounces = async (world: BounceWorld) => {
  const { store, mailbox: settings, data, host } = world
  await store.once('bounces', async () => {
    const name = `bounces ${settings.host} ${settings.port} ${settings.user}`
    const kept = remembered(join(data, 'sources'), name, Reached)
    const mailbox = await openMailbox(settings, MAILBOX, false)
    try {
      const { uidValidity } = mailbox
      const before = kept.read()
      const from = before?.uidValidity === uidValidity ? before.uid : 0
      for await (const mail of mailbox.raw(from)) {
        const answer =
          'source' in mail
            ? await bouncedAnswer(mail.source, host).catch(() => undefined)
            : undefined
        if (answer) await bringBack(world, answer)
        kept.keep({ uidValidity, uid: mail.number })
      }
    } finally {
      await mailbox.close()
    }
  })
}
