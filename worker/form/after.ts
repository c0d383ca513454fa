/** What follows on the plain form: what will be taken out, and the thanks. */
import { html } from 'hono/html'
import { findPersonal, inPieces } from '../../shared/redact/index.ts'
import { whatFollows } from '../../shared/texts/what-follows.ts'
import type { FormPage } from './draw.ts'
import { hidden } from './fields.ts'
import { TEXTS, type Values } from './values.ts'

/** The text with what looks personal marked; undefined when nothing does. */
const marked = (text: string, language: string) => {
  const spans = findPersonal(text, language)
  if (spans.length === 0) return undefined
  const pieces = inPieces(text, spans).map(({ text, placeholder }) =>
    placeholder ? html`<del>${text}</del> <mark>${placeholder}</mark>` : text,
  )
  return html`<blockquote dir="auto">${pieces}</blockquote>`
}

const asHidden = ({ assisted, invited, ...rest }: Values) =>
  hidden({ ...rest, assisted: assisted ? '1' : '', invited: invited ? '1' : '' })

/** A page to look at before anything is kept; undefined when there is nothing to show. */
export const drawPreview = ({ site, language, texts, values }: FormPage) => {
  const found = TEXTS.map((name) => marked(values[name], language)).filter(Boolean)
  if (found.length === 0) return undefined
  return html`<p>${texts.preview.intro}</p>
  ${found}
  <form method="post" action="/f/${site.site}?language=${language}">
    ${asHidden(values)}
    <button name="step" value="send">${texts.preview.send}</button>
    <button name="step" value="change" class="second">${texts.preview.change}</button>
  </form>`
}

/** Shown only when it is safe: what happens next, and when. */
export const drawThanks = (
  { site, language, texts, values }: FormPage,
  replyBy: string | undefined,
) => {
  const { thanks } = texts
  const asked = values.question.trim() !== ''
  const follows = whatFollows(thanks, asked ? values : undefined, replyBy, language)
  return html`<p>${follows}</p>
  ${
    asked
      ? html`<p>${thanks.code}: <strong class="code">${values.code}</strong></p>
  <p class="hint">${thanks.codeHint}</p>
  <p><a href="/s?language=${language}">${thanks.lookUp}</a></p>`
      : ''
  }
  <p><a href="/f/${site.site}?language=${language}${
    values.page ? `&page=${encodeURIComponent(values.page)}` : ''
  }">${thanks.more}</a></p>`
}
