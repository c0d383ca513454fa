/** Counts as a table: what they were grouped by, the numbers, and the share with its interval. */
import type { Count } from '../../shared/api/client.ts'
import type { Column, Table } from './columns.ts'

const GROUPS = ['day', 'week', 'site', 'organisation', 'page', 'value'] as const
export type CountGroupColumn = (typeof GROUPS)[number]
const NUMBERS = ['signals', 'yes', 'partly', 'no', 'unsaid', 'invited', 'repeated'] as const

const FIGURES: readonly Column<Count>[] = [
  ...NUMBERS.map((name): Column<Count> => ({ name, type: 'number', read: (row) => row[name] })),
  { name: 'clearN', type: 'number', read: ({ clear }) => clear.n },
  { name: 'clearShare', type: 'share', read: ({ clear }) => clear.share ?? undefined },
  { name: 'clearLow', type: 'share', read: ({ clear }) => clear.low },
  { name: 'clearHigh', type: 'share', read: ({ clear }) => clear.high },
]

/** Only the groups that were asked for have a column. */
export const countsTable = (asked: readonly CountGroupColumn[]): Table<Count> => ({
  name: 'counts',
  columns: [
    ...GROUPS.filter((group) => asked.includes(group)).map(
      (name): Column<Count> => ({ name, type: 'text', read: (row) => row[name] }),
    ),
    ...FIGURES,
  ],
})
