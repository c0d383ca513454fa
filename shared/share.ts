/** A link with which somebody without an account sees the numbers of one place, until a day. */
import * as z from 'zod'
import { PagePrefix } from './rights.ts'
import { SiteKey } from './signal.ts'

export const NewShare = z.strictObject({
  /** For whom or what, so that it is known again in the list. */
  label: z.string().trim().min(1).max(120),
  site: SiteKey,
  /** Only this page, or pages that begin so. */
  page: PagePrefix.optional(),
  /** The last day on which it works. */
  until: z.iso.date().optional(),
})
