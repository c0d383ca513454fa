/** The shapes of what is answered about themes. */
import * as z from 'zod'
import { Period } from '../period.ts'
import { THEME_STATES } from '../theme-actions.ts'

const counts = z.record(z.string(), z.int())
const moment = z.iso.datetime().describe('UTC, ISO 8601 with milliseconds')

export const ThemeOfPeriod = z.object({
  theme: z.uuid().describe('the same in every run'),
  label: z.string(),
  language: z.string(),
  terms: z.array(z.string()).describe('words that tell it from the others'),
  size: z.int().describe('signals of the period'),
  distinct: z.int().describe('texts that do not repeat another'),
  before: z.int().describe('signals of the period before'),
  movement: z
    .enum(['emerging', 'growing', 'fading', 'persistent', 'unclear'])
    .describe('against the period before; unclear: too few to say'),
  stability: z.number().describe('0 to 1: how far many runs agree'),
  pinned: z.boolean(),
  quote: z
    .object({ signal: z.uuid(), text: z.string() })
    .optional()
    .describe('with the scope text; every word is also in five other texts'),
  by: z.object({
    organisation: counts,
    site: counts,
    page: counts,
    region: counts,
    lifeEvent: counts,
    source: counts,
    language: counts,
    channel: counts,
  }),
  others: z
    .object({
      organisation: z.int(),
      site: z.int(),
      page: z.int(),
      region: z.int(),
      lifeEvent: z.int(),
      source: z.int(),
      language: z.int(),
      channel: z.int(),
    })
    .optional()
    .describe('with `largest`: signals with a value that is left out of `by`'),
  months: counts,
  asked: z.int(),
  answered: z.int(),
  clarity: z.object({ yes: z.int(), partly: z.int(), no: z.int() }),
})

export const ThemesOfPeriod = z.object({
  period: Period,
  analysed: z
    .int()
    .describe('with words, not in quarantine, not restricted: themes and other together'),
  other: z.int().describe('in no theme'),
  quarantined: z.int(),
  erased: z.int(),
  run: z
    .object({
      seed: z.int(),
      parameters: z.record(z.string(), z.unknown()),
      inputHash: z.string(),
      version: z.string(),
      at: moment,
    })
    .nullable(),
  themes: z.array(ThemeOfPeriod),
  dismissed: z
    .array(z.object({ theme: z.uuid(), label: z.string(), language: z.string() }))
    .describe('no themes any more, of any half-year; they can be restored'),
})

export const Theme = z.object({
  theme: z.uuid(),
  run: z.uuid(),
  label: z.string(),
  language: z.string(),
  terms: z.array(z.string()),
  stability: z.number(),
  state: z.enum(THEME_STATES),
  mergedInto: z.uuid().optional(),
  quote: z.object({ id: z.uuid(), text: z.string() }).optional(),
})

export const ThemeEvent = z.object({
  number: z.int(),
  at: moment,
  actor: z.string(),
  action: z.string(),
  label: z.string().optional(),
  into: z.array(z.uuid()).optional(),
})

export const ThemeRunState = z.object({
  state: z.enum(['idle', 'running', 'failed']),
  period: Period.optional(),
  startedAt: moment.optional(),
  progress: z.number().optional().describe('0 to 1'),
})

export const Explained = z.object({
  theme: z.uuid().nullable(),
  label: z.string().optional(),
  by: z.enum(['run', 'model', 'person']),
  because: z.array(z.string()).describe('words of the signal that tell this theme from the others'),
})
