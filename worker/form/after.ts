/** What follows on the plain form: what will be taken out, and the thanks. */
import { html } from 'hono/html'
import { fill } from '../../shared/html.ts'
import { findPersonal, PLACEHOLDERS } from '../../shared/redact/index.ts'
import { longDate } from '../../shared/texts/long-date.ts'
import type { FormPage } from './draw.ts'
import { hidden } from './fields.ts'
import { TEXTS, type Values } from './values.ts'

/** The text with what looks personal marked; undefined when nothing does. */
const marked = (text: string, language: string) => {
  const spans = findPersonal(text, language)
  if (spans.length === 0) return undefined
  let end = 0
  const pieces = spans.map((span) => {
    const before = text.slice(end, span.start)
    end = span.end
    const found = text.slice(span.start, span.end)
    return html`${before}<del>${found}</del> <mark>${PLACEHOLDERS[span.kind]}</mark>`
  })
  return html`<blockquote dir="auto">${pieces}${text.slice(end)}</blockquote>`
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
  const promise = () => {
    if (!asked) return thanks.heard
    if (!replyBy || !values.channel || values.channel === 'none') return thanks.noReply
    const date = longDate(replyBy, language)
    return fill(values.channel === 'page' ? thanks.page : thanks.reply, { date })
  }
  return html`<p>${promise()}</p>
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
