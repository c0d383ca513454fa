import { Hono } from 'hono'
import * as z from 'zod'
import { dayIn } from '../../shared/days.ts'
import { refuse } from '../../shared/problem.ts'
import type { QuestionRow } from '../../store/desk/desk.ts'
import type { SiteDirectory } from '../../worker/deps.ts'
import { bodyBytes, mediaType, memberErrors } from '../../worker/read-json.ts'
import { letters as drawLetters, type Letter } from '../channels/letter.ts'
import type { Desk } from '../desk/desk.ts'
import { noted } from '../noted.ts'
import { may, type SignedIn, type SignInDeps } from '../sign-in.ts'
import { placesOf } from '../who.ts'

/** Letters that are printed at once. */
const BATCH_MAX = 100
const BODY_BYTES_MAX = 8_192

/** Ids with commas between: a form of a page sends no lists. */
export const LetterBatch = z.strictObject({
  questions: z
    .string()
    .transform((text) => [...new Set(text.split(',').map((id) => id.trim().toLowerCase()))])
    .pipe(z.array(z.uuid()).min(1).max(BATCH_MAX)),
})

type Deps = SignInDeps & { sites: SiteDirectory; url: string }

/**
 * `POST /v1/letters`: answers by letter as one document to print. Of each the address is opened, which is written
 * down. A form, so that a page can show it in a window of its own.
 */
export const letters = (deps: Deps, { contactOf }: Pick<Desk, 'contactOf'>) => {
  const letterTo = async (question: QuestionRow): Promise<Letter | undefined> => {
    const [contact, answers, site] = await Promise.all([
      contactOf(question.id),
      deps.store.answers(question.id),
      deps.sites.get(question.site),
    ])
    const answer = answers.at(-1)
    if (!answer || contact?.channel !== 'letter') return undefined
    return {
      sender: site?.name ?? question.organisation,
      senderAddress: site?.returnAddress ?? [],
      recipient: [contact.name, ...contact.address.split('\n')],
      language: answer.language,
      question: question.text,
      answer: answer.text,
      onBehalfOf: answer.onBehalfOf,
      date: dayIn(deps.now()),
      statusUrl: `${deps.url}/s`,
    }
  }
  return new Hono<SignedIn>().post(
    '/',
    may(deps, 'contact'),
    mediaType('application/x-www-form-urlencoded'),
    bodyBytes(BODY_BYTES_MAX),
    async (c) => {
      const form = LetterBatch.safeParse(await c.req.parseBody())
      if (!form.success) {
        return refuse({ code: 'body_invalid', errors: memberErrors(form.error) })
      }
      const within = await placesOf(deps, c.get('who'))
      const batch: Letter[] = []
      for (const id of form.data.questions) {
        const [question] = await deps.store.questions({ id, within }, { limit: 1 })
        const handled = question?.state === 'answered' || question?.state === 'closed'
        if (!question || !handled || question.channel !== 'letter') continue
        await noted(deps, c, 'contact', id)
        const letter = await letterTo(question)
        if (letter) batch.push(letter)
      }
      if (batch.length === 0) return refuse({ code: 'not_found' })
      const nonce = crypto.randomUUID()
      c.header(
        'Content-Security-Policy',
        `default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
      )
      return c.html(drawLetters(batch, nonce))
    },
  )
}
