/** The command line as an operator has it: a process of its own, on the built files. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const HELDER = fileURLToPath(new URL('../../scripts/helder.mjs', import.meta.url))

export const helder = async (
  args: readonly string[],
  { env = {}, input = '' }: { env?: Record<string, string>; input?: string } = {},
) => {
  const child = spawn(process.execPath, [HELDER, ...args], {
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const said = { out: '', error: '' }
  child.stdout.on('data', (chunk) => {
    said.out += chunk
  })
  child.stderr.on('data', (chunk) => {
    said.error += chunk
  })
  child.stdin.end(input)
  const [code] = (await once(child, 'close')) as [number]
  const lines = () =>
    said.out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Record<string, unknown>)
  return { code, ...said, lines }
}
