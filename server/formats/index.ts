/** Every form in which signals and counts leave, by media type. */
import type { Table } from './columns.ts'
import { parquet } from './parquet.ts'
import { type CsvOptions, csv, ndjson } from './text.ts'
import { xlsx } from './xlsx.ts'

export const JSON_TYPE = 'application/json'

export type Format<Row> = {
  /** The whole `Content-Type`. */
  type: string
  /** Offered as a file of this name; none is to be read by machines. */
  file?: string
  encode: (batches: AsyncIterable<readonly Row[]>) => AsyncIterable<string | Uint8Array>
}

type Make = <Row>(table: Table<Row>, options: CsvOptions) => Format<Row>

const FORMATS: Record<string, Make> = {
  'application/x-ndjson': () => ({ type: 'application/x-ndjson', encode: ndjson }),
  'text/csv': (table, options) => ({
    type: 'text/csv; charset=utf-8',
    file: `${table.name}.csv`,
    encode: csv(table, options),
  }),
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': (table) => ({
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    file: `${table.name}.xlsx`,
    encode: (batches) => xlsx(table, batches),
  }),
  'application/vnd.apache.parquet': (table) => ({
    type: 'application/vnd.apache.parquet',
    file: `${table.name}.parquet`,
    encode: parquet(table),
  }),
}

/** What is offered, the first unless asked otherwise. */
export const OFFERED = [JSON_TYPE, ...Object.keys(FORMATS)]

/** The format of a media type; undefined for JSON. */
export const formatOf = <Row>(
  type: string,
  table: Table<Row>,
  options: CsvOptions,
): Format<Row> | undefined => FORMATS[type]?.(table, options)
