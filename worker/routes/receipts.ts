import { type Context, Hono } from 'hono'
import { html } from 'hono/html'
import * as z from 'zod'
import { dayIn } from '../../shared/days.ts'
import { CitizenAction } from '../../shared/desk.ts'
import { BODY_BYTES_MAX } from '../../shared/limits.ts'
import { Refusal, refuse } from '../../shared/problem.ts'
import { readReceipt } from '../../shared/receipt.ts'
import { redact } from '../../shared/redact/index.ts'
import { FOLLOW } from '../../shared/texts/follow.ts'
import { isSpoken, type Texts, textsOf } from '../../shared/texts/index.ts'
import type { Deps } from '../deps.ts'
import { calendarOf } from '../follow/calendar.ts'
import { drawFollowed } from '../follow/draw.ts'
import { plainPage } from '../pages.ts'
import { bodyBytes, checkJson, mediaType } from '../read-json.ts'
import { readersLanguage } from '../readers-language.ts'
import { digestOf } from '../receipt-digest.ts'

/** No site has this key: who guesses codes has a share of their own, and takes nobody's. */
const RECEIPTS = ' receipts'

const codeForm = (texts: Texts) => html`
  <p>${texts.receipt.intro}</p>
  <form method="post" action="/s">
    <label for="code">${texts.receipt.code}</label>
    <input id="code" class="code" name="code" autocomplete="off" autocapitalize="characters" spellcheck="false">
    <button>${texts.receipt.show}</button>
  </form>`

/** What somebody adds is cleaned of what is personal, as everything that they wrote was. */
const clean = (action: CitizenAction, language?: string): CitizenAction =>
  'text' in action && action.text !== undefined
    ? { ...action, text: redact(action.text, language).text }
    : action

/** What is said after something was done. */
const saidOf = ({ action }: CitizenAction, language: string) => {
  const texts = FOLLOW[isSpoken(language) ? language : 'nl']
  // How it stands after it helped or was reopened stands on the page itself.
  return { add: texts.noted, helps: '', reopen: '', withdraw: texts.withdrawn }[action]
}

const CalendarForm = z.object({
  code: z.string().max(60).catch(''),
  answer: z.string().max(60).catch(''),
})

const Sent = z.object({
  code: z.string().max(60).default(''),
  action: z.string().optional(),
  text: z.string().optional(),
})

/**
 * `GET /s`, `POST /s`: a citizen follows their question by its code alone. `POST /v1/receipts` and
 * `…/actions`: the same for machines. Guessing is held up by a limit and hopeless by arithmetic (`shared/receipt`).
 */
export const receipts = ({ receipts, limit, addressOf, now, sites }: Deps) => {
  const door = (c: Context) => {
    if (!receipts) return refuse({ code: 'store_unreachable', retryAfterSeconds: 60 })
    const wait = limit(RECEIPTS, addressOf(c))
    return wait > 0 ? refuse({ code: 'too_many', retryAfterSeconds: wait }) : receipts
  }
  const digest = (typed: string) => {
    const code = readReceipt(typed)
    return code === undefined ? undefined : digestOf(code)
  }
  const look = async (c: Context, typed: string) => {
    const { look } = door(c)
    const known = await digest(typed)
    return known === undefined ? undefined : look(known)
  }
  const act = async (c: Context, typed: string, action: CitizenAction, language?: string) => {
    const { act } = door(c)
    const known = await digest(typed)
    return known !== undefined && (await act(known, clean(action, language)))
  }
  /** What a form asks for: undefined when it only wants to look, or wants nothing that there is. */
  const asked = ({ action, text }: z.infer<typeof Sent>) => {
    const words = text?.trim() ? { text } : {}
    const { data } = CitizenAction.safeParse(
      action === 'add' || action === 'reopen' ? { action, ...words } : { action },
    )
    return data
  }

  return new Hono()
    .use('/s', readersLanguage)
    .get('/s', (c) => {
      const language = c.get('language')
      return plainPage(c, language, textsOf(language).receipt.title, codeForm(textsOf(language)))
    })
    .post(
      '/s',
      mediaType('application/x-www-form-urlencoded'),
      bodyBytes(BODY_BYTES_MAX),
      async (c) => {
        const language = c.get('language')
        const spoken = isSpoken(language) ? language : 'nl'
        const texts = textsOf(language)
        const page = (body: Parameters<typeof plainPage>[3]) =>
          plainPage(c, language, texts.receipt.title, body)
        const { data } = Sent.safeParse(await c.req.parseBody())
        const { code } = data ?? { code: '' }
        const action = data && asked(data)
        let said = ''
        if (action) {
          try {
            if (await act(c, code, action, language)) said = saidOf(action, language)
          } catch (error) {
            if (!(error instanceof Refusal) || error.problem.code !== 'question_moved') throw error
            said = FOLLOW[spoken].notNow
          }
        }
        const status = said === '' ? '' : html`<p role="status">${said}</p>`
        if (said !== '' && action?.action === 'withdraw') return page(status)
        const found = await look(c, code)
        const site = found && (await sites.get(found.site))
        return page(
          found
            ? html`${status}${drawFollowed(found, { code, site, language: spoken, today: dayIn(now()) })}`
            : html`<p role="alert">${texts.receipt.unknown}</p>${codeForm(texts)}`,
        )
      },
    )
    .post(
      '/s/appointment',
      mediaType('application/x-www-form-urlencoded'),
      bodyBytes(BODY_BYTES_MAX),
      async (c) => {
        const { code, answer } = CalendarForm.parse(await c.req.parseBody())
        const found = await look(c, code)
        const appointment = found?.answers.find((one) => one.answer === answer)?.appointment
        if (!found || !appointment) return refuse({ code: 'not_found' })
        const name = (await sites.get(found.site))?.name ?? found.site
        return c.body(calendarOf(appointment, { answer, name, now: now() }), 200, {
          'Content-Type': 'text/calendar; charset=utf-8',
          'Content-Disposition': 'attachment; filename="afspraak.ics"',
        })
      },
    )
    .post(
      '/v1/receipts',
      mediaType('application/json'),
      bodyBytes(BODY_BYTES_MAX),
      checkJson(z.strictObject({ code: z.string().max(60) }), 'body_invalid'),
      async (c) =>
        c.json((await look(c, c.req.valid('json').code)) ?? refuse({ code: 'not_found' })),
    )
    .post(
      '/v1/receipts/actions',
      mediaType('application/json'),
      bodyBytes(BODY_BYTES_MAX),
      checkJson(
        z.strictObject({ code: z.string().max(60), action: CitizenAction }),
        'body_invalid',
      ),
      async (c) => {
        const { code, action } = c.req.valid('json')
        return (await act(c, code, action)) ? c.body(null, 204) : refuse({ code: 'not_found' })
      },
    )
}
