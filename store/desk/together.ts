/** Several statements that happen together or not at all. */
import type { CompiledQuery } from 'kysely'

/** What is done before it is known whether the first may: it is undone when not. */
export type Prepared = { before: readonly CompiledQuery[]; first: CompiledQuery }

/**
 * Runs the statements in one transaction. Answers false, and leaves everything as it was, when the first of them
 * changes no row: it says under which condition the others hold.
 */
export type Together = (
  first: CompiledQuery | Prepared,
  ...others: CompiledQuery[]
) => Promise<boolean>

export const prepared = (first: CompiledQuery | Prepared): Prepared =>
  'first' in first ? first : { before: [], first }
