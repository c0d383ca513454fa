/** Signals as JSON, NDJSON and CSV. */
import { stringify } from 'csv-stringify/sync'
import type { SignalRow } from '../store/signal-row.ts'

/** The columns of every flat export, in order: one per field, lists as words with spaces between. */
export const EXPORT_COLUMNS = {
  id: (row) => row.id,
  revision: (row) => row.revision,
  site: (row) => row.site,
  pageUrl: (row) => row.page.url,
  pageTitle: (row) => row.page.title,
  pageLanguage: (row) => row.page.language,
  clarity: (row) => row.clarity,
  reasons: (row) => row.reasons?.join(' '),
  message: (row) => row.message,
  quote: (row) => row.quote,
  questionText: (row) => row.question?.text,
  questionChannel: (row) => row.question?.channel,
  questionMoments: (row) => row.question?.moments?.join(' '),
  questionLanguage: (row) => row.question?.language,
  questionReachable: (row) => row.question?.reachable,
  offer: (row) => row.offer,
  region: (row) => row.region,
  lifeEvent: (row) => row.lifeEvent,
  language: (row) => row.language,
  invited: (row) => row.invited,
  assisted: (row) => row.assisted,
  source: (row) => row.source,
  quarantine: (row) => row.quarantine.join(' '),
  alikeGroup: (row) => row.alike?.group,
  alikeCount: (row) => row.alike?.count,
  receivedAt: (row) => row.receivedAt,
  updatedAt: (row) => row.updatedAt,
  cursor: (row) => row.cursor,
} satisfies Record<string, (row: SignalRow) => string | number | boolean | undefined>

const columns = Object.entries(EXPORT_COLUMNS)

/** RFC 4180, with cells that a spreadsheet would run made harmless by a leading apostrophe. */
const csv = (records: unknown[][]) =>
  stringify(records, {
    record_delimiter: '\r\n',
    escape_formulas: true,
    cast: { boolean: (value) => String(value) },
  })

export type Format = {
  type: string
  /** Bytes before the first row. */
  head: string
  rows: (rows: readonly SignalRow[]) => string
}

export const NDJSON: Format = {
  type: 'application/x-ndjson',
  head: '',
  rows: (rows) => rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
}

export const CSV: Format = {
  type: 'text/csv; charset=utf-8',
  head: csv([columns.map(([name]) => name)]),
  rows: (rows) => csv(rows.map((row) => columns.map(([, read]) => read(row)))),
}
