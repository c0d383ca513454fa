/** The way from an edge to the store: NDJSON, gzipped, with the intake token. */
import { Indigestible, type Said, type Send } from './hand-over.ts'

type Options = {
  /** Address of the central server, without a slash at the end. */
  store: string
  token: string
  fetch: (request: Request) => Promise<Response>
}

/** Milliseconds for one hand-over: a store that takes longer is away. */
const TIMEOUT_MS = 30_000

const gzipped = (text: string) =>
  new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer()

export const sendTo =
  ({ store, token, fetch }: Options): Send =>
  async (batch) => {
    const body = await gzipped(batch.map((entry) => `${entry.body}\n`).join(''))
    const answer = await fetch(
      new Request(`${store}/v1/intake`, {
        method: 'POST',
        body,
        headers: {
          Authorization: `Bearer ${token}`,
          'Content-Type': 'application/x-ndjson',
          'Content-Encoding': 'gzip',
        },
        signal: AbortSignal.timeout(TIMEOUT_MS),
      }),
    )
    // Not the signals' fault: a wrong token, a busy store, a proxy in between. Wait and try again.
    if (answer.status === 400 || answer.status === 413)
      throw new Indigestible(`refused ${answer.status}`)
    if (!answer.ok) throw new Error(`the store answered ${answer.status}`)
    const { results } = await answer.json<{ results: Said[] }>()
    return results
  }
