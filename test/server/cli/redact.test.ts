import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const HELDER = fileURLToPath(new URL('../../../scripts/helder.mjs', import.meta.url))
const helder = (args: string[], input: string) =>
  spawnSync(process.execPath, [HELDER, ...args], { input, encoding: 'utf8' })

it('helder redact takes lines in and gives lines out, and passes over what is none', () => {
  const { stdout, stderr, status } = helder(
    ['redact'],
    '{"id":"a","text":"bel 06-12345678 svp"}\n\n{geen json 06-87654321}\n{"id":7,"text":"In 2024 kost het 1500 euro"}\n',
  )
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    { id: 'a', text: 'bel [telefoonnummer] svp', spans: [{ start: 4, end: 15, kind: 'phone' }] },
    { id: 7, text: 'In 2024 kost het 1500 euro', spans: [] },
  ])
  expect(stderr).toContain('line 3')
  expect(stderr).not.toContain('87654321')
  expect(status).toBe(1)
})

it('helder says what it can do, and that it cannot do the rest', () => {
  expect(helder([], '').stdout).toContain('helder redact')
  const wrong = helder(['vlieg'], '')
  expect([wrong.status, wrong.stdout]).toEqual([2, ''])
})
