/** Signals as NDJSON and CSV. */
import { stringify } from 'csv-stringify/sync'
import type { SignalRow } from '../../store/signal-row.ts'
import { cellsOf, EXPORT_COLUMNS } from './columns.ts'

type Batches = AsyncIterable<readonly SignalRow[]>

export async function* ndjson(batches: Batches) {
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

/** Signals as lines below a header. */
export const csv = ({ bom = false, separator = 'comma' }: CsvOptions) =>
  async function* (batches: Batches) {
    const header = [EXPORT_COLUMNS.map(({ name }) => name)]
    yield (bom ? '\ufeff' : '') + csvLines(header, separator)
    for await (const rows of batches) yield csvLines(rows.map(cellsOf), separator)
  }
