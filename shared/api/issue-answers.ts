/** The shapes of issues, core messages and tried routes. */
import * as z from 'zod'
import { ISSUE_STATES } from '../issue.ts'
import { Speaks } from './desk-answers.ts'

const moment = z.iso.datetime().describe('UTC, ISO 8601 with milliseconds')

export const Issue = z.object({
  issue: z.uuid(),
  title: z.string(),
  state: z.enum(ISSUE_STATES),
  spokesperson: Speaks,
  mine: z.boolean().describe('whether you speak about it'),
  createdAt: moment,
  changedAt: moment,
  version: z.int().describe('goes along with what you do to it'),
  questions: z.int().describe('how many it groups, everywhere'),
  proposed: z.int().describe('in how many of them an answer waits for the spokesperson'),
})
export const WholeIssue = Issue.extend({
  history: z.array(
    z.object({
      number: z.int(),
      at: moment,
      actor: z.string(),
      action: z.string(),
      text: z.string().optional(),
      to: z.string().optional().describe('who speaks from then on'),
    }),
  ),
})
export const SuggestedIssue = z.object({
  issue: z.uuid(),
  title: z.string(),
  likeness: z.number().describe('0 to 1'),
})

export const Colleague = z.object({
  id: z.string().describe('to name them by as a spokesperson'),
  name: z.string(),
  organisations: z.array(z.string()).describe('none: everywhere'),
})

const place = {
  site: z.string().optional().describe('for which site'),
  organisation: z.string().optional().describe('or for which organisation; neither: the core'),
}
const version = {
  version: z.int(),
  coreVersion: z.int().describe('the version of the core that it says the same as'),
  text: z.string(),
  by: z.string().describe('who wrote or confirmed it'),
  at: moment,
}
const siteName = z.string().optional().describe('what the site is called')
const editable = z.boolean().describe('whether it is yours to change')
export const CoreMessage = z.object({
  coreMessage: z.uuid(),
  title: z.string(),
  organisation: z.string().describe('who keeps it'),
  createdAt: moment,
  retiredAt: moment.optional().describe('not used any more since'),
  version: z.int().describe('of the core, as are the text and who wrote it'),
  text: z.string(),
  by: z.string(),
  at: moment,
  editable,
  variants: z.array(
    z.object({
      ...place,
      siteName,
      ...version,
      stale: z.boolean().describe('the core says something newer: confirm or change it first'),
      editable,
    }),
  ),
})
export const WholeCoreMessage = CoreMessage.extend({
  versions: z.array(z.object({ ...place, siteName, ...version })).describe('all there were'),
})

const where = { organisation: z.string(), team: z.string().optional() }
export const TriedRoute = z.object({
  rule: z.int().optional().describe('the number of the rule that decides, from 0; absent: none'),
  ...where,
  question: z
    .object({ id: z.uuid(), text: z.string(), page: z.string() })
    .optional()
    .describe('which real question'),
  from: z.object(where).optional().describe('where it lies now'),
  moves: z.boolean().optional().describe('whether that is elsewhere'),
})
