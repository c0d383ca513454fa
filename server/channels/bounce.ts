/** Reads what mail servers send back later: that a message did not arrive (RFC 3464). */
import PostalMime from 'postal-mime'

const decoder = new TextDecoder()
const textOf = (content: ArrayBuffer | Uint8Array | string) =>
  typeof content === 'string' ? content : decoder.decode(content)

/** Given up on for good; a server that only says that it is late tries on. */
const FAILED = /^Action:[ \t]*failed\b/im
const FOR_GOOD = /^Status:[ \t]*5\./im

/**
 * The id of the answer that did not arrive; undefined for any other mail. `host` is that of our message ids. Only the
 * parts for machines are read: what stands in the others is somebody's text.
 */
export const bouncedAnswer = async (source: Buffer, host: string): Promise<string | undefined> => {
  const { headers, attachments } = await new PostalMime().parse(source)
  const type = headers.find(({ key }) => key === 'content-type')?.value ?? ''
  if (!/^multipart\/report\b/i.test(type)) return undefined
  const parts = attachments.map(({ mimeType, content }) => ({ mimeType, text: textOf(content) }))
  const report = parts.find(({ mimeType }) => mimeType === 'message/delivery-status')?.text ?? ''
  if (!FAILED.test(report) || !FOR_GOOD.test(report)) return undefined
  for (const { mimeType, text } of parts) {
    if (mimeType !== 'message/rfc822' && mimeType !== 'text/rfc822-headers') continue
    const [head = ''] = text.split(/\r?\n\r?\n/)
    const [, answer, at] = /^Message-ID:\s*<([0-9a-f-]{36})@([^>\s]+)>/im.exec(head) ?? []
    if (at?.toLowerCase() === host) return answer?.toLowerCase()
  }
  return undefined
}
