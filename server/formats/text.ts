/** Rows as NDJSON and CSV. */
import { stringify } from 'csv-stringify/sync'
import { cellsOf, type Table } from './columns.ts'

type Batches<Row> = AsyncIterable<readonly Row[]>

export async function* ndjson(batches: Batches<unknown>) {
  for await (const rows of batches) yield rows.map((row) => `${JSON.stringify(row)}\n`).join('')
}

export type CsvOptions = {
  /** Excel takes UTF-8 for what it is only after a byte order mark. */
  bom?: boolean | undefined
  /** Dutch Excel opens a file with semicolons in columns. */
  separator?: 'comma' | 'semicolon' | undefined
}

/**
 * What a spreadsheet runs begins so, and gets an apostrophe before it. A text that has one there already gets another:
 * who takes one away has what was written, whichever it was.
 */
const QUOTED_FORMULA = /^'+[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/

/** RFC 4180, with cells that a spreadsheet would run made harmless by a leading apostrophe. */
export const csvLines = (
  records: unknown[][],
  separator: NonNullable<CsvOptions['separator']> = 'comma',
) =>
  stringify(records, {
    record_delimiter: '\r\n',
    delimiter: separator === 'comma' ? ',' : ';',
    escape_formulas: true,
    cast: {
      boolean: (value) => String(value),
      string: (value) => (QUOTED_FORMULA.test(value) ? `'${value}` : value),
    },
  })

/** Rows as lines below a header. */
export const csv = <Row>(table: Table<Row>, { bom = false, separator = 'comma' }: CsvOptions) =>
  async function* (batches: Batches<Row>) {
    const header = [table.columns.map(({ name }) => name)]
    yield (bom ? '\ufeff' : '') + csvLines(header, separator)
    for await (const rows of batches) {
      const records = rows.map((row) => cellsOf(table, row))
      yield csvLines(records, separator)
    }
  }
