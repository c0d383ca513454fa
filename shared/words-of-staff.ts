/** What staff write: free words with a bound, and names. */
import * as z from 'zod'
import { TEXT_MAX } from './limits.ts'
import { cleanText, codePoints } from './text.ts'

export const words = z
  .string()
  .transform((value) => cleanText(value).trim())
  .refine((value) => value !== '', { error: 'has words' })
  .refine((value) => codePoints(value) <= TEXT_MAX, { error: `at most ${TEXT_MAX} characters` })

/** Of an organisation, a team, an issue, a core message. */
export const name = z.string().trim().min(1).max(120)
