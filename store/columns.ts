/** One signal as the columns of one row, and back. The same for every engine. */
import { likenessOf } from '../shared/likeness.ts'
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

/** Leaves out what is not there, so that an answer has no empty members. */
const present = <T extends object>(object: T) =>
  Object.fromEntries(
    Object.entries(object).filter(([, value]) => value !== undefined && value !== null),
  ) as { [K in keyof T]: NonNullable<T[K]> }

/** A row as staff read it. */
export const toSignalRow = (
  row: Columns & { url: string; changed: number; reachable: number; alike: number | null },
): SignalRow => {
  const signal = signalOf(row, row.url, undefined)
  const { question, receipt: _, page, ...rest } = signal
  return present({
    ...rest,
    page: present(page),
    question: question && present({ ...question, reachable: row.reachable === 1 }),
    receivedAt: row.received_at,
    updatedAt: row.updated_at,
    quarantine: list(row.quarantine) ?? [],
    alike: row.likeness ? { group: row.likeness, count: row.alike ?? 1 } : undefined,
    cursor: toCursor(row.changed),
  }) as SignalRow
}

/** Cursors are opaque to callers; 36 is the shortest radix that needs no escaping. */
export const toCursor = (changed: number) => changed.toString(36)
/** The number in a cursor; undefined when it is not one of ours. */
export const fromCursor = (cursor: string) =>
  /^[0-9a-z]{1,11}$/.test(cursor) ? Number.parseInt(cursor, 36) : undefined
