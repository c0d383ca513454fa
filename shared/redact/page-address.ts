/** Personal data in the address of a page: some sites put a number or a name in the path. */
import { findPersonal } from './find.ts'
import { PLACEHOLDERS } from './kinds.ts'

const HOST = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i
const MACHINE_MADE = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$|^[0-9a-f]{24,}$/i
/** Nothing personal is shorter, and a path may have a thousand segments. */
const LENGTH_MIN = 4
/** One find may uncover another, as in `06-12345678-kerkstraat-12`. */
const ROUNDS_MAX = 4

const decode = (segment: string) => {
  try {
    return decodeURIComponent(segment)
  } catch {
    // Something in it is no code at all: the plain letters and signs can still be read.
    const ascii = (code: string) => String.fromCharCode(Number.parseInt(code.slice(1), 16))
    return segment.replace(/%[2-7][0-9a-f]/gi, ascii)
  }
}
const encode = (text: string) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))

/** What is personal in the text of a segment; the one before it may say what it is: `/kvk/12345678`. */
const find = (text: string, before: string) => {
  const lead = `${decode(before).replace(/[-_+]/g, ' ')}: `
  const look = (words: string) =>
    findPersonal(lead + words).flatMap(({ start, end, kind }) =>
      start < lead.length ? [] : [{ start: start - lead.length, end: end - lead.length, kind }],
    )
  const asIs = look(text)
  // `kerkstraat-12` is a street as well; the length stays the same, so the offsets hold.
  const spaced = text.replace(/[-_+]/g, ' ')
  return asIs.length > 0 || spaced === text ? asIs : look(spaced)
}

const redactSegment = (original: string, before: string) => {
  let segment = original
  for (let round = 0; round < ROUNDS_MAX && !MACHINE_MADE.test(segment); round++) {
    const text = decode(segment)
    const spans = find(text, before)
    if (spans.length === 0) break
    segment = ''
    let end = 0
    for (const span of spans) {
      segment += encode(text.slice(end, span.start) + PLACEHOLDERS[span.kind])
      end = span.end
    }
    segment += encode(text.slice(end))
  }
  return segment
}

/** The same address with placeholders where its path had personal data. The host is left alone. */
export const redactAddress = (url: string): string => {
  const host = HOST.exec(url)?.[0] ?? ''
  const parts = url.slice(host.length).split(/([/?#&=;]+)/)
  const redacted = parts.map((part, i) =>
    i % 2 === 1 || part.length < LENGTH_MIN ? part : redactSegment(part, parts[i - 2] ?? ''),
  )
  return host + redacted.join('')
}
