import { Hono } from 'hono'
import * as z from 'zod'
import { dayIn } from '../../shared/days.ts'
import { OPEN_STATES } from '../../shared/desk.ts'
import { ZONES } from '../../shared/desk-hours.ts'
import { SiteKey } from '../../shared/signal.ts'
import type { QuestionRow } from '../../store/desk/desk.ts'
import type { SiteDirectory } from '../../worker/deps.ts'
import { checkQuery } from '../../worker/read-json.ts'
import { inCallOrder, windowsOf } from '../desk/calls.ts'
import type { Desk } from '../desk/desk.ts'
import { shownQuestion } from '../desk/shown.ts'
import { noted } from '../noted.ts'
import { may, type SignedIn, type SignInDeps } from '../sign-in.ts'
import { placesOf } from '../who.ts'

/** Whoever waits for somebody to agree to what is said first is not called yet. */
const TO_CALL = OPEN_STATES.filter((state) => state !== 'proposed')
/** People at a desk call so many on a day at most. */
const CALLS_MAX = 200

export const CallsQuery = z.strictObject({
  site: SiteKey.optional(),
  organisation: z.string().max(120).optional(),
  team: z.string().max(120).optional(),
  /** Where whoever asked lives; the Netherlands without it. */
  zone: z.enum(ZONES).optional(),
})

type CallWindow = ReturnType<typeof windowsOf>[number]
type Deps = SignInDeps & { sites: SiteDirectory }

/** `GET /v1/calls`: who wants to be called, in the order in which they can be; each with when, and how often tried. */
export const calls = (deps: Deps, { open }: Pick<Desk, 'open'>) =>
  new Hono<SignedIn>().get('/', may(deps, 'text'), checkQuery(CallsQuery), async (c) => {
    const { zone, ...filter } = c.req.valid('query')
    const who = c.get('who')
    await open()
    await noted(deps, c, 'read')
    const rows = await deps.store.questions(
      { ...filter, channel: 'phone', states: TO_CALL, within: await placesOf(deps, who) },
      { limit: CALLS_MAX },
    )
    const now = deps.now()
    const today = dayIn(now)
    // Many chose the same moments at the same desk: the clock of each is read once.
    const windows = new Map<string, Promise<CallWindow | null>>()
    const firstOf = async (row: QuestionRow) => {
      const site = await deps.sites.get(row.site)
      return windowsOf(row, { site, now, zone, count: 1 })[0] ?? null
    }
    const windowOf = (row: QuestionRow) => {
      const key = [row.site, ...(row.moments ?? [])].join()
      const known = windows.get(key) ?? firstOf(row)
      windows.set(key, known)
      return known
    }
    const listed = rows.map(async (row) => ({
      ...shownQuestion(row, today, who.id),
      call: await windowOf(row),
    }))
    return c.json(inCallOrder(await Promise.all(listed)))
  })
