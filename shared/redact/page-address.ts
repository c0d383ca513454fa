/** Personal data in the address of a page: some sites put a number or a name in the path. */
import { findPersonal } from './find.ts'
import { PLACEHOLDERS } from './kinds.ts'

const HOST = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i
const MACHINE_MADE = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$|^[0-9a-f]{24,}$/i

const decode = (segment: string) => {
  try {
    return decodeURIComponent(segment)
  } catch {
    // A lone percent sign: it is looked at as it stands.
    return segment
  }
}
const encode = (text: string) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))

/** One segment; the one before it may say what it is: `/kvk/12345678`. */
const redactSegment = (segment: string, before: string) => {
  if (segment === '' || MACHINE_MADE.test(segment)) return segment
  const text = decode(segment)
  const lead = `${decode(before).replace(/[-_+]/g, ' ')}: `
  const look = (words: string) =>
    findPersonal(lead + words).flatMap(({ start, end, kind }) =>
      start < lead.length ? [] : [{ start: start - lead.length, end: end - lead.length, kind }],
    )
  const asIs = look(text)
  // `kerkstraat-12` is a street as well; the length stays the same, so the offsets hold.
  const spans = asIs.length > 0 ? asIs : look(text.replace(/[-_+]/g, ' '))
  if (spans.length === 0) return segment
  let redacted = ''
  let end = 0
  for (const span of spans) {
    redacted += encode(text.slice(end, span.start) + PLACEHOLDERS[span.kind])
    end = span.end
  }
  return redacted + encode(text.slice(end))
}

/** The same address with placeholders where its path had personal data. The host is left alone. */
export const redactAddress = (url: string): string => {
  const host = HOST.exec(url)?.[0] ?? ''
  const parts = url.slice(host.length).split(/([/?#&=;]+)/)
  const redacted = parts.map((part, i) => (i % 2 ? part : redactSegment(part, parts[i - 2] ?? '')))
  return host + redacted.join('')
}
