/** `helder import table FILE`: rows of CSV or XLSX: public questions, letters, work visits, talks. */
import { readFileSync, statSync } from 'node:fs'
import { ColumnsWrong, readMapping } from '../../sources/table/columns.ts'
import { rowsOfTable, TABLE_BYTES_MAX } from '../../sources/table/index.ts'
import { foundInRows } from '../../sources/table/rows.ts'
import type { Terminal } from '../main.ts'
import { Misuse, optionsOf } from '../operator.ts'
import { BELONGING_OPTIONS, bringIn } from './bring-in.ts'

const USAGE =
  'import table FILE [--columns text=Vraag,date=Datum,…] [--source public-question] [--sheet NAME] [--site S] [--page URL] [--life-event E] [--restricted analyst,…]'

export const importTable = async (args: readonly string[], terminal: Terminal) => {
  const option = { type: 'string' } as const
  const { values, positionals } = optionsOf(args, {
    ...BELONGING_OPTIONS,
    columns: option,
    sheet: option,
  })
  const [file, ...more] = positionals
  if (!file || more.length > 0) throw new Misuse(USAGE)
  if (statSync(file).size > TABLE_BYTES_MAX)
    throw new Misuse(`the table is larger than ${TABLE_BYTES_MAX / 1_048_576} MiB: split it`)
  let unknown: string[] = []
  try {
    const mapping = readMapping(String(values.columns ?? ''))
    const rows = rowsOfTable(readFileSync(file), values.sheet as string | undefined)
    return await bringIn({
      ...{ values, source: 'public-question', what: 'rows', terminal },
      found: foundInRows(rows, mapping, (columns) => {
        unknown = columns.unknown
      }),
      also: () => ({ unknownColumns: unknown }),
    })
  } catch (error) {
    if (error instanceof ColumnsWrong) throw new Misuse(error.message)
    throw error
  }
}
