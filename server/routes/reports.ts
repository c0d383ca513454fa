import { randomUUID } from 'node:crypto'
import { type Context, Hono } from 'hono'
import * as z from 'zod'
import { Period } from '../../shared/period.ts'
import { refuse } from '../../shared/problem.ts'
import { REPORT_ACTIONS, ThreadTexts, WHOLE } from '../../shared/reflection.ts'
import type { FoundReport, ReportMove } from '../../store/reports/reports.ts'
import { checkQuery, jsonBody } from '../../worker/read-json.ts'
import { noted } from '../noted.ts'
import { hasWhole, ownOrganisation } from '../report/access.ts'
import { answerReport, answerThreads, ReportQuery, wantedForm } from '../report/answer.ts'
import { collectReport } from '../report/collect.ts'
import { freeze, thaw } from '../report/freeze.ts'
import type { Insight } from '../report/insight.ts'
import { signable, stillQuoted } from '../report/quote.ts'
import { collectThreads, headsOf } from '../report/threads.ts'
import { may, type SignedIn, type SignInDeps } from '../sign-in.ts'
import { mayDo, placesOf } from '../who.ts'
import { uuidIn } from './uuid-in.ts'

const Organisation = z.string().trim().max(120)
export const ReportsQuery = z.strictObject({
  period: Period.optional(),
  organisation: Organisation.optional(),
})
export const NewReport = z.strictObject({ period: Period, organisation: Organisation.default('') })

/** The one that was read; somebody else may have changed it since. */
const revision = z.int().min(1)
export const NewTexts = z.strictObject({
  ...ThreadTexts.shape,
  revision,
  /** Word for word from that signal: signed off to be read by everybody. */
  quote: z.strictObject({ signal: z.uuid(), text: z.string().min(1).max(1_000) }).optional(),
})
export const ReportAction = z.strictObject({ action: z.enum(REPORT_ACTIONS), revision })

const STATE_AFTER = { review: 'reviewed', reopen: 'draft', publish: 'published' } as const

type Deps = SignInDeps & { insight: Insight }

/** `/v1/reports`: from a draft, through the eyes of a colleague, to what everybody may read and nothing changes. */
export const reports = (deps: Deps) => {
  const { store, now } = deps
  const shown = ({ content: _, ...report }: FoundReport) => report
  const find = async (c: Context<SignedIn>) => {
    const found = await store.findReport(uuidIn(c.req.param('report') ?? ''))
    return found && hasWhole(c.get('who'), found.organisation)
      ? found
      : refuse({ code: 'not_found' })
  }
  /** A draft is as things are now; from the review on nothing of it moves. */
  const frozenOf = async ({ report, content }: FoundReport) =>
    content === undefined
      ? undefined
      : thaw(content, await stillQuoted(store, await store.reportQuotes(report))).report
  const askedFor = async (written: FoundReport, c: Context<SignedIn>) => ({
    ...{ period: Period.parse(written.period), organisation: written.organisation },
    ...{ within: await placesOf(deps, c.get('who')), decided: true, written },
  })
  const contentOf = async (found: FoundReport, c: Context<SignedIn>) =>
    (await frozenOf(found)) ?? collectReport(deps, await askedFor(found, c))
  const threadsIn = async (found: FoundReport, c: Context<SignedIn>) => {
    const frozen = await frozenOf(found)
    return frozen ? headsOf(frozen) : collectThreads(deps, await askedFor(found, c))
  }
  const moveTo = async (
    { action }: z.output<typeof ReportAction>,
    found: FoundReport,
    c: Context<SignedIn>,
  ): Promise<ReportMove> => {
    if (action === 'review') {
      return { to: 'reviewed', content: await freeze(store, await contentOf(found, c)) }
    }
    if (action === 'publish' && found.content !== undefined) {
      // Numbers of a half-year that goes on could be held beside those of its end.
      if (!thaw(found.content, []).report.complete) {
        const errors = [{ member: 'action', error: 'reviewed before the half-year was over' }]
        return refuse({ code: 'body_invalid', errors })
      }
    }
    return action === 'publish' ? { to: 'published' } : { to: 'draft' }
  }
  const changed = async (c: Context<SignedIn>, { report }: FoundReport) =>
    c.json(shown((await store.findReport(report)) ?? refuse({ code: 'not_found' })))
  const by = (c: Context<SignedIn>, { report }: FoundReport, revision: number) => ({
    ...{ report, revision, at: now().toISOString(), by: c.get('who').label },
  })

  return new Hono<SignedIn>()
    .get('/', may(deps, 'aggregate'), checkQuery(ReportsQuery), async (c) => {
      const all = await store.reports(c.req.valid('query'))
      return c.json(all.filter(({ organisation }) => hasWhole(c.get('who'), organisation)))
    })
    .post('/', may(deps, 'publish'), ...jsonBody(NewReport), async (c) => {
      const { period, organisation } = c.req.valid('json')
      ownOrganisation(c, organisation)
      const [last] = await store.reports({ period, organisation })
      if (last && last.state !== 'published') return refuse({ code: 'changed_meanwhile' })
      const version = (last?.version ?? 0) + 1
      await noted(deps, c, 'publish', `report ${period} ${organisation} version ${version}`.trim())
      const draft = {
        ...{ report: randomUUID(), period, organisation, version, state: 'draft' as const },
        ...{ revision: 1, changedAt: now().toISOString(), changedBy: c.get('who').label },
        ...(last?.summary === undefined ? {} : { summary: last.summary }),
      }
      if (!(await store.addReport(draft, last?.report))) {
        return refuse({ code: 'changed_meanwhile' })
      }
      return c.json(draft, 201)
    })
    .get('/:report', may(deps, 'aggregate'), checkQuery(ReportQuery), async (c) => {
      const found = await find(c)
      wantedForm(c)
      return answerReport(deps, c, await contentOf(found, c), c.req.valid('query'))
    })
    .get('/:report/threads', may(deps, 'aggregate'), async (c) =>
      answerThreads(deps, c, await threadsIn(await find(c), c)),
    )
    .put('/:report/texts/:theme', may(deps, 'publish'), ...jsonBody(NewTexts), async (c) => {
      const found = await find(c)
      const { revision, quote, ...texts } = c.req.valid('json')
      const theme = c.req.param('theme')
      const change = by(c, found, revision)
      await noted(deps, c, 'publish', `text ${theme} of report ${found.report}`)
      if (theme === WHOLE) {
        const done = await store.writeReport(change, { summary: texts.interpretation })
        return done ? changed(c, found) : refuse({ code: 'changed_meanwhile' })
      }
      const { threads } = await threadsIn(found, c)
      if (!threads.some((thread) => thread.theme === theme)) return refuse({ code: 'not_found' })
      if (quote) {
        // Who signs off words must be able to read them.
        if (!mayDo(c.get('who'), 'text')) refuse({ code: 'scope_missing', scope: 'text' })
        await signable(store, quote, await placesOf(deps, c.get('who')))
      }
      const done = await store.writeReport(change, { theme, texts, quote })
      return done ? changed(c, found) : refuse({ code: 'changed_meanwhile' })
    })
    .post('/:report/actions', may(deps, 'publish'), ...jsonBody(ReportAction), async (c) => {
      const found = await find(c)
      const { action, revision } = c.req.valid('json')
      const move = await moveTo({ action, revision }, found, c)
      await noted(deps, c, 'publish', `${STATE_AFTER[action]} report ${found.report}`)
      const done = await store.moveReport(by(c, found, revision), move)
      return done ? changed(c, found) : refuse({ code: 'changed_meanwhile' })
    })
}
