import { type Context, Hono } from 'hono'
import { fill } from '../../shared/html.ts'
import { BODY_BYTES_MAX, QUOTE_MAX, TEXT_MAX } from '../../shared/limits.ts'
import { Refusal, refuse } from '../../shared/problem.ts'
import { makeReceipt, readReceipt } from '../../shared/receipt.ts'
import type { Site } from '../../shared/site.ts'
import { cutAddress, hostOf } from '../../shared/text.ts'
import { bestLanguage, textsOf } from '../../shared/texts/index.ts'
import { tooLong } from '../../shared/texts/too-long.ts'
import { acceptSignal } from '../accept.ts'
import { allowsHost } from '../admit.ts'
import type { Deps } from '../deps.ts'
import { drawPreview, drawThanks } from '../form/after.ts'
import { drawForm, type FormPage, plainChannels } from '../form/draw.ts'
import type { FieldError } from '../form/fields.ts'
import { noValues, readValues, signalFrom, type Values } from '../form/values.ts'
import { openSite } from '../open-site.ts'
import { plainPage } from '../pages.ts'
import { bodyBytes, mediaType } from '../read-json.ts'
import { readersLanguage } from '../readers-language.ts'
import { digestOf } from '../receipt-digest.ts'
import { PublicSignal } from './signals.ts'

const newCode = () => makeReceipt((count) => crypto.getRandomValues(new Uint8Array(count)))

/** What is wrong, in the reader's words, at the field that has it. */
const errorsIn = ({ site, texts, values, language }: FormPage, pageIsOurs: boolean) => {
  const long = (id: 'message' | 'question' | 'offer' | 'quote', max: number) => {
    const error = tooLong(values[id], max, texts.wrong.tooLong, language)
    return error ? [{ id, error }] : []
  }
  const said = [values.clarity, values.message, values.question, values.offer]
  const asked = values.question.trim() !== ''
  const offered: readonly string[] = plainChannels(site)
  const errors: FieldError[] = []
  if (!pageIsOurs)
    errors.push({ id: 'page', error: fill(texts.form.pageWrong, { name: site.name }) })
  if (!said.some((text) => text.trim())) errors.push({ id: 'clarity', error: texts.form.empty })
  errors.push(...long('quote', QUOTE_MAX), ...long('message', TEXT_MAX))
  errors.push(...long('question', TEXT_MAX))
  if (asked && !offered.includes(values.channel)) {
    errors.push({ id: 'channel', error: texts.errors.channel })
  }
  return [...errors, ...long('offer', TEXT_MAX)]
}

/** `GET /f/{site}`, `POST /f/{site}`: the question as a plain page. Same schema as the widget, same outcome. */
export const form = (deps: Deps) => {
  const accept = acceptSignal(deps)
  const open = async (c: Context): Promise<Omit<FormPage, 'values'>> => {
    const site = await openSite(deps.sites, c.req.param('site') ?? '')
    const language = bestLanguage(c.get('language'), site.languages)
    return { site, language, texts: textsOf(language) }
  }
  const show = (c: Context, page: FormPage, status: 200 | 400 | 429 | 503 = 200) =>
    plainPage(c, page.language, page.texts.form.title, drawForm(page), status)
  const ownHost = (c: Context) => new URL(c.req.url).host
  const isPageOf = (c: Context, site: Site, page: string) =>
    allowsHost(site, hostOf(page), () => ownHost(c))

  const take = async (c: Context, page: FormPage) => {
    const { site, language, values } = page
    const formUrl = `${new URL(c.req.url).origin}/f/${site.site}`
    const code = readReceipt(values.code)
    const receipt = code && (await digestOf(code))
    const signal = PublicSignal.safeParse(
      signalFrom(values, { site: site.site, language, formUrl, receipt }),
    )
    // Only what nobody types can still be wrong: a page that somebody else made.
    if (!signal.success) return refuse({ code: 'not_found' })
    const origin = c.req.header('Origin')
    // Some browsers hide where a form came from; another site than ours or the page's does not get in.
    return accept(c, signal.data, { origin: origin === 'null' ? undefined : origin, ownForm: true })
  }

  return new Hono<{ Variables: { requestId: string; language: string } }>()
    .use('/:site', readersLanguage)
    .get('/:site', async (c) => {
      const page = await open(c)
      const { page: asked, invited } = c.req.query()
      // A link from the page itself needs no parameter: browsers tell where it was, if the page lets them.
      const about = [asked, c.req.header('Referer')]
        .map((address) => cutAddress(address ?? ''))
        .find(
          (address) => isPageOf(c, page.site, address) && !address.includes(`/f/${page.site.site}`),
        )
      const values = noValues(crypto.randomUUID(), newCode(), about ?? '', invited !== undefined)
      return show(c, { ...page, values })
    })
    .post(
      '/:site',
      mediaType('application/x-www-form-urlencoded'),
      bodyBytes(BODY_BYTES_MAX),
      async (c) => {
        const opened = await open(c)
        const posted = await c.req.parseBody({ all: true })
        const values: Values = {
          ...readValues(posted),
          page: cutAddress(String(posted.page ?? '').trim()),
        }
        const page: FormPage = { ...opened, values }
        if (posted.step === 'change') return show(c, page)
        const errors = errorsIn(page, values.page === '' || isPageOf(c, page.site, values.page))
        if (errors.length > 0) return show(c, { ...page, errors }, 400)
        const preview = posted.step === 'send' ? undefined : drawPreview(page)
        if (preview) return plainPage(c, page.language, page.texts.preview.title, preview)
        try {
          const { receipt } = await take(c, page)
          const { title } = page.texts.thanks
          return plainPage(c, page.language, title, drawThanks(page, receipt?.replyBy))
        } catch (error) {
          // Nothing that was written is lost: it comes back on the page, with when to try again.
          if (!(error instanceof Refusal) || !('retryAfterSeconds' in error.problem)) throw error
          const { retryAfterSeconds: seconds, code } = error.problem
          c.header('Retry-After', String(seconds))
          const busy = fill(page.texts.form.busy, { seconds })
          const again = { ...page, errors: [{ id: 'message', error: busy }] }
          return show(c, again, code === 'too_many' ? 429 : 503)
        }
      },
    )
}
