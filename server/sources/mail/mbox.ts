/** Mails in a file: an mbox of any length (RFC 4155, with the quoting of mboxrd), or one mail by itself. */

/** Bytes of one mail that are read; with attachments most stay below what mail servers take. */
export const MAIL_BYTES_MAX = 26_214_400
export type Raw = { number: number; bytes: Buffer } | { number: number; tooLarge: true }

/** `From jan@voorbeeld.nl Mon Jan  5 10:00:00 2026`, `From - Mon …`, `From 1785@xxx Mon …`. */
const SEPARATOR = /^From \S+ .{0,60}\d\d:\d\d/
/** Bytes of a separator that are looked at. */
const LINE = 200
const isSeparator = (bytes: Buffer, at: number) =>
  SEPARATOR.test(bytes.subarray(at, at + LINE).toString('latin1'))

/** A line of a mail that looks like a separator was written down with one `>` more. */
const unquoted = (bytes: Buffer) =>
  bytes.includes('>From ')
    ? Buffer.from(bytes.toString('latin1').replace(/^>(>*From )/gm, '$1'), 'latin1')
    : bytes

/** Where the next separator begins, at or after `from`; it stands after an empty line. */
const nextSeparator = (bytes: Buffer, from: number): number => {
  for (let at = bytes.indexOf('\nFrom ', from); at !== -1; at = bytes.indexOf('\nFrom ', at + 1)) {
    const before = bytes.subarray(Math.max(0, at - 2), at).toString('latin1')
    if (/\n\r?$/.test(before) && isSeparator(bytes, at + 1)) return at + 1
  }
  return -1
}

const withoutFirstLine = (bytes: Buffer) => bytes.subarray(bytes.indexOf('\n') + 1)

/** The mails of a stream, one in memory at a time. A stream without a separator is one mail. */
export async function* mailsIn(chunks: AsyncIterable<Buffer>): AsyncGenerator<Raw> {
  let pending = Buffer.alloc(0)
  let number = 1
  /** Of a mail that is too large only its end is still looked for. */
  let tooLarge = false
  let isMbox = false
  let begun = false
  const mail = (bytes: Buffer): Raw => {
    if (tooLarge || bytes.length > MAIL_BYTES_MAX) return { number, tooLarge: true }
    return { number, bytes: isMbox ? unquoted(withoutFirstLine(bytes)) : bytes }
  }
  let looked = 0
  for await (const chunk of chunks) {
    pending = Buffer.concat([pending, chunk])
    if (!begun && pending.length > LINE) {
      isMbox = isSeparator(pending, 0)
      begun = true
    }
    // The end may hold the beginning of a separator.
    while (isMbox) {
      const end = nextSeparator(pending, looked)
      if (end === -1 || end + LINE > pending.length) break
      yield mail(pending.subarray(0, end))
      pending = pending.subarray(end)
      looked = 0
      tooLarge = false
      number++
    }
    if (pending.length > MAIL_BYTES_MAX) {
      tooLarge = true
      pending = pending.subarray(pending.length - LINE * 2)
    }
    looked = Math.max(0, pending.length - LINE * 2)
  }
  if (!begun) isMbox = isSeparator(pending, 0)
  for (let end = 0; isMbox && end !== -1; ) {
    end = nextSeparator(pending, 0)
    if (end === -1) break
    yield mail(pending.subarray(0, end))
    pending = pending.subarray(end)
    tooLarge = false
    number++
  }
  if (tooLarge || pending.toString('latin1', 0, LINE).trim() !== '') yield mail(pending)
}
