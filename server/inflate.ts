/** Reads a body that may be gzipped, and stops when it grows past what was agreed. */
import { createGunzip } from 'node:zlib'
import { refuse } from '../shared/problem.ts'

const tooLarge = (maxBytes: number) => refuse({ code: 'body_too_large', maxBytes })

/** The body as text. Refuses more than `maxBytes` after unpacking, and what is not gzip though it says so. */
export const readText = async (request: Request, maxBytes: number): Promise<string> => {
  const bytes = Buffer.from(await request.arrayBuffer())
  if (request.headers.get('Content-Encoding') !== 'gzip') return bytes.toString('utf8')
  const gunzip = createGunzip()
  gunzip.end(bytes)
  const chunks: Buffer[] = []
  let total = 0
  try {
    for await (const chunk of gunzip) {
      total += chunk.length
      if (total > maxBytes) return tooLarge(maxBytes)
      chunks.push(chunk)
    }
  } catch (error) {
    if (total > maxBytes) throw error
    refuse({ code: 'body_invalid', errors: [{ member: '', error: 'not gzip' }] })
  }
  return Buffer.concat(chunks).toString('utf8')
}
