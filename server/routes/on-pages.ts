/** Which pages something stands on, in a query. */
import * as z from 'zod'
import { URL_MAX } from '../../shared/limits.ts'
import { SiteKey } from '../../shared/signal.ts'

export const onPages = {
  site: SiteKey.optional(),
  /** A page, or pages that begin so and end in `*`: what has one of these in common with it. */
  page: z.string().max(URL_MAX).optional(),
}
