/** A list a part at a time: so many rows after a cursor, and where the next ones are. */
import type { Context } from 'hono'
import * as z from 'zod'
import { PAGE_ROWS_MAX } from '../shared/limits.ts'
import type { ListPlace, Part } from '../store/reading/part.ts'
import { linkNext } from './link-next.ts'

/** Characters of a cursor: a title and an id, written in base64url. */
const CURSOR_MAX = 2_000

const Place = z.tuple([z.string(), z.string()])
const written = (place: ListPlace) => Buffer.from(JSON.stringify(place)).toString('base64url')
const placeIn = (cursor: string): ListPlace | undefined => {
  try {
    const read = Place.safeParse(JSON.parse(Buffer.from(cursor, 'base64url').toString()))
    // No text of ours has a NUL in it, and PostgreSQL takes none.
    return read.data?.every((text) => !text.includes('\0')) ? read.data : undefined
  } catch {
    return undefined
  }
}

/** What may be asked of a list. Without `limit` it is whole, up to the most that one answer holds. */
export const ofList = {
  /** Only what comes after this cursor, which a `Link` of an earlier answer has. */
  after: z
    .string()
    .max(CURSOR_MAX)
    .transform((cursor, context) => {
      const place = placeIn(cursor)
      if (!place) context.addIssue({ code: 'custom', message: 'a cursor' })
      return place
    })
    .optional(),
  limit: z.coerce.number().int().min(1).max(PAGE_ROWS_MAX).default(PAGE_ROWS_MAX),
}
export const ListQuery = z.strictObject(ofList)

/** A part of a list; its `Link` leads on while there is more, and only then. */
export const listPart = async <T>(
  c: Context,
  { limit, after }: Part,
  find: (part: Part) => Promise<readonly T[]>,
  placeOf: (row: T) => ListPlace,
) => {
  const found = await find({ limit: limit + 1, after })
  const rows = found.slice(0, limit)
  const last = rows.at(-1)
  if (found.length > limit && last !== undefined) linkNext(c, written(placeOf(last)))
  return rows
}
