/** The receipt: made in the browser, known to nobody else. */
import { makeReceipt } from '../shared/receipt.ts'

/** SHA-256 of the code, in base64url: all that leaves the browser. */
const digestOf = async (code: string) => {
  const bytes = new TextEncoder().encode(code.replaceAll('-', ''))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  const base64 = btoa(String.fromCharCode(...digest))
  return base64.replace(/\+/g, '-').replace(/\//g, '_').replace('=', '')
}

/** A new receipt; nothing on a page without encryption. */
export const newCode = async () => {
  if (!globalThis.crypto?.subtle) return undefined
  const code = makeReceipt((count) => crypto.getRandomValues(new Uint8Array(count)))
  return { code, receipt: await digestOf(code) }
}
