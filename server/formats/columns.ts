/** The columns of flat exports of signals, in order: one per field, lists as words with spaces between. */
import type { SignalRow } from '../../store/signal-row.ts'

export type Cell = string | number | boolean | undefined
export type Column<Row> = {
  name: string
  type: 'text' | 'number' | 'share' | 'flag' | 'moment'
  read: (row: Row) => Cell
}
/** Rows of one kind as a table; `name` is that of the file. */
export type Table<Row> = { name: string; columns: readonly Column<Row>[] }

type Read = Column<SignalRow>['read']
const text = (name: string, read: Read): Column<SignalRow> => ({ name, type: 'text', read })
const number = (name: string, read: Read): Column<SignalRow> => ({ name, type: 'number', read })
const flag = (name: string, read: Read): Column<SignalRow> => ({ name, type: 'flag', read })
const moment = (name: string, read: Read): Column<SignalRow> => ({ name, type: 'moment', read })

const SIGNAL_COLUMNS: readonly Column<SignalRow>[] = [
  text('id', (row) => row.id),
  number('revision', (row) => row.revision),
  text('site', (row) => row.site),
  text('pageUrl', (row) => row.page.url),
  text('pageTitle', (row) => row.page.title),
  text('pageLanguage', (row) => row.page.language),
  text('clarity', (row) => row.clarity),
  text('reasons', (row) => row.reasons?.join(' ')),
  text('message', (row) => row.message),
  text('quote', (row) => row.quote),
  text('questionText', (row) => row.question?.text),
  text('questionChannel', (row) => row.question?.channel),
  text('questionMoments', (row) => row.question?.moments?.join(' ')),
  text('questionLanguage', (row) => row.question?.language),
  flag('questionReachable', (row) => row.question?.reachable),
  text('offer', (row) => row.offer),
  text('region', (row) => row.region),
  text('lifeEvent', (row) => row.lifeEvent),
  text('language', (row) => row.language),
  flag('invited', (row) => row.invited),
  flag('assisted', (row) => row.assisted),
  text('source', (row) => row.source),
  text('restricted', (row) => row.restricted?.join(' ')),
  text('quarantine', (row) => row.quarantine.join(' ')),
  text('alikeGroup', (row) => row.alike?.group),
  number('alikeCount', (row) => row.alike?.count),
  moment('receivedAt', (row) => row.receivedAt),
  moment('updatedAt', (row) => row.updatedAt),
  text('cursor', (row) => row.cursor),
]

export const SIGNALS: Table<SignalRow> = { name: 'signals', columns: SIGNAL_COLUMNS }

export const cellsOf = <Row>({ columns }: Table<Row>, row: Row): Cell[] =>
  columns.map(({ read }) => read(row))
