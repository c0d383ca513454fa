import { Hono } from 'hono'
import * as z from 'zod'
import { escapeHtml, fill } from '../../shared/html.ts'
import type { Received } from '../../shared/kept.ts'
import { BODY_BYTES_MAX } from '../../shared/limits.ts'
import { refuse } from '../../shared/problem.ts'
import { readReceipt } from '../../shared/receipt.ts'
import { type Texts, textsOf } from '../../shared/texts/index.ts'
import type { Deps } from '../deps.ts'
import { plainPage } from '../pages.ts'
import { bodyBytes, checkJson, mediaType } from '../read-json.ts'
import { readersLanguage } from '../readers-language.ts'
import { digestOf } from '../receipt-digest.ts'

const form = (texts: Texts) => `
  <p>${escapeHtml(texts.receipt.intro)}</p>
  <form method="post" action="/s">
    <label for="code">${escapeHtml(texts.receipt.code)}</label>
    <input id="code" class="code" name="code" autocomplete="off" autocapitalize="characters" spellcheck="false">
    <button>${escapeHtml(texts.receipt.show)}</button>
  </form>`

const found = (texts: Texts, language: string, { receivedAt, questionText }: Received) => {
  const date = new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  }).format(new Date(receivedAt))
  return `
  <p>${escapeHtml(fill(texts.receipt.received, { date }))}</p>
  ${
    questionText === null
      ? `<p>${escapeHtml(texts.receipt.noQuestion)}</p>`
      : `<h2>${escapeHtml(texts.receipt.yourQuestion)}</h2>
  <blockquote dir="auto">${escapeHtml(questionText)}</blockquote>
  <p><strong>${escapeHtml(texts.receipt.state)}</strong></p>`
  }`
}

/** `GET /s`, `POST /s`, `POST /v1/receipts`: a citizen looks up what they sent, by its code alone. */
export const receipts = ({ findReceipt }: Deps) => {
  const lookUp = async (typed: string) => {
    const code = readReceipt(typed)
    if (!code) return undefined
    if (!findReceipt) return refuse({ code: 'store_unreachable', retryAfterSeconds: 60 })
    return findReceipt(await digestOf(code))
  }
  return new Hono()
    .use('/s', readersLanguage)
    .get('/s', (c) => {
      const language = c.get('language')
      return plainPage(c, language, textsOf(language).receipt.title, form(textsOf(language)))
    })
    .post(
      '/s',
      mediaType('application/x-www-form-urlencoded'),
      bodyBytes(BODY_BYTES_MAX),
      async (c) => {
        const language = c.get('language')
        const texts = textsOf(language)
        const { code } = await c.req.parseBody()
        const receipt = await lookUp(typeof code === 'string' ? code : '')
        const body = receipt
          ? found(texts, language, receipt)
          : `<p role="alert">${escapeHtml(texts.receipt.unknown)}</p>${form(texts)}`
        return plainPage(c, language, texts.receipt.title, body)
      },
    )
    .post(
      '/v1/receipts',
      mediaType('application/json'),
      bodyBytes(BODY_BYTES_MAX),
      checkJson(z.strictObject({ code: z.string().max(60) }), 'body_invalid'),
      async (c) => {
        const receipt = await lookUp(c.req.valid('json').code)
        return receipt ? c.json(receipt) : refuse({ code: 'not_found' })
      },
    )
}
