/** `helder audit [--since HEAD]`: whether the audit log is as it was written. */
import { brokenAt } from '../../store/reading/audit.ts'
import type { AuditLine } from '../../store/store.ts'
import type { Terminal } from './main.ts'
import { Misuse, optionsOf, printLine, withStore } from './operator.ts'

const LINES_AT_ONCE = 1_000
const HEAD = /^\d+:[0-9a-f]{64}$/

const headOf = ({ number, hash }: AuditLine) => `${number}:${hash}`

/**
 * Prints how many lines there are, and the last one's number and hash: the head. The chain alone cannot tell that its
 * end was cut off, or that all of it was written anew; a head that was kept elsewhere can. 1 when something is wrong.
 */
export const audit = async (args: readonly string[], terminal: Terminal) => {
  const { since } = optionsOf(args, { since: { type: 'string' } }).values
  if (since !== undefined && !HEAD.test(String(since))) throw new Misuse('audit [--since HEAD]')
  return withStore(async (store) => {
    let lines = 0
    let last: AuditLine | undefined
    let broken: number | undefined
    let found = since === undefined
    for (;;) {
      const some = await store.auditTrail(last?.number ?? 0, LINES_AT_ONCE)
      if (some.length === 0) break
      broken ??= brokenAt(some, last)
      found ||= some.some((line) => headOf(line) === since)
      lines += some.length
      last = some.at(-1)
    }
    printLine(terminal, {
      lines,
      ...(last ? { head: headOf(last) } : {}),
      ...(broken === undefined ? {} : { brokenAt: broken }),
      ...(found ? {} : { missing: since }),
    })
    return broken === undefined && found ? 0 : 1
  })
}
