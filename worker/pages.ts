/** The frame of the plain pages that citizens see: no script, one small style, every language. */
import type { Context } from 'hono'
import type { HtmlEscapedString } from 'hono/utils/html'
import { escapeHtml } from '../shared/html.ts'
import { directionOf } from '../shared/texts/direction.ts'

const STYLE = `
  :root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fff; --line: #5a6b7b; --link: #01689b; --bad: #b3261e }
  @media (prefers-color-scheme: dark) {
    :root { --ink: #f2f2f2; --paper: #16191d; --line: #93a4b5; --link: #7cc7f0; --bad: #ff9d94 }
  }
  * { box-sizing: border-box }
  body { font: 1.125rem/1.55 system-ui, sans-serif; color: var(--ink); background: var(--paper); margin: 0 }
  main { max-width: 40rem; margin: 0 auto; padding: 2rem 1rem; overflow-wrap: anywhere }
  h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 1rem }
  h2 { font-size: 1.25rem; margin: 2rem 0 0 }
  a { color: var(--link) }
  label, legend { display: block; font-weight: 600; padding: 0 }
  small { font-weight: 400; font-size: .875em; opacity: .85 }
  .hint { font-size: 1rem; opacity: .85; margin: 0 0 .375rem }
  .field, fieldset { margin: 1.5rem 0 0 }
  fieldset { border: 0; padding: 0; min-width: 0 }
  input:not([type]), textarea { font: inherit; color: inherit; background: transparent; border: 2px solid var(--line);
    border-radius: .375rem; padding: .5rem .75rem; width: 100%; display: block }
  .choice { display: flex; gap: .75rem; font-weight: 400; border: 1px solid var(--line); border-radius: .375rem;
    padding: .5rem .75rem; margin-top: .375rem; cursor: pointer }
  .choice:has(:checked) { border-color: var(--link); box-shadow: inset 0 0 0 1px var(--link) }
  .choice input { flex: none; width: 1.25rem; height: 1.25rem; margin: .25rem 0 0; accent-color: var(--link) }
  .choice small { display: block }
  .code { letter-spacing: .06em }
  input.code { text-transform: uppercase; max-width: 20rem }
  button { font: inherit; font-weight: 600; color: var(--paper); background: var(--link); border: 2px solid var(--link);
    border-radius: .375rem; padding: .625rem 1.25rem; margin: 1rem .5rem 0 0; cursor: pointer }
  .second { color: var(--ink); background: none; border-color: currentColor }
  :focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
  blockquote { margin: .5rem 0; padding-inline-start: 1rem; border-inline-start: 4px solid var(--line);
    white-space: pre-wrap }
  .answer { white-space: pre-wrap; overflow-wrap: anywhere; padding-inline-start: 1rem;
    border-inline-start: 4px solid var(--link) }
  table { border-collapse: collapse; width: 100%; margin: .5rem 0 }
  th, td { text-align: start; font-weight: 400; padding: .25rem .75rem .25rem 0; vertical-align: top }
  table { overflow-wrap: normal }
  th { width: 45% }
  td:nth-child(2) { font-variant-numeric: tabular-nums; font-weight: 600 }
  td:nth-child(3) { width: 35% }
  meter { width: 100% }
  meter::-webkit-meter-optimum-value { background: var(--link) }
  meter::-moz-meter-bar { background: var(--link) }
  @media (max-width: 30rem) { td:nth-child(3) { display: none } }
  dt { font-weight: 600; margin-top: 1rem }
  dd { margin: 0 }
  details { margin-top: 1rem }
  summary { cursor: pointer; padding-block: .25rem }
  mark { background: none; color: inherit; font-weight: 600; outline: 1px solid var(--line) }
  [role=alert], .urgent { border-inline-start: 4px solid var(--line); padding-inline-start: 1rem; margin: 1.5rem 0 }
  [role=alert] { border-color: var(--bad) }
  .errors a { color: inherit }
  .wrong { color: var(--bad); font-weight: 600; margin: .25rem 0 }
  [aria-invalid] { border-color: var(--bad) !important }
  .trap { position: absolute; inset-inline-start: -99rem }
  .languages ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0 1rem; padding: 0; margin: 0 0 1.5rem;
    font-size: 1rem }
  .languages a { display: inline-block; padding-block: .25rem }
  .languages [aria-current] { font-weight: 700; color: inherit; text-decoration: none }
  .qr { background: #fff; width: 14rem; max-width: 100% }
  .qr svg { display: block; width: 100%; height: auto }
  @media print { .languages, form { display: none } }`

/** `body` is HTML; whatever a person wrote must be escaped in it. */
export const plainPage = async (
  c: Context,
  language: string,
  title: string,
  body: string | HtmlEscapedString | Promise<HtmlEscapedString>,
  status: 200 | 400 | 429 | 503 = 200,
) => {
  const nonce = crypto.randomUUID()
  c.header(
    'Content-Security-Policy',
    `default-src 'none'; style-src 'nonce-${nonce}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  )
  c.header('Content-Language', language)
  return c.html(
    `<!doctype html>
<html lang="${escapeHtml(language)}" dir="${directionOf(language)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style nonce="${nonce}">${STYLE}</style>
<main>
<h1>${escapeHtml(title)}</h1>
${await body}
</main>
</html>`,
    status,
  )
}
