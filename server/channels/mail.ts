/**
 * Sends answers by e-mail, to any SMTP server. How to reach the citizen is opened for this one message, written
 * down in the audit log, and kept nowhere.
 */
import { createTransport, type SendMailOptions } from 'nodemailer'
import * as z from 'zod'
import { type Deliver, NeverTaken } from '../../shared/delivery.ts'
import type { Contact } from '../../shared/seal.ts'
import type { Store } from '../../store/store.ts'
import type { SiteDirectory } from '../../worker/deps.ts'
import { answerMail } from './mail-text.ts'

/** Milliseconds for a connection, a greeting, and a silence in between. */
const PATIENCE_MS = 20_000

export type Send = (message: SendMailOptions) => Promise<unknown>

/** `url`: `smtp://user:password@host:587` or `smtps://…`. */
export const smtp = (url: string): Send => {
  const transport = createTransport({
    url,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    // Nothing in a message may make the server read a file or fetch an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return (message) => transport.sendMail(message)
}

type World = {
  store: Store
  sites: SiteDirectory
  send: Send
  /** The address that answers come from. */
  from: string
  /** Where citizens reach this server, without a slash at the end. */
  url: string
  /** Opens the sealed contact of a signal; undefined when there is none (any more). */
  contactOf: (id: string) => Promise<Contact | undefined>
}

const Body = z.strictObject({ answer: z.uuid() })

/** The server said no for good (RFC 5321: a reply that begins with 5). */
const isFinal = (error: unknown) => {
  const { responseCode } = error as { responseCode?: number }
  return responseCode !== undefined && responseCode >= 500
}

/** In words of our own: what the server said may hold the address. */
export const notSent = (error: unknown) =>
  isFinal(error)
    ? new NeverTaken('the mail server refuses the message or its address')
    : new Error('the mail server could not be reached or asks to wait')

export const mail =
  ({ store, sites, send, from, url, contactOf }: World): Deliver =>
  async ({ about, body }) => {
    const { answer: name } = Body.parse(JSON.parse(body))
    const [question] = await store.questions({ id: about }, { limit: 1 })
    const answers = await store.answers(about)
    const answer = answers.find((one) => one.answer === name)
    if (!question || !answer) throw new NeverTaken('the question is no more')
    const contact = await contactOf(about)
    if (contact?.channel !== 'email') throw new NeverTaken('no e-mail address was left')
    const site = await sites.get(question.site)
    const host = new URL(url).hostname
    // Named after the answer: a repeat after a lost reply is the same message to whoever reads it.
    const messageId = (one: string) => `<${one}@${host}>`
    const earlier = answers.slice(0, answers.indexOf(answer)).map((one) => messageId(one.answer))
    const { subject, text, html } = answerMail({
      language: answer.language,
      name: site?.name ?? question.organisation,
      question: question.text,
      answer: answer.text,
      onBehalfOf: answer.onBehalfOf,
      statusUrl: `${url}/s`,
    })
    const last = earlier.at(-1)
    try {
      await send({
        from: { name: site?.name ?? question.organisation, address: from },
        to: { name: '', address: contact.email },
        subject: last ? `Re: ${subject}` : subject,
        text,
        html,
        messageId: messageId(answer.answer),
        ...(last ? { inReplyTo: last, references: earlier } : {}),
        date: new Date(answer.at),
      })
    } catch (error) {
      throw notSent(error)
    }
  }
