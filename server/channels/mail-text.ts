/** An answer by e-mail, as plain text and as HTML: the same words, in the language of the question. */
import { escapeHtml, fill } from '../../shared/html.ts'
import { directionOf } from '../../shared/texts/direction.ts'
import { isSpoken } from '../../shared/texts/index.ts'
import { MAIL } from '../../shared/texts/mail.ts'

export type AnswerMail = {
  language: string
  /** What the site is called. */
  name: string
  question: string
  answer: string
  onBehalfOf: string
  /** Where the citizen fills in their code. */
  statusUrl: string
}

const quoted = (text: string) =>
  text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n')

const STYLE =
  'font:16px/1.5 Arial,sans-serif;color:#1a1a1a;background:#fff;max-width:38em;margin:0;padding:16px'
const QUOTE =
  'margin:0 0 16px;padding-inline-start:12px;border-inline-start:4px solid #767676;white-space:pre-wrap'

/** Whatever anybody wrote is escaped; a subject has one line. */
export const answerMail = (mail: AnswerMail) => {
  const language = isSpoken(mail.language) ? mail.language : 'nl'
  const texts = MAIL[language]
  const { name, question, answer, onBehalfOf, statusUrl } = mail
  const from = fill(texts.onBehalfOf, { name: onBehalfOf })
  const more = fill(texts.more, { url: statusUrl })
  const link = `<a href="${escapeHtml(statusUrl)}">${escapeHtml(statusUrl)}</a>`
  const tag = language === 'nl-simple' ? 'nl' : language
  return {
    subject: fill(texts.subject, { name }).replace(/[\r\n]+/g, ' '),
    text: [
      texts.greeting,
      `${texts.yourQuestion}:\n${quoted(question)}`,
      `${texts.ourAnswer}:\n${answer}`,
      from,
      more,
    ].join('\n\n'),
    html: `<!doctype html>
<html lang="${tag}" dir="${directionOf(language)}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>${escapeHtml(fill(texts.subject, { name }))}</title></head>
<body style="${STYLE}">
<p>${escapeHtml(texts.greeting)}</p>
<h1 style="font-size:18px">${escapeHtml(texts.yourQuestion)}</h1>
<blockquote dir="auto" style="${QUOTE}">${escapeHtml(question)}</blockquote>
<h1 style="font-size:18px">${escapeHtml(texts.ourAnswer)}</h1>
<div dir="auto" style="white-space:pre-wrap">${escapeHtml(answer)}</div>
<p>${escapeHtml(from)}</p>
<p style="color:#595959">${escapeHtml(texts.more).replace('{url}', link)}</p>
</body></html>`,
  }
}
