/** Every form in which signals leave, by media type. */
import type { SignalRow } from '../../store/signal-row.ts'
import { parquet } from './parquet.ts'
import { type CsvOptions, csv, ndjson } from './text.ts'
import { xlsx } from './xlsx.ts'

export const JSON_TYPE = 'application/json'

export type Format = {
  /** The whole `Content-Type`. */
  type: string
  /** Offered as a file of this name; none is to be read by machines. */
  file?: string
  encode: (batches: AsyncIterable<readonly SignalRow[]>) => AsyncIterable<string | Uint8Array>
}

const FORMATS: Record<string, (options: CsvOptions) => Format> = {
  'application/x-ndjson': () => ({ type: 'application/x-ndjson', encode: ndjson }),
  'text/csv': (options) => ({
    type: 'text/csv; charset=utf-8',
    file: 'signals.csv',
    encode: csv(options),
  }),
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': () => ({
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    file: 'signals.xlsx',
    encode: (batches) => xlsx(batches),
  }),
  'application/vnd.apache.parquet': () => ({
    type: 'application/vnd.apache.parquet',
    file: 'signals.parquet',
    encode: parquet,
  }),
}

/** What is offered, the first unless asked otherwise. */
export const OFFERED = [JSON_TYPE, ...Object.keys(FORMATS)]

/** The format of a media type; undefined for JSON, which is paged. */
export const formatOf = (type: string, options: CsvOptions): Format | undefined =>
  FORMATS[type]?.(options)
