/** The central server on one screen: the edge in front, what staff and machines may call behind it. */
import type { Hono } from 'hono'
import { refuse } from '../shared/problem.ts'
import type { Store } from '../store/store.ts'
import { createApp } from '../worker/app.ts'
import type { Deps, LogEvent } from '../worker/deps.ts'
import { proofOfWork } from '../worker/proof-of-work.ts'
import { citizenDesk } from './desk/citizen.ts'
import type { Desk } from './desk/desk.ts'
import type { siteDirectory } from './directory.ts'
import { ROOM_MIN } from './disk-room.ts'
import { edgeWatch } from './edges.ts'
import type { Metrics } from './metrics.ts'
import type { Publisher } from './open-data/catalogue.ts'
import { onPage } from './outgoing/on-page.ts'
import { outcomes } from './outgoing/outcomes.ts'
import type { Sealing } from './outgoing/sealed-at-rest.ts'
import type { WebhookSettings } from './outgoing/webhook-settings.ts'
import { place, placeInLife } from './place.ts'
import type { Provider } from './provider.ts'
import { type Insight, insightOf } from './report/insight.ts'
import type { RetentionDays } from './retention.ts'
import { alerts } from './routes/alerts.ts'
import { calls } from './routes/calls.ts'
import { audit, erase, erasures } from './routes/care.ts'
import { contributions, partnerEvents } from './routes/contributions.ts'
import { coreMessages } from './routes/core-messages.ts'
import { counts } from './routes/counts.ts'
import { coverage } from './routes/coverage.ts'
import { decisions } from './routes/decisions.ts'
import { deliveries } from './routes/deliveries.ts'
import { digests } from './routes/digests.ts'
import { effect } from './routes/effect.ts'
import { figures } from './routes/figures.ts'
import { grants } from './routes/grants.ts'
import { health } from './routes/health.ts'
import { intake } from './routes/intake.ts'
import { colleagueList, issues } from './routes/issues.ts'
import { letters } from './routes/letters.ts'
import { notices } from './routes/notices.ts'
import { openData } from './routes/open-data.ts'
import { pageChanges } from './routes/page-changes.ts'
import { pageChecks } from './routes/page-checks.ts'
import { pageOverviews } from './routes/page-overviews.ts'
import { pages } from './routes/pages.ts'
import { people } from './routes/people.ts'
import { periods } from './routes/periods.ts'
import { preview } from './routes/preview.ts'
import { published } from './routes/published.ts'
import { quarantine } from './routes/quarantine.ts'
import { questions } from './routes/questions.ts'
import { reports } from './routes/reports.ts'
import { routeTrials } from './routes/route-trials.ts'
import { savedFilters } from './routes/saved-filters.ts'
import { serious } from './routes/serious.ts'
import { session } from './routes/session.ts'
import { shares } from './routes/shares.ts'
import { signIn } from './routes/sign-in.ts'
import { pull } from './routes/signals.ts'
import { sites } from './routes/sites.ts'
import { subscriptions } from './routes/subscriptions.ts'
import { themes } from './routes/themes.ts'
import { tokens } from './routes/tokens.ts'
import { sampledViews, views } from './routes/views.ts'
import type { Identify } from './sources/identity.ts'
import type { Themes } from './themes/index.ts'

export type World = {
  store: Store
  sites: ReturnType<typeof siteDirectory>
  desk: Desk
  sessionKey: string
  /** Makes the ids of what comes from elsewhere. */
  identify: Identify
  now: () => Date
  log: (event: LogEvent) => void
  asset: (path: string, request: Request) => Response | undefined
  metrics: Metrics
  /** Bytes that may still be written to the disk of the database. */
  freeBytes: () => number
  /** Where sampled page views are added up. */
  seen?: Deps['seen']
  tick: Deps['tick']
  limit: Deps['limit']
  fair: Deps['fair']
  addressOf: Deps['addressOf']
  /** Browsers reach us over TLS. */
  secure?: boolean | undefined
  securityContact?: Deps['securityContact']
  /** Where staff sign in, besides with tokens. */
  provider?: Provider | undefined
  /** Seals secrets that must be in the store. */
  sealing: Sealing
  /** Without it nobody can subscribe. */
  webhooks?: WebhookSettings | undefined
  themes: Themes
  /** Where citizens reach this server, without a slash at the end. */
  url: string
  /** Whether pages on this machine and its network may be checked. */
  checkLocal?: boolean | undefined
  /** Whether e-mail can be sent. */
  mailSetUp?: boolean | undefined
  /** What a report tells besides numbers; what this server finds out by itself when absent. */
  insight?: Insight | undefined
  /** Who publishes the open data; this server by its address when absent. */
  publisher?: Partial<Publisher> | undefined
  /** How long things are kept, to be told to who runs this. */
  retention?: RetentionDays | undefined
  /** Serves the demo page at `/demo`. */
  demo: boolean
}

/** In one process the outbox is a function call: an answer of 202 means that it is in the store. */
const straightIntoTheStore = ({ store, sites, freeBytes }: World): Deps['outbox'] => ({
  append: async (entry) => {
    const placed = placeInLife(place(entry), await sites.get(entry.signal.site))
    return (await store.append([placed]))[0] ?? 'stored'
  },
  ready: async () => {
    if (freeBytes() < ROOM_MIN) refuse({ code: 'outbox_full', retryAfterSeconds: 60 })
    await store.ready()
  },
})

export const createServer = (world: World) => {
  const { store, now, tick, asset, limit, fair, addressOf, metrics } = world
  const log = (event: LogEvent) => {
    metrics.count(event)
    world.log(event)
  }
  const reporting = { ...world, insight: world.insight ?? insightOf(store, now) }
  const citizen = citizenDesk({ ...world.desk, store, sites: world.sites, now })
  const edges = edgeWatch(now)
  const outbox = straightIntoTheStore(world)
  const shown = { onPage: onPage(store, now), outcomes: outcomes(world) }
  const edge = createApp({
    now,
    tick,
    log,
    limit,
    fair,
    work: proofOfWork(() => `work ${world.sessionKey}`, now),
    addressOf,
    sites: world.sites,
    outbox,
    receipts: citizen,
    onPage: shown.onPage,
    outcomes: shown.outcomes,
    ...(world.seen ? { seen: world.seen } : {}),
    asset: async (path, request) => asset(path, request),
    securityContact: world.securityContact,
  })
  /** What is asked of ourselves goes by no network. */
  const answerOwn = (request: Request, env: unknown) => app.fetch(request, env as object)
  const app: Hono = edge
    .route('/', pages(world))
    .route('/preview', preview(world, answerOwn))
    .route('/metrics', figures(metrics))
    .route('/sign-in', signIn({ ...world, log }))
    .route('/v1/session', session(world))
    .route('/v1/signals', pull(world))
    .route('/v1/signals', erase(world))
    .route('/v1/signals', quarantine(world))
    .route('/v1', themes({ ...world, newId: world.desk.newId }))
    .route('/v1/questions', questions(world, world.desk))
    .route('/v1/issues', issues(world))
    .route('/v1/colleagues', colleagueList(world))
    .route('/v1/core-messages', coreMessages(world))
    .route('/v1/calls', calls(world, world.desk))
    .route('/v1/letters', letters(world, world.desk))
    .route('/v1/deliveries', deliveries(world, world.desk))
    .route('/v1/subscriptions', subscriptions(world))
    .route('/v1/digests', digests(world))
    .route('/v1/notices', notices(world))
    .route('/v1/page-changes', pageChanges(world))
    .route('/v1/page-changes', effect(world))
    .route('/v1/page-overviews', pageOverviews(world))
    .route('/v1/page-checks', pageChecks(world, answerOwn))
    .route('/v1/alerts', alerts(world))
    .route('/v1/coverage', coverage(world))
    .route('/v1/serious', serious(world))
    .route('/v1/views', views(world))
    .route('/v1/intake', sampledViews(world))
    .route('/v1/erasures', erasures(world))
    .route('/v1/audit', audit(world))
    .route('/v1/health', health({ ...world, edges, ready: outbox.ready, roomMin: ROOM_MIN }))
    .route('/v1/tokens', tokens(world))
    .route('/v1/shares', shares(world))
    .route('/v1/people', people(world))
    .route('/v1/grants', grants(world))
    .route('/v1/saved-filters', savedFilters(world))
    .route('/v1/counts', counts(world))
    .route('/v1/periods', periods(reporting))
    .route('/v1/reports', reports(reporting))
    .route('/v1/decisions', decisions(world))
    .route('/v1/open-data', openData(world))
    .route('/reports', published(world))
    .route('/v1/contributions', contributions(world))
    .route('/v1/partner-events', partnerEvents(world))
    .route('/v1/sites', sites(world, world.sites.changed, world.desk.sealingKeyOf))
    .route('/v1/sites', routeTrials(world, world.desk))
    .route('/v1/intake', intake(world, citizen, shown, edges.saw)) as Hono
  return app
}
