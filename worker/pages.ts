/** The frame of the plain pages that citizens see: no script, one small style, every language. */
import type { Context } from 'hono'
import { escapeHtml } from '../shared/html.ts'

const STYLE = `
  :root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fff; --line: #5a6b7b; --link: #01689b }
  @media (prefers-color-scheme: dark) {
    :root { --ink: #f2f2f2; --paper: #16191d; --line: #93a4b5; --link: #7cc7f0 }
  }
  body { font: 1.125rem/1.55 system-ui, sans-serif; color: var(--ink); background: var(--paper); margin: 0 }
  main { max-width: 38rem; margin: 0 auto; padding: 2rem 1rem }
  h1 { font-size: 1.75rem; line-height: 1.2 }
  h2 { font-size: 1.125rem; margin: 1.5rem 0 .25rem }
  label { display: block; font-weight: 600; margin-bottom: .25rem }
  input { font: inherit; color: inherit; background: transparent; border: 2px solid var(--line);
    border-radius: .25rem; padding: .5rem .75rem; width: 100%; max-width: 20rem; box-sizing: border-box;
    letter-spacing: .06em; text-transform: uppercase }
  button { font: inherit; font-weight: 600; color: var(--paper); background: var(--link); border: 0;
    border-radius: .25rem; padding: .625rem 1.25rem; margin-top: 1rem; cursor: pointer }
  :focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
  blockquote { margin: .5rem 0; padding-inline-start: 1rem; border-inline-start: 4px solid var(--line);
    white-space: pre-wrap; overflow-wrap: anywhere }
  [role=alert] { border-inline-start: 4px solid #d52b1e; padding-inline-start: 1rem }`

/** Languages that are written from right to left. */
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur'])

/** `body` is HTML; whatever a person wrote must be escaped in it. */
export const plainPage = (c: Context, language: string, title: string, body: string) => {
  const nonce = crypto.randomUUID()
  const dir = RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr'
  c.header(
    'Content-Security-Policy',
    `default-src 'none'; style-src 'nonce-${nonce}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  )
  c.header('Content-Language', language)
  return c.html(`<!doctype html>
<html lang="${escapeHtml(language)}" dir="${dir}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style nonce="${nonce}">${STYLE}</style>
<main>
<h1>${escapeHtml(title)}</h1>
${body}
</main>
</html>`)
}
