import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { aSignal } from '../support/a-signal.ts'
import { anEdge } from '../support/an-edge.ts'

const { files } = JSON.parse(
  readFileSync(new URL('../fixtures/invalid-json.json', import.meta.url), 'utf8'),
) as { files: Record<string, string> }

/** Two files of the suite are too large to keep, and are made here. */
const LARGE = {
  structure_100000_opening_arrays: '['.repeat(100_000),
  structure_open_array_object: '[{"":'.repeat(50_000),
}

describe('every file of the JSON test suite that must be refused', () => {
  const { post, outbox } = anEdge()
  const cases: [string, Buffer][] = [
    ...Object.entries(files).map(([name, body]): [string, Buffer] => [
      name,
      Buffer.from(body, 'base64'),
    ]),
    ...Object.entries(LARGE).map(([name, body]): [string, Buffer] => [name, Buffer.from(body)]),
  ]
  it.each(cases)('%s', async (_, body) => {
    const { app } = anEdge()
    const answer = await app.request('https://feedback.voorbeeld.nl/v1/signals', {
      method: 'POST',
      body: new Uint8Array(body),
      headers: { 'Content-Type': 'application/json' },
    })
    const problem = (await answer.json()) as { code: string }
    expect([answer.status, problem.code]).toEqual(
      body.length > 65_536 ? [413, 'body_too_large'] : [400, 'body_invalid'],
    )
  })
  it('is refused, and the next honest request is heard', async () => {
    expect(cases.length).toBe(188)
    expect((await post(aSignal())).status).toBe(202)
    expect(outbox).toHaveLength(1)
  })
})
