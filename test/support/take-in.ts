/** Hands signals in as an edge does, a few hundred at a time. */
import { expect } from 'vitest'
import type { Entry } from '../../shared/signal.ts'
import { INTAKE_TOKEN, type Server } from './a-server.ts'

const AT_A_TIME = 300

export const takeIn = async (server: Server, entries: readonly Entry[]) => {
  for (let from = 0; from < entries.length; from += AT_A_TIME) {
    const answer = await fetch(`${server.origin}/v1/intake`, {
      method: 'POST',
      body: entries
        .slice(from, from + AT_A_TIME)
        .map((entry) => JSON.stringify(entry))
        .join('\n'),
      headers: { Authorization: `Bearer ${INTAKE_TOKEN}`, 'Content-Type': 'application/x-ndjson' },
    })
    expect(answer.status).toBe(200)
  }
}
