/** Reads what is at an address that was checked: to that one and no other, within limits of time and size. */
import type { IncomingHttpHeaders } from 'node:http'
import type { Checked } from './address.ts'
import { type Open, optionsOf } from './call.ts'

type Answer = { status: number; headers: IncomingHttpHeaders; bytes: Buffer }
type Limits = { open: Open; signal: AbortSignal; bytesMax: number }

/** Redirects are not followed: where they lead was not checked. */
export const read = (
  checked: Checked,
  headers: Record<string, string>,
  { open, signal, bytesMax }: Limits,
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const request = open({
      ...optionsOf(checked, 'GET'),
      headers: { ...headers, host: checked.url.host },
    })
    const stop = () => request.destroy(new Error('took too long'))
    signal.addEventListener('abort', stop, { once: true })
    if (signal.aborted) stop()
    request.on('response', (response) => {
      const parts: Buffer[] = []
      let size = 0
      response.on('data', (part: Buffer) => {
        size += part.byteLength
        if (size > bytesMax) request.destroy(new Error('larger than is read'))
        else parts.push(part)
      })
      response.on('error', reject)
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          bytes: Buffer.concat(parts),
        }),
      )
    })
    request.on('error', reject)
    request.on('close', () => {
      signal.removeEventListener('abort', stop)
      reject(new Error('closed halfway'))
    })
    request.end()
  })
