/** Rows as Apache Parquet, a row group at a time: what was written is handed on and forgotten. */
import type { SchemaElement } from 'hyparquet'
import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import type { Cell, Column, Table } from './columns.ts'

/** Rows in a group: small enough to hold, large enough to compress. */
const GROUP_ROWS = 2_000
/** Bytes of the least and the greatest text of a group that its description quotes; all of that is kept to the end. */
const QUOTED_BYTES = 24

type Type = Column<unknown>['type']

const TYPES: Record<Type, Partial<SchemaElement>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
  number: { type: 'INT64' },
  share: { type: 'DOUBLE' },
  flag: { type: 'BOOLEAN' },
  moment: {
    type: 'INT64',
    converted_type: 'TIMESTAMP_MILLIS',
    logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' },
  },
}

const schemaOf = <Row>({ name, columns }: Table<Row>): SchemaElement[] => [
  { name, num_children: columns.length },
  ...columns.map(
    ({ name, type }): SchemaElement => ({ name, repetition_type: 'OPTIONAL', ...TYPES[type] }),
  ),
]

const parquetValue = (cell: Cell, type: Type) => {
  if (cell === undefined) return null
  if (type === 'number') return BigInt(cell as number)
  if (type === 'moment') return new Date(cell as string)
  return cell
}

export const parquet = <Row>(table: Table<Row>) =>
  async function* (batches: AsyncIterable<readonly Row[]>): AsyncGenerator<Uint8Array> {
    const writer = new ByteWriter()
    const file = new ParquetWriter({
      writer,
      schema: schemaOf(table),
      statisticsTruncateLength: QUOTED_BYTES,
    })
    /** The bytes so far; the writer begins anew, and only its count of them goes on. */
    const taken = () => {
      const bytes = writer.getBytes().slice()
      writer.index = 0
      return bytes
    }
    // Columns wait, not rows: an object that lives for a moment costs no memory.
    const columns = table.columns.map(({ name, type, read }) => ({
      name,
      data: [] as ReturnType<typeof parquetValue>[],
      offsetIndex: false,
      take: (row: Row) => parquetValue(read(row), type),
    }))
    let waiting = 0
    const group = () => {
      file.write({ columnData: columns, rowGroupSize: waiting })
      for (const { data } of columns) data.length = 0
      waiting = 0
      return taken()
    }
    for await (const rows of batches) {
      for (const { data, take } of columns) for (const row of rows) data.push(take(row))
      waiting += rows.length
      if (waiting >= GROUP_ROWS) yield group()
    }
    if (waiting > 0) yield group()
    file.finish()
    yield taken()
  }
