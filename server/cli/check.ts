/** `helder check URL`: is the widget installed right on that page. */
import { checkPage } from '../check/index.ts'
import type { Terminal } from './main.ts'
import { Misuse, optionsOf, printLine } from './operator.ts'

const PATIENCE_MS = 15_000

/** Exit code 0 when all is well, 1 when something is not. */
export const check = async (args: readonly string[], terminal: Terminal) => {
  const { values, positionals } = optionsOf(args, { json: { type: 'boolean' } })
  const [address] = positionals
  if (!address || !/^https?:\/\//.test(address)) throw new Misuse('check URL [--json]')
  const findings = await checkPage(address, (url) =>
    fetch(url, {
      headers: { Accept: 'text/html,*/*', 'User-Agent': 'Helder check' },
      signal: AbortSignal.timeout(PATIENCE_MS),
    }),
  )
  for (const finding of findings) {
    if (values.json) printLine(terminal, finding)
    else {
      const { ok, check, why } = finding
      terminal.stdout.write(`${ok ? '✓' : '✗'} ${check.padEnd(8)} ${why}\n`)
    }
  }
  return findings.every(({ ok }) => ok) ? 0 : 1
}
