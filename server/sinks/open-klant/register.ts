/** One call to a register: its token, a limit to the time it takes and to the size of its answer. */
import type * as z from 'zod'
import { refusal } from './refused.ts'

export type RegisterDeps = {
  fetch: (url: string, init: RequestInit) => Promise<Response>
  /** A signal that aborts after so many milliseconds: `AbortSignal.timeout`. */
  timeout: (milliseconds: number) => AbortSignal
}
export type RegisterSettings = {
  /** Of the API with its version, without a slash at the end: `https://…/klantinteracties/api/v1`. */
  url: string
  token: string
}

/** Milliseconds for one call: a register that takes longer is tried again later. */
export const CALL_MS_MAX = 10_000
/** Bytes of one answer: a full klantcontact is some 5 kB, and we ask for the few that are ours. */
export const ANSWER_BYTES_MAX = 1_048_576

/** The answer as text; undefined when it is larger than we can use: then the rest is not read. */
const readAnswer = async (response: Response) => {
  const reader = response.body?.getReader()
  const chunks: Uint8Array[] = []
  let bytes = 0
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    bytes += part.value.byteLength
    if (bytes > ANSWER_BYTES_MAX) {
      await reader?.cancel()
      return undefined
    }
    chunks.push(part.value)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** Why there is no answer, in a word of Node's; what else an error tells may hold addresses. */
const reasonOf = (error: unknown) => {
  const { name, cause } = error as { name?: unknown; cause?: { code?: unknown } }
  const reason = [cause?.code, name].find((word) => /^\w{1,40}$/.test(String(word ?? '')))
  return reason ? ` (${reason})` : ''
}

const read = <T>(shape: z.ZodType<T>, answer: string, call: string): T => {
  try {
    return shape.parse(JSON.parse(answer))
  } catch {
    throw new Error(`the answer of the register to ${call} is not as the API describes`)
  }
}

export type Register = ReturnType<typeof registerAt>

export const registerAt = ({ url, token }: RegisterSettings, deps: RegisterDeps) => {
  const ask = async <T>(
    call: string,
    address: string,
    init: RequestInit,
    sent: unknown,
    shape: z.ZodType<T>,
  ): Promise<T> => {
    let response: Response
    let answer: string | undefined
    try {
      response = await deps.fetch(`${url}${address}`, {
        ...init,
        headers: {
          accept: 'application/json',
          ...(init.body ? { 'content-type': 'application/json' } : {}),
          authorization: `Token ${token}`,
        },
        // Elsewhere nobody may see the token.
        redirect: 'manual',
        signal: deps.timeout(CALL_MS_MAX),
      })
      answer = await readAnswer(response)
    } catch (error) {
      throw new Error(`no answer of the register to ${call}${reasonOf(error)}`)
    }
    if (!response.ok) throw refusal(call, response.status, answer ?? '', sent)
    if (answer === undefined) throw new Error(`the answer of the register to ${call} is too large`)
    return read(shape, answer, call)
  }
  return {
    /** Only identifiers go in a query: addresses are written to logs all over the world. */
    find: <T>(path: string, query: Record<string, string>, shape: z.ZodType<T>) =>
      ask(`GET ${path}`, `${path}?${new URLSearchParams(query)}`, { method: 'GET' }, query, shape),
    make: <T>(path: string, body: object, shape: z.ZodType<T>) =>
      ask(`POST ${path}`, path, { method: 'POST', body: JSON.stringify(body) }, body, shape),
  }
}
