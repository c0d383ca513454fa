/** How many signals with words there are, by half-year and site, and whether they may be analysed. */
import { periodOf } from '../shared/half-year.ts'
import type { Columns } from './columns.ts'

export type TextKind = 'analysed' | 'confidential' | 'quarantined'
/** The key of one count, in the order of the table's columns. */
export type TextKey = [half: string, site: string, what: TextKind]

type Said = Pick<
  Columns,
  'received_at' | 'site' | 'message' | 'question_text' | 'offer' | 'quarantine' | 'restricted'
>

/** Undefined for what has no words. */
export const textKeyOf = (row: Said): TextKey | undefined => {
  if (row.message === null && row.question_text === null && row.offer === null) return undefined
  const open = row.restricted === null ? 'analysed' : 'confidential'
  return [periodOf(row.received_at), row.site, row.quarantine === null ? open : 'quarantined']
}
