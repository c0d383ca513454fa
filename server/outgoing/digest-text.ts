/** A summary as a message: plain text and HTML, the same figures in both. */
import { escapeHtml, fill } from '../../shared/html.ts'
import { DIGEST_TEXTS } from './digest-texts.ts'
import { type PageSummary, ROWS_MAX, type Summary } from './summary.ts'

export type DigestMail = {
  language: 'nl' | 'en'
  /** What the site is called. */
  name: string
  /** Where staff read on. */
  dashboardUrl: string
  summary: Summary
}
type Message = { subject: string; text: string; html: string }

const STYLE =
  'font:16px/1.5 Arial,sans-serif;color:#1a1a1a;background:#fff;max-width:42em;margin:0;padding:16px'
const CELL = 'padding:4px 12px 4px 0;border-bottom:1px solid #d0d0d0;vertical-align:top'

const counted = ({ one, other }: { one: string; other: string }, n: number) =>
  n === 1 ? one : fill(other, { n: String(n) })

/** What is no letter, digit or mark on a line: breaks and spaces, and signs that nobody sees or that turn a line round. */
const UNSEEN = /[\p{C}\p{Z}]/u

/**
 * A page as people know it: its path, without the host that it shares with the others. Whoever reacts names the page:
 * one that would be read as lines or sentences of ours stays as it was sent.
 */
export const shortPage = (url: string) => {
  try {
    const { pathname } = new URL(url)
    const readable = decodeURIComponent(pathname)
    return UNSEEN.test(readable) ? pathname : readable
  } catch {
    return url
  }
}

export const layOut = (
  language: string,
  subject: string,
  paragraphs: readonly { text: string; html: string }[],
): Message => ({
  subject: subject.replace(/[\r\n]+/g, ' '),
  text: `${paragraphs.map(({ text }) => text).join('\n\n')}\n`,
  html: `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(subject)}</title></head>
<body style="${STYLE}">
${paragraphs.map(({ html }) => html).join('\n')}
</body></html>`,
})

export const paragraph = (text: string) => ({ text, html: `<p>${escapeHtml(text)}</p>` })
export const link = (text: string, url: string) => ({
  text: `${text}: ${url}`,
  html: `<p><a href="${escapeHtml(url)}">${escapeHtml(text)}</a></p>`,
})

export const digestText = ({ language, name, dashboardUrl, summary }: DigestMail): Message => {
  const texts = DIGEST_TEXTS[language]
  const { signals, unclear, pages, waiting, overdue, stale } = summary
  const many = summary.more
    ? fill(texts.more, { n: String(ROWS_MAX) })
    : counted(texts.signals, signals)
  const heads = [texts.page, texts.came, texts.ofThemUnclear, texts.withWords]
  const cells = (one: PageSummary) => [shortPage(one.url), one.signals, one.unclear, one.words]
  const row = (values: readonly (string | number)[], tag: 'td' | 'th') =>
    `<tr>${values.map((value, n) => `<${tag} style="${CELL};text-align:${n === 0 ? 'left' : 'right'}">${escapeHtml(String(value))}</${tag}>`).join('')}</tr>`
  const table = {
    text: [
      `${texts.pages}`,
      ...pages.map(
        (one) =>
          `- ${shortPage(one.url)}: ${counted(texts.signals, one.signals)}; ${texts.ofThemUnclear.toLowerCase()}: ${one.unclear}`,
      ),
    ].join('\n'),
    html: `<h1 style="font-size:18px">${escapeHtml(texts.pages)}</h1>
<table style="border-collapse:collapse"><thead>${row(heads, 'th')}</thead><tbody>${pages.map((one) => row(cells(one), 'td')).join('')}</tbody></table>`,
  }
  const staleList = {
    text: [texts.stale, ...stale.map((page) => `- ${page}`)].join('\n'),
    html: `<p>${escapeHtml(texts.stale)}</p><ul>${stale.map((page) => `<li>${escapeHtml(page)}</li>`).join('')}</ul>`,
  }
  return layOut(language, fill(texts.subject, { name, signals: many }), [
    ...(signals > 0
      ? [paragraph(fill(texts.unclear, { unclear: String(unclear), n: String(signals) })), table]
      : [paragraph(texts.quiet)]),
    paragraph(waiting > 0 ? counted(texts.waiting, waiting) : texts.nothingWaits),
    ...(overdue > 0 ? [paragraph(counted(texts.overdue, overdue))] : []),
    ...(stale.length > 0 ? [staleList] : []),
    link(texts.open, dashboardUrl),
    paragraph(`${texts.whyWordless} ${texts.stop}`),
  ])
}
