/** The form that somebody accepts, and rows sent in it. */
import type { Context } from 'hono'
import { accepts } from 'hono/accepts'
import { refuse } from '../../shared/problem.ts'
import type { Table } from './columns.ts'
import { type Format, formatOf, JSON_TYPE, OFFERED } from './index.ts'
import { bestOf } from './negotiate.ts'
import type { CsvOptions } from './text.ts'

/** Undefined for JSON. Who accepts nothing that we have is told what that is. */
export const formatFor = <Row>(c: Context, table: Table<Row>, options: CsvOptions) => {
  const type = accepts(c, {
    header: 'Accept',
    supports: [...OFFERED],
    default: JSON_TYPE,
    match: bestOf(OFFERED),
  })
  if (type === '') return refuse({ code: 'not_acceptable', offered: OFFERED })
  c.header('Vary', 'Accept')
  return formatOf(type, table, options)
}

export const asFile = (c: Context, { type, file }: Format<never>) => {
  c.header('Content-Type', type)
  if (file) c.header('Content-Disposition', `attachment; filename="${file}"`)
}

export async function* onePage<Row>(rows: readonly Row[]) {
  yield rows
}

/** One chunk is made when the last one was taken: a slow reader does not fill our memory. */
export const streamed = (source: AsyncIterable<string | Uint8Array>) => {
  const chunks = source[Symbol.asyncIterator]()
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const { done, value } = await chunks.next()
        if (done) return controller.close()
        const bytes = typeof value === 'string' ? Buffer.from(value) : value
        controller.enqueue(bytes)
      },
      // Who hangs up halfway lets go of the rows too.
      cancel: async () => {
        await chunks.return?.()
      },
    },
    { highWaterMark: 0 },
  )
}
