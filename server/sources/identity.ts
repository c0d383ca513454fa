/**
 * The id of what came from elsewhere: the same each time that the same thing is read, so that a second run stores
 * nothing twice. Of the key nothing can be found again from it: a Message-ID may hold an address, a row a number that
 * is soon tried out. So the digest has a key of its own, which lies beside the database and not in it.
 */
import { createHmac } from 'node:crypto'
import type { Source } from '../../shared/words.ts'

/** A UUID of version 8 (RFC 9562, 5.8): 122 bits of HMAC-SHA-256. */
export const identifying = (secret: string) => (source: Source, key: string) => {
  const bytes = createHmac('sha256', secret).update(`${source}\n${key}`).digest().subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
export type Identify = ReturnType<typeof identifying>
