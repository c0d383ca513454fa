/** A span of days as pieces that are read one after another, so that no long read holds up everything else. */
import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'

const monthAfter = (month: string) => {
  const [year = 0, of = 0] = month.split('-').map(Number)
  return new Date(Date.UTC(year, of, 1)).toISOString().slice(0, 7)
}

/** The last moment of a month, as it sorts among ISO days and moments. */
const endOf = (month: string) => `${month}-31`

type Span = { from?: string | undefined; to?: string | undefined }

/** Pieces from the first signal, or `from`, to the last one, or `to`. None when there are no signals. */
export const monthByMonth = async (db: Kysely<Tables>, { from, to }: Span): Promise<Span[]> => {
  // One at a time: each is a look at an end of the index, both at once a walk through all of it.
  const end = (order: 'asc' | 'desc') =>
    db
      .selectFrom('signal')
      .select('received_at')
      .orderBy('received_at', order)
      .limit(1)
      .executeTakeFirst()
  const [oldest, newest] = [await end('asc'), await end('desc')]
  if (!oldest || !newest) return []
  const first = [from ?? '', oldest.received_at].sort().at(-1) ?? ''
  const last = [to ?? '\uffff', newest.received_at.slice(0, 10)].sort()[0] ?? ''
  const pieces: Span[] = []
  for (let month = first.slice(0, 7); month <= last.slice(0, 7); month = monthAfter(month)) {
    const begin = `${month}-01`
    pieces.push({
      from: begin > first ? begin : first,
      to: endOf(month) < last ? endOf(month) : last,
    })
  }
  return pieces
}
