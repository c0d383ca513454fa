/** `helder audit [--since HEAD]`: whether the audit log is as it was written. */
import { checkAudit, HEAD } from '../audit-check.ts'
import type { Terminal } from './main.ts'
import { Misuse, optionsOf, printLine, withStore } from './operator.ts'

/** Prints how many lines there are, the head, and what is wrong. 1 when something is. */
export const audit = async (args: readonly string[], terminal: Terminal) => {
  const { since } = optionsOf(args, { since: { type: 'string' } }).values
  if (since !== undefined && !HEAD.test(String(since))) throw new Misuse('audit [--since HEAD]')
  return withStore(async (store) => {
    const found = await checkAudit(store, since === undefined ? undefined : String(since))
    printLine(terminal, found)
    return found.brokenAt === undefined && found.missing === undefined ? 0 : 1
  })
}
