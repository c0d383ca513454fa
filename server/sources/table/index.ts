/** A table as a file: what it is shows from its first bytes. */
import { readSheet } from 'read-excel-file/node'
import { csvRows } from './csv.ts'
import type { Row } from './rows.ts'

/** Bytes of one table: some hundred thousands of rows. It is in memory as a whole. */
export const TABLE_BYTES_MAX = 67_108_864

async function* sheetRows(bytes: Buffer, sheet: string | undefined): AsyncGenerator<Row> {
  const rows = await readSheet(bytes, sheet ?? 1)
  for (const [i, cells] of rows.entries()) yield { number: i + 1, cells: cells as Row['cells'] }
}

/** XLSX is a ZIP file; all else is text. */
export const rowsOfTable = (bytes: Buffer, sheet?: string): AsyncGenerator<Row> =>
  bytes.subarray(0, 2).toString('latin1') === 'PK' ? sheetRows(bytes, sheet) : csvRows(bytes)
