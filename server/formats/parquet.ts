/** Signals as Apache Parquet, a row group at a time: what was written is handed on and forgotten. */
import type { SchemaElement } from 'hyparquet'
import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import type { SignalRow } from '../../store/signal-row.ts'
import { type Cell, EXPORT_COLUMNS } from './columns.ts'

/** Rows in a group: small enough to hold, large enough to compress. */
const GROUP_ROWS = 2_000

type Type = (typeof EXPORT_COLUMNS)[number]['type']

const TYPES: Record<Type, Partial<SchemaElement>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
  number: { type: 'INT64' },
  flag: { type: 'BOOLEAN' },
  moment: {
    type: 'INT64',
    converted_type: 'TIMESTAMP_MILLIS',
    logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' },
  },
}

const SCHEMA: SchemaElement[] = [
  { name: 'signals', num_children: EXPORT_COLUMNS.length },
  ...EXPORT_COLUMNS.map(
    ({ name, type }): SchemaElement => ({ name, repetition_type: 'OPTIONAL', ...TYPES[type] }),
  ),
]

const parquetValue = (cell: Cell, type: Type) => {
  if (cell === undefined) return null
  if (type === 'number') return BigInt(cell as number)
  if (type === 'moment') return new Date(cell as string)
  return cell
}

export async function* parquet(
  batches: AsyncIterable<readonly SignalRow[]>,
): AsyncGenerator<Uint8Array> {
  const writer = new ByteWriter()
  const file = new ParquetWriter({ writer, schema: SCHEMA })
  /** The bytes so far; the writer begins anew, and only its count of them goes on. */
  const taken = () => {
    const bytes = writer.getBytes().slice()
    writer.index = 0
    return bytes
  }
  const group = (rows: readonly SignalRow[]) => {
    file.write({
      columnData: EXPORT_COLUMNS.map(({ name, type, read }) => ({
        name,
        data: rows.map((row) => parquetValue(read(row), type)),
        offsetIndex: false,
      })),
      rowGroupSize: GROUP_ROWS,
    })
    return taken()
  }
  let waiting: SignalRow[] = []
  for await (const rows of batches) {
    waiting.push(...rows)
    if (waiting.length < GROUP_ROWS) continue
    yield group(waiting.slice(0, GROUP_ROWS))
    waiting = waiting.slice(GROUP_ROWS)
  }
  if (waiting.length > 0) yield group(waiting)
  file.finish()
  yield taken()
}
