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

/** Neither a table of text nor a spreadsheet. */
export class TableUnreadable extends Error {
  override readonly name = 'TableUnreadable'
}

/** XLSX is a ZIP file; all else is text. What a reader says of a file that it cannot read may repeat what is in it. */
export async function* rowsOfTable(bytes: Buffer, sheet?: string): AsyncGenerator<Row> {
  const isZip = bytes.subarray(0, 2).toString('latin1') === 'PK'
  try {
    yield* isZip ? sheetRows(bytes, sheet) : csvRows(bytes)
  } catch {
    const without = sheet === undefined ? '' : ', or has no sheet of that name'
    throw new TableUnreadable(`the table cannot be read${without}`)
  }
}
