/** The shape of what whoever runs it looks at first. */
import * as z from 'zod'
import { SINKS } from '../delivery.ts'

const moment = z.iso.datetime().describe('UTC, ISO 8601 with milliseconds')
const count = z.int().min(0)

export const Health = z.object({
  at: moment,
  ready: z.boolean(),
  why: z.string().nullable().describe('the code of the problem when it is not ready'),
  disk: z.object({
    freeBytes: count.describe('room for what this server writes under HELDER_DATA'),
    leastBytes: count.describe('below this it is not ready'),
  }),
  database: z.object({ bytes: count }),
  deliveries: z
    .array(
      z.object({
        sink: z.enum(SINKS),
        waiting: count,
        parked: count.describe('refused for good; tried again when somebody says so'),
        oldest: moment.nullable().describe('since when the first of them waits'),
      }),
    )
    .describe('what is on its way to somebody outside; a sink with nothing is not listed'),
  edges: z
    .array(
      z.object({
        label: z.string().describe('of the token that it shows'),
        lastAt: moment.describe('when it last handed over'),
        waitedSeconds: count.describe('how long the oldest of its last batch had waited there'),
        taken: count,
        refused: count.describe('of these: refused for good, and parked at the edge'),
      }),
    )
    .describe('edges that handed over since this process started, as it saw them'),
  backup: z.object({ at: moment, what: z.string() }).nullable().describe('the last that began'),
  retention: z
    .object({ text: count, contact: count })
    .nullable()
    .describe('days that words and contact details are kept at most'),
})
