/** Whether the audit log is as it was written: line by line, from the first to the last. */
import { brokenAt } from '../store/reading/audit.ts'
import type { AuditLine, Store } from '../store/store.ts'

const LINES_AT_ONCE = 1_000

/** `NUMBER:HASH` of a line. */
export const HEAD = /^\d+:[0-9a-f]{64}$/

const headOf = ({ number, hash }: AuditLine) => `${number}:${hash}`

/**
 * How many lines there are, and the head: the last one's number and hash. `brokenAt`: the first line that does not
 * follow from the one before. The chain alone cannot tell that its end was cut off, or that all of it was written
 * anew; a head that was kept elsewhere can, given as `since`: `missing` when it is not there any more.
 */
export const checkAudit = async (store: Pick<Store, 'auditTrail'>, since?: string) => {
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
  return {
    lines,
    ...(last ? { head: headOf(last) } : {}),
    ...(broken === undefined ? {} : { brokenAt: broken }),
    ...(found ? {} : { missing: since }),
  }
}
