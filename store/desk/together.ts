/** Several statements that happen together or not at all. */
import type { CompiledQuery } from 'kysely'

/**
 * Runs the statements in one transaction. Answers false, and leaves everything as it was, when the first of them
 * changes no row: it says under which condition the others hold.
 */
export type Together = (first: CompiledQuery, ...others: CompiledQuery[]) => Promise<boolean>
