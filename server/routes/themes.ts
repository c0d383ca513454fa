import { type Context, Hono } from 'hono'
import * as z from 'zod'
import { dayIn } from '../../shared/days.ts'
import { Period, periodOf } from '../../shared/period.ts'
import { refuse } from '../../shared/problem.ts'
import { ThemeAction } from '../../shared/theme-actions.ts'
import type { ThemesOfPeriod } from '../../shared/themes.ts'
import { keptBriefly } from '../../worker/kept-briefly.ts'
import { checkQuery, jsonBody } from '../../worker/read-json.ts'
import { noted } from '../noted.ts'
import { may, type SignedIn, type SignInDeps } from '../sign-in.ts'
import { explain } from '../themes/explain.ts'
import type { Themes } from '../themes/index.ts'
import { onlyLargest } from '../themes/largest.ts'
import { moveTheme } from '../themes/moves.ts'
import { themesOfPeriod } from '../themes/of-period.ts'
import { quotedFor } from '../themes/quoted.ts'
import { mayDo, placesOf, rolesOf } from '../who.ts'
import { uuidIn } from './uuid-in.ts'

export const ThemesQuery = z.strictObject({
  period: Period.optional(),
  /** So many values of each cut, those of most signals; all of them without it. */
  largest: z.coerce.number().int().min(1).max(1_000).optional(),
})
export const NewThemeRun = z.strictObject({
  period: Period.optional(),
  /** How many themes; found from the texts without it. */
  themes: z.int().min(2).max(200).optional(),
  seed: z.int().min(1).max(2_147_483_647).optional(),
})
export const SignalTheme = z.strictObject({ theme: z.uuid().nullable() })

/** Milliseconds for which counts are good when nobody changes anything. */
const FRESH_MS = 30_000

type Deps = SignInDeps & { themes: Themes; newId: () => string }

/** Labels and terms are words that people wrote, as quotes are. */
const wordless = (found: ThemesOfPeriod): ThemesOfPeriod => ({
  ...found,
  themes: found.themes.map(({ quote: _, ...rest }) => ({ ...rest, label: '', terms: [] })),
})

/** Themes are of all sites together: who changes them must be responsible for all. */
const everywhere = (c: Context<SignedIn>) => {
  if (c.get('who').reach) refuse({ code: 'scope_missing', scope: 'publish' })
}

/**
 * `GET /v1/themes`: what a half-year was about. `POST /v1/themes/{theme}/actions`: rename, pin, merge, split, dismiss.
 * `/v1/theme-runs`: find them anew. `/v1/signals/{id}/theme`: of one signal, and why.
 */
export const themes = (deps: Deps) => {
  const { store, now, newId } = deps
  let version = 0
  const counted = keptBriefly(
    async (key) => {
      const { period, within, largest } = JSON.parse(key)
      const found = await themesOfPeriod(store, period, within, largest)
      return largest === undefined ? found : onlyLargest(found, largest)
    },
    { now: () => now().getTime(), freshMs: FRESH_MS, max: 50 },
  )
  const changed = () => {
    version++
    deps.themes.changed()
  }
  /** What is no theme any more: to be found again by who wants it back. */
  const dismissed = async () =>
    (await store.themes())
      .filter(({ state }) => state === 'dismissed')
      .map(({ theme, label, language }) => ({ theme, label, language }))
  const one = async (name: string) => {
    const theme = uuidIn(name)
    const row = (await store.themes()).find((each) => each.theme === theme)
    return row ?? refuse({ code: 'not_found' })
  }
  return new Hono<SignedIn>()
    .get('/themes', may(deps, 'aggregate'), checkQuery(ThemesQuery), async (c) => {
      const who = c.get('who')
      const within = await placesOf(deps, who)
      const { period = periodOf(dayIn(now())), largest } = c.req.valid('query')
      const run = await store.latestRun()
      const key = JSON.stringify({ period, within, largest, version, run: run?.run })
      const found = { ...(await counted(key)), dismissed: await dismissed() }
      if (!mayDo(who, 'text')) {
        return c.json(wordless(found))
      }
      await noted(deps, c, 'read')
      return c.json(await quotedFor(store, found, { within, seenBy: rolesOf(who) }))
    })
    .get('/themes/:theme/history', may(deps, 'text'), async (c) =>
      c.json(await store.themeHistory((await one(c.req.param('theme'))).theme)),
    )
    .post('/themes/:theme/actions', may(deps, 'publish'), ...jsonBody(ThemeAction), async (c) => {
      everywhere(c)
      const row = await one(c.req.param('theme'))
      const action = c.req.valid('json')
      await noted(deps, c, 'publish', `${action.action} theme ${row.theme}`)
      await moveTheme(row, action, { store, now, newId, actor: c.get('who').label })
      changed()
      return c.json(await one(row.theme))
    })
    .get('/theme-runs', may(deps, 'aggregate'), (c) => c.json(deps.themes.state()))
    .post('/theme-runs', may(deps, 'publish'), ...jsonBody(NewThemeRun), async (c) => {
      everywhere(c)
      await noted(deps, c, 'publish', 'find themes')
      const state = deps.themes.run({ ...c.req.valid('json'), actor: c.get('who').label })
      return c.json(state, 202)
    })
    .get('/signals/:id/theme', may(deps, 'text'), async (c) => {
      const who = c.get('who')
      const filter = {
        ...{ id: uuidIn(c.req.param('id')), within: await placesOf(deps, who) },
        ...{ seenBy: rolesOf(who), quarantine: 'include' as const },
      }
      const [signal] = await store.signals(filter, { limit: 1 })
      const assigned = signal && (await store.assignedTo(signal.id))
      if (!signal || !assigned) return refuse({ code: 'not_found' })
      await noted(deps, c, 'read')
      const row = (await store.themes()).find(({ theme }) => theme === assigned.theme)
      const text = [signal.message, signal.question?.text, signal.offer].filter(Boolean).join('\n')
      return c.json(explain(assigned, row, text))
    })
    .put('/signals/:id/theme', may(deps, 'publish'), ...jsonBody(SignalTheme), async (c) => {
      everywhere(c)
      const id = uuidIn(c.req.param('id'))
      const { theme } = c.req.valid('json')
      const [signal] = await store.signals({ id, quarantine: 'include' }, { limit: 1 })
      if (!signal) return refuse({ code: 'not_found' })
      const row = theme === null ? undefined : await one(theme)
      if (row?.state === 'merged' || row?.state === 'dismissed') refuse({ code: 'theme_moved' })
      await noted(deps, c, 'publish', `theme of ${id}`)
      await store.assign([{ id, theme, by: 'person' }])
      changed()
      return c.body(null, 204)
    })
}
