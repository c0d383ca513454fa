/**
 * Gets a feed from an address that somebody named, as carefully as webhooks are called: https alone, no address inside,
 * the connection to what was checked, each redirect checked anew, within limits of time and size.
 */
import { type AddressDeps, checkAddress } from '../../sinks/webhook/address.ts'
import type { Open } from '../../sinks/webhook/call.ts'
import { read } from '../../sinks/webhook/read.ts'
import { FEED_BYTES_MAX } from './read.ts'

const REDIRECTS_MAX = 3
/** Milliseconds for all of it. */
const TRY_MS_MAX = 30_000

/** What the server said of its answer, to ask next time whether there is anything new (RFC 9110, 13). */
export type Validators = { etag?: string | undefined; lastModified?: string | undefined }
export type Got = { bytes: Buffer; contentType: string; validators: Validators }

export type GetDeps = AddressDeps & {
  open: Open
  timeout: (milliseconds: number) => AbortSignal
}

/** Undefined when there is nothing new. Rejects with `NeverTaken` for an address that may not be asked. */
export const getFeed = async (
  address: string,
  { etag, lastModified }: Validators,
  deps: GetDeps,
): Promise<Got | undefined> => {
  const signal = deps.timeout(TRY_MS_MAX)
  const headers = {
    'user-agent': 'Helder',
    accept: 'application/rss+xml, application/atom+xml, application/feed+json, */*;q=0.5',
    // Compressed it could be a thousand times what we wait for.
    'accept-encoding': 'identity',
    ...(etag ? { 'if-none-match': etag } : {}),
    ...(lastModified ? { 'if-modified-since': lastModified } : {}),
  }
  let url = address
  for (let redirects = 0; redirects <= REDIRECTS_MAX; redirects++) {
    const checked = await checkAddress(url, { ...deps, what: 'the feed' })
    const answer = await read(checked, headers, {
      open: deps.open,
      signal,
      bytesMax: FEED_BYTES_MAX,
    })
    if (answer.status === 304) return undefined
    const { location } = answer.headers
    if (answer.status >= 300 && answer.status < 400 && location && URL.canParse(location, url)) {
      url = new URL(location, url).href
      continue
    }
    if (answer.status !== 200) throw new Error(`the server of the feed answered ${answer.status}`)
    return {
      bytes: answer.bytes,
      contentType: answer.headers['content-type'] ?? '',
      validators: { etag: answer.headers.etag, lastModified: answer.headers['last-modified'] },
    }
  }
  throw new Error('the feed leads from one address to the next')
}
