/**
 * Asks for a page that somebody named, as carefully as webhooks are called: no address inside, the connection to what
 * was checked, each redirect checked anew, within limits of time and size. What is ours is answered in this process:
 * many a server cannot reach itself by its own name.
 */
import { type AddressDeps, checkAddress } from '../sinks/webhook/address.ts'
import { open as nodeOpen, type Open } from '../sinks/webhook/call.ts'
import { read } from '../sinks/webhook/read.ts'

const REDIRECTS_MAX = 3
/** Milliseconds for one address with its redirects. */
const TRY_MS_MAX = 10_000
const BYTES_MAX = 4_000_000

export type FetchDeps = AddressDeps & {
  /** The origin that citizens reach this server by, and who answers for it. */
  own: string
  answerOwn: (request: Request) => Response | Promise<Response>
  timeout: (milliseconds: number) => AbortSignal
  open?: Open
}

const HEADERS = {
  'user-agent': 'Helder check',
  accept: 'text/html,*/*',
  'accept-encoding': 'identity',
}

/** An answer says where it came from; one that is made by hand does not. */
const cameFrom = (answer: Response, url: string) =>
  Object.defineProperty(answer, 'url', { value: url })

/** Rejects when nothing came, or when it may not be asked. */
export const fetchSafely = (deps: FetchDeps) => async (address: string) => {
  const signal = deps.timeout(TRY_MS_MAX)
  let url = address
  for (let redirects = 0; redirects <= REDIRECTS_MAX; redirects++) {
    if (new URL(url).origin === deps.own) {
      return cameFrom(await deps.answerOwn(new Request(url, { headers: HEADERS })), url)
    }
    const checked = await checkAddress(url, { ...deps, what: 'the page' })
    const { open = nodeOpen } = deps
    const answer = await read(checked, HEADERS, { open, signal, bytesMax: BYTES_MAX })
    const { location } = answer.headers
    if (answer.status >= 300 && answer.status < 400 && location && URL.canParse(location, url)) {
      url = new URL(location, url).href
      continue
    }
    const headers = new Headers()
    for (const [name, value] of Object.entries(answer.headers)) {
      for (const one of [value ?? []].flat()) headers.append(name, one)
    }
    // An answer without a body must have none (fetch, 3.2), and of what is not 200 nothing is read.
    const body = answer.status === 200 ? new Uint8Array(answer.bytes) : null
    const status = answer.status >= 200 && answer.status < 600 ? answer.status : 502
    return cameFrom(new Response(body, { status, headers }), url)
  }
  throw new Error('the page leads from one address to the next')
}
