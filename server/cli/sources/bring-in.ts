/** What the commands that bring things in share: where they belong, how far they are, and the report. */
import { join } from 'node:path'
import * as z from 'zod'
import { SiteKey } from '../../../shared/signal.ts'
import { ROLES, SOURCES, type Source } from '../../../shared/words.ts'
import { sourcesKey } from '../../keys.ts'
import type { Found, Refused } from '../../sources/candidate.ts'
import { identifying } from '../../sources/identity.ts'
import { type Report, take } from '../../sources/take.ts'
import { warmUp } from '../../warm-up.ts'
import type { Terminal } from '../main.ts'
import { Misuse, placeOf, printLine, progress, withStore } from '../operator.ts'

const option = { type: 'string' } as const
export const BELONGING_OPTIONS = {
  site: option,
  page: option,
  source: option,
  'life-event': option,
  language: option,
  restricted: option,
}

const Belonging = z.object({
  site: SiteKey.optional(),
  page: z.url({ protocol: /^https?$/ }).optional(),
  source: z.enum(SOURCES).optional(),
  'life-event': z.string().optional(),
  language: z.string().optional(),
  restricted: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(ROLES)).min(1))
    .optional(),
})

/** Throws `Misuse` with the names of the options that are wrong. */
export const belongingOf = (values: Record<string, string | boolean | undefined>) => {
  const read = Belonging.safeParse(values)
  if (read.success) return read.data
  throw new Misuse(
    read.error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`).join('\n'),
  )
}

/** Left out because they are meant to be: no reason to look at the report. */
const EXPECTED: readonly Refused[] = ['automatic', 'bounce', 'bulk']

type Job = {
  values: Record<string, string | boolean | undefined>
  /** What it is unless an option says otherwise. */
  source: Source
  /** What is counted on the terminal. */
  what: string
  found: AsyncIterable<Found> | Iterable<Found>
  reached?: (number: number) => void
  /** What the report says besides. */
  also?: () => object
  terminal: Terminal
}

/** Resolves to the exit code: 1 when something was left out that somebody may want to look at. */
export const bringIn = async (job: Job): Promise<number> => {
  const { source = job.source, ...belonging } = belongingOf(job.values)
  warmUp()
  const shown = progress(job.terminal, job.what)
  const report = await withStore(async (store): Promise<Report> => {
    const sites = await store.sites()
    const { site } = belonging
    if (site !== undefined && !sites.some((known) => known.site === site))
      throw new Misuse(`--site: there is no site ${site}; helder site list names them`)
    const secret = await sourcesKey(join(placeOf().data, 'keys'))
    return take(job.found, {
      store,
      setting: {
        ...{ source, sites, identify: identifying(secret), now: new Date(), site },
        ...{ page: belonging.page, lifeEvent: belonging['life-event'] },
        ...{ language: belonging.language, restricted: belonging.restricted },
      },
      progress: shown.to,
      ...(job.reached ? { reached: job.reached } : {}),
    })
  })
  shown.done(report.read)
  printLine(job.terminal, { ...report, ...job.also?.() })
  const unexpected = Object.keys(report.refused).some((why) => !EXPECTED.includes(why as Refused))
  return unexpected ? 1 : 0
}
