/** One signal as the columns of one row, and back. The same for every engine. */
import { likenessOf } from '../shared/likeness.ts'
import { CURSOR } from '../shared/limits.ts'
import { begin, type Merged, merge } from '../shared/merge.ts'
import type { PlacedSignal, Signal } from '../shared/signal.ts'
import { searchText } from './search-words.ts'
import type { SignalRow } from './signal-row.ts'
import type { PlacedEntry } from './store.ts'
import type { SignalTable } from './tables.ts'

/** What is stored of one signal besides its numbers. */
export type Columns = Omit<SignalTable, 'signal_number' | 'changed' | 'page_number'>

const json = (list: readonly unknown[] | undefined) => (list?.length ? JSON.stringify(list) : null)
const list = (text: string | null): string[] | undefined => (text ? JSON.parse(text) : undefined)
const flag = (value: boolean | undefined) => (value === undefined ? null : Number(value))

const toColumns = (
  merged: Merged,
  at: Pick<Columns, 'received_at' | 'updated_at' | 'quarantine' | 'repeated'>,
) => {
  const { signal, setBy } = merged
  return {
    id: signal.id,
    revision: signal.revision,
    site: signal.site,
    page_title: signal.page.title ?? null,
    page_language: signal.page.language ?? null,
    clarity: signal.clarity ?? null,
    reasons: json(signal.reasons),
    message: signal.message || null,
    quote: signal.quote || null,
    question_text: signal.question?.text ?? null,
    question_channel: signal.question?.channel ?? null,
    question_moments: json(signal.question?.moments),
    question_language: signal.question?.language ?? null,
    offer: signal.offer || null,
    region: signal.region ?? null,
    life_event: signal.lifeEvent ?? null,
    language: signal.language ?? null,
    invited: flag(signal.invited),
    assisted: flag(signal.assisted),
    source: signal.source ?? 'widget',
    restricted: json(signal.restricted),
    receipt: signal.receipt ?? null,
    likeness: likenessOf(signal) ?? null,
    // Nothing can arrive that is older than revision 0: what it set needs no list.
    set_by: signal.revision === 0 ? '' : JSON.stringify(setBy),
    ...at,
  } satisfies Columns
}

/** The signal as it was merged so far, read back from its row. */
const fromColumns = (row: Columns, url: string, sealed: string | undefined): Merged => {
  const signal = signalOf(row, url, sealed)
  return row.set_by === '' ? begin(signal) : { signal, setBy: JSON.parse(row.set_by) }
}

const signalOf = (row: Columns, url: string, sealed: string | undefined): PlacedSignal => ({
  id: row.id,
  revision: row.revision,
  site: row.site,
  page: {
    url,
    title: row.page_title ?? undefined,
    language: row.page_language ?? undefined,
  },
  clarity: row.clarity ?? undefined,
  reasons: list(row.reasons) as Signal['reasons'],
  message: row.message ?? undefined,
  quote: row.quote ?? undefined,
  question:
    row.question_text === null
      ? undefined
      : ({
          text: row.question_text,
          channel: row.question_channel ?? 'none',
          moments: list(row.question_moments),
          language: row.question_language ?? undefined,
          contact: sealed ? { sealed } : undefined,
        } as Signal['question']),
  offer: row.offer ?? undefined,
  region: row.region ?? undefined,
  lifeEvent: row.life_event ?? undefined,
  language: row.language ?? undefined,
  invited: row.invited === null ? undefined : row.invited === 1,
  assisted: row.assisted === null ? undefined : row.assisted === 1,
  receipt: row.receipt ?? undefined,
  source: row.source as Signal['source'],
  restricted: list(row.restricted) as PlacedSignal['restricted'],
})

/** The row after one more step; `before` is what was there. */
export const stepOnto = (
  { signal, receivedAt, quarantine }: PlacedEntry,
  before?: { row: Columns; url: string; sealed: string | undefined },
) => {
  const first = before === undefined
  const merged = first
    ? begin(signal)
    : merge(fromColumns(before.row, before.url, before.sealed), signal)
  const earlier = before?.row
  const reasons = new Set([...(list(earlier?.quarantine ?? null) ?? []), ...quarantine])
  return {
    url: merged.signal.page.url,
    sealed: merged.signal.question?.contact?.sealed,
    columns: toColumns(merged, {
      received_at: earlier && earlier.received_at < receivedAt ? earlier.received_at : receivedAt,
      updated_at: earlier && earlier.updated_at > receivedAt ? earlier.updated_at : receivedAt,
      quarantine: json([...reasons].sort()),
      // The store knows better once the words are counted.
      repeated: earlier?.repeated ?? 0,
    }),
  }
}

/** What of a row can be searched, as stems. */
export const searchTextOf = (row: Columns) =>
  searchText([row.message, row.quote, row.question_text, row.offer], row.language ?? undefined)

type ReadRow = Columns & { url: string; changed: number; reachable: number; alike: number | null }

/** A row as staff read it. Written out member by member: exports make millions of them. */
export const toSignalRow = (row: ReadRow): SignalRow => {
  const page: SignalRow['page'] = { url: row.url }
  if (row.page_title !== null) page.title = row.page_title
  if (row.page_language !== null) page.language = row.page_language
  const signal: Record<string, unknown> = {
    id: row.id,
    revision: row.revision,
    site: row.site,
    page,
  }
  if (row.clarity !== null) signal.clarity = row.clarity
  if (row.reasons !== null) signal.reasons = list(row.reasons)
  if (row.message !== null) signal.message = row.message
  if (row.quote !== null) signal.quote = row.quote
  if (row.question_text !== null) signal.question = questionOf(row)
  if (row.offer !== null) signal.offer = row.offer
  if (row.region !== null) signal.region = row.region
  if (row.life_event !== null) signal.lifeEvent = row.life_event
  if (row.language !== null) signal.language = row.language
  if (row.invited !== null) signal.invited = row.invited === 1
  if (row.assisted !== null) signal.assisted = row.assisted === 1
  signal.source = row.source
  if (row.restricted !== null) signal.restricted = list(row.restricted)
  signal.receivedAt = row.received_at
  signal.updatedAt = row.updated_at
  signal.quarantine = list(row.quarantine) ?? []
  if (row.likeness !== null) signal.alike = { group: row.likeness, count: row.alike ?? 1 }
  signal.cursor = toCursor(row.changed)
  return signal as SignalRow
}

const questionOf = (row: ReadRow) => {
  const question: Record<string, unknown> = {
    text: row.question_text,
    channel: row.question_channel ?? 'none',
  }
  if (row.question_moments !== null) question.moments = list(row.question_moments)
  if (row.question_language !== null) question.language = row.question_language
  question.reachable = row.reachable === 1
  return question
}

/** Cursors are opaque to callers. Decimal, so that the database can write them too. */
export const toCursor = (changed: number) => String(changed)
/** The number in a cursor; undefined when it is not one of ours. */
export const fromCursor = (cursor: string) => (CURSOR.test(cursor) ? Number(cursor) : undefined)
