/** Answers by letter: one document for a whole batch, ready to print, each letter in the language of its question. */
import { escapeHtml } from '../../shared/html.ts'
import { directionOf } from '../../shared/texts/direction.ts'
import { isSpoken } from '../../shared/texts/index.ts'
import { letterTexts } from '../../shared/texts/letter.ts'
import { longDate } from '../../shared/texts/long-date.ts'
import { addressLines, sizeOfAddress } from './letter-address.ts'
import { LETTER_STYLE } from './letter-style.ts'

export type Letter = {
  /** What the site is called. */
  sender: string
  /** Lines. Letters that cannot be delivered come back to it. */
  senderAddress: readonly string[]
  /** Name and address, a line each. */
  recipient: readonly string[]
  language: string
  question: string
  answer: string
  onBehalfOf: string
  /** A day, `YYYY-MM-DD`. */
  date: string
  /** Where the citizen fills in their code. */
  statusUrl: string
}

/** An address is read by the post in the Netherlands, whatever the language of the letter. */
const lines = (texts: readonly string[]) =>
  texts.map((text) => `<span class="line">${escapeHtml(text)}</span>`).join('')

/** A function stands for what is put in: as a text it would have `$&` mean something. */
const put = (text: string, place: string, html: string) =>
  escapeHtml(text).replace(place, () => html)

const inWindow = (from: readonly string[], to: readonly string[], size: number) => `<div class="to">
<p class="back">Retouradres: ${escapeHtml(from.join(', '))}</p>
<p class="size-${size}">${lines(to)}</p>
</div>`

/** For whoever writes the envelopes that have no window. */
const byHand = (apart: readonly (readonly string[])[]) => `<article lang="nl" class="apart">
<h1>Enveloppen zonder venster: ${apart.length}</h1>
<p>Deze adressen passen niet in het venster. De brieven liggen hieronder, in deze volgorde. Schrijf het adres zelf op de envelop.</p>
<ol>${apart.map((to) => `<li>${to.length > 0 ? lines(to) : 'Er is geen adres.'}</li>`).join('')}</ol>
</article>`

/** Each part of what people wrote finds its own direction and can turn round nothing beside it. */
const draw = (letter: Letter, to: readonly string[], size: number | undefined) => {
  const { sender, senderAddress, question, answer, onBehalfOf, date, statusUrl } = letter
  const language = isSpoken(letter.language) ? letter.language : 'nl'
  const texts = letterTexts(language)
  const from = addressLines(senderAddress)
  const named = (text: string, name: string) =>
    put(text, '{name}', `<bdi>${escapeHtml(name)}</bdi>`)
  const url = `<bdi class="url" dir="ltr">${escapeHtml(statusUrl)}</bdi>`
  return `<article lang="${language === 'nl-simple' ? 'nl' : language}" dir="${directionOf(language)}">
<div class="head" lang="nl" dir="ltr">
<div class="from"><strong>${escapeHtml(sender)}</strong>${lines(from)}</div>
${size === undefined ? '' : inWindow([sender, ...from], to, size)}
<div class="fold" aria-hidden="true"></div>
</div>
<p class="date">${escapeHtml(longDate(date, language))}</p>
<h1>${named(texts.subject, sender)}</h1>
<p>${escapeHtml(texts.greeting)}</p>
<h2>${escapeHtml(texts.yourQuestion)}</h2>
<blockquote class="said" dir="auto">${escapeHtml(question)}</blockquote>
<h2>${escapeHtml(texts.ourAnswer)}</h2>
<div class="said" dir="auto">${escapeHtml(answer)}</div>
<footer>
<p>${named(texts.onBehalfOf, onBehalfOf)}</p>
<p>${put(texts.more, '{url}', url)}</p>
</footer>
</article>`
}

/**
 * Those whose address is missing or does not fit in the window come last, after a page that says whose envelopes
 * must be written by hand: cut short they would go to nobody. `nonce` goes into the header that allows the style.
 */
export const letters = (batch: readonly Letter[], nonce: string) => {
  const sized = batch.map((letter) => {
    const to = addressLines(letter.recipient)
    return { letter, to, size: to.length > 0 ? sizeOfAddress(to) : undefined }
  })
  const fitting = sized.filter(({ size }) => size !== undefined)
  const apart = sized.filter(({ size }) => size === undefined)
  const drawn = [
    ...fitting.map(({ letter, to, size }) => draw(letter, to, size)),
    ...(apart.length > 0 ? [byHand(apart.map(({ to }) => to))] : []),
    ...apart.map(({ letter, to }) => draw(letter, to, undefined)),
  ]
  return `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Brieven</title>
<style nonce="${escapeHtml(nonce)}">${LETTER_STYLE}</style>
<body>
${drawn.join('\n')}
</body>
</html>`
}
