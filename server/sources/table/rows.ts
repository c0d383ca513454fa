/** Rows of a table, from text or a spreadsheet, as what somebody said. */
import { createHash } from 'node:crypto'
import type { Found } from '../candidate.ts'
import { type Columns, columnsOf, type Meaning } from './columns.ts'
import { readMoment } from './dates.ts'

export type Cell = string | number | boolean | Date | null | undefined
export type Row = { number: number; cells: readonly Cell[] }

const written = (cell: Cell) => {
  if (cell instanceof Date) return cell.toISOString()
  return cell === null || cell === undefined ? '' : String(cell).trim()
}

const nth = () => {
  const seen = new Map<string, number>()
  return (digest: string) => {
    const n = (seen.get(digest) ?? 0) + 1
    seen.set(digest, n)
    return n
  }
}

/**
 * Rows below a header. `told` hears which columns there are before the first row comes. Two rows that say the very same
 * are two people: without a column that tells them apart, the first, second … of them are.
 */
export async function* foundInRows(
  rows: AsyncIterable<Row>,
  mapping: ReadonlyMap<Meaning, readonly string[]>,
  told: (columns: Columns) => void,
): AsyncGenerator<Found> {
  let columns: Columns | undefined
  const times = nth()
  for await (const { number, cells } of rows) {
    if (!columns) {
      columns = columnsOf(cells.map(written), mapping)
      told(columns)
      continue
    }
    if (cells.every((cell) => written(cell) === '')) continue
    const { of } = columns
    const all = (meaning: Meaning, between: string) =>
      (of.get(meaning) ?? [])
        .map((place) => written(cells[place]))
        .filter(Boolean)
        .join(between)
    const one = (meaning: Meaning) => all(meaning, ' ') || undefined
    const text = all('text', '\n\n')
    if (text === '') {
      yield { number, refused: 'empty' }
      continue
    }
    const cell = cells[of.get('date')?.[0] ?? -1]
    const given = cell instanceof Date ? cell : written(cell)
    const date = given === '' ? undefined : readMoment(given)
    // Somebody meant a date here: today's would be a lie.
    if (of.has('date') && date === undefined) {
      yield { number, refused: 'date' }
      continue
    }
    const key = one('key')
    const content = createHash('sha256')
      .update(JSON.stringify([...of].map(([meaning]) => [meaning, all(meaning, '\n')])))
      .digest('base64url')
    yield {
      number,
      candidate: {
        key: key
          ? `key ${one('site') ?? one('organisation') ?? ''}\n${key}`
          : `row ${content} ${times(content)}`,
        ...{ text, date, site: one('site'), organisation: one('organisation'), page: one('page') },
        ...{ region: one('region'), lifeEvent: one('lifeEvent'), language: one('language') },
      },
    }
  }
}
