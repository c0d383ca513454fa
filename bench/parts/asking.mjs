/** Asks a started server as an analyst and as a citizen, and looks at the clock and at its memory. */
import { randomUUID } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'

export const sorted = (values) => [...values].sort((a, b) => a - b)
export const median = (values) => sorted(values)[values.length >> 1] ?? 0
export const p99 = (values) => sorted(values)[Math.floor(values.length * 0.99)] ?? 0

/** The most memory that a process has had, in MiB, since the last `forget`. */
export const peak = (pid) =>
  Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
export const forget = (pid) => writeFileSync(`/proc/${pid}/clear_refs`, '5')

export const asking = ({ origin, adminToken }) => {
  const headers = { Authorization: `Bearer ${adminToken}` }
  const ask = async (path, accept = 'application/json', method = 'GET') => {
    const begun = performance.now()
    const answer = await fetch(origin + path, { method, headers: { ...headers, Accept: accept } })
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
    let bytes = 0
    for await (const chunk of answer.body ?? []) bytes += chunk.length
    return { ms: performance.now() - begun, bytes }
  }
  const post = async () => {
    const begun = performance.now()
    const page = { url: 'https://www.voorbeeld.nl/pagina/1' }
    const { status } = await fetch(`${origin}/v1/signals`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ id: randomUUID(), site: 'demo', page, clarity: 'no' }),
    })
    if (status !== 202) throw new Error(`a signal was answered with ${status}`)
    return performance.now() - begun
  }
  return {
    ask,
    often: async (path, times = 15) => {
      const taken = []
      for (let i = 0; i < times; i++) taken.push((await ask(path)).ms)
      return median(taken)
    },
    /** How long citizens wait, one after the other, while something is done. */
    meanwhile: async (work) => {
      let busy = true
      const done = work().finally(() => {
        busy = false
      })
      const waits = []
      // Together below the 600 that one address may send at once.
      while (busy && waits.length < 280) {
        waits.push(await post())
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
      await done
      return waits
    },
  }
}
