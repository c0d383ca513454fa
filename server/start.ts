/** Puts a server together from its settings: store, keys, tokens, sites. Used by the entry and by tests. */
import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { SCOPES } from '../shared/words.ts'
import type { Store } from '../store/store.ts'
import type { LogEvent } from '../worker/deps.ts'
import type { FairShare } from '../worker/fair-share.ts'
import type { Limit } from '../worker/limit.ts'
import { seenBuffer } from '../worker/seen.ts'
import { addressOf, processLimiter, processShare } from './address.ts'
import { createServer } from './app.ts'
import { startDesk } from './desk/index.ts'
import { opening } from './desk/opening.ts'
import { siteDirectory } from './directory.ts'
import { freeBytes } from './disk-room.ts'
import { deskKeys, secretsKey, sessionKey, sourcesKey } from './keys.ts'
import { later } from './later.ts'
import { makeMetrics } from './metrics.ts'
import { openStore } from './open-store.ts'
import { sealingAtRest } from './outgoing/sealed-at-rest.ts'
import { place } from './place.ts'
import { openIdProvider } from './provider.ts'
import { publicFiles } from './public-files.ts'
import { keepRetaining } from './retention.ts'
import { answerSamples } from './sample/answered.ts'
import { changeSamples } from './sample/changed.ts'
import { SAMPLE_SITES, sampleEntries } from './sample/index.ts'
import type { Settings } from './settings.ts'
import { identifying } from './sources/identity.ts'
import { findInThread } from './themes/finding.ts'
import { startThemes } from './themes/index.ts'
import { admitToken, makeToken } from './tokens.ts'
import { warmUp } from './warm-up.ts'

type Options = {
  settings: Settings
  publicFolder: string
  now: () => Date
  log: (event: LogEvent) => void
  /** Where the server will be reached; sample signals of the demo page come from there. */
  origin: string
  /** Who is held back, when not as this process says. */
  limit?: Limit
  fair?: FairShare
}

const DEMO_SITE = 'demo'
const BATCH = 500

/** Sites of the try-out, with a key for each desk, and a half-year of sample signals in a new store. */
const fillTryOut = async (store: Store, { settings, now, origin }: Options, keys: string) => {
  const known = new Set((await store.sites()).map(({ site }) => site))
  const isNew = known.size === 0
  for (const site of SAMPLE_SITES) {
    if (!settings.sample && site.site !== DEMO_SITE) continue
    const { publicKey } = await deskKeys(keys, site.site)
    const hosts = site.site === DEMO_SITE ? [...site.hosts, ...settings.demoHosts] : site.hosts
    await store.putSite({ ...site, hosts, sealingKey: publicKey })
  }
  if (!isNew || !settings.sample) return 0
  let batch = []
  let count = 0
  for (const entry of sampleEntries({ seed: 1, until: now(), origin })) {
    batch.push(place(entry))
    count++
    if (batch.length === BATCH) {
      await store.append(batch)
      batch = []
    }
  }
  await store.append(batch)
  await opening(store, siteDirectory(store, now), async () => [])()
  await answerSamples(store, now().toISOString().slice(0, 10))
  await changeSamples(store, now(), origin)
  return count
}

export const start = async (options: Options) => {
  const { settings, now } = options
  warmUp()
  mkdirSync(settings.data, { recursive: true })
  const keys = join(settings.data, 'keys')
  const store = await openStore(settings)
  const firstTime = (await store.sites()).length === 0

  /** Shown once, when nobody chose a token and there is none yet. */
  let madeToken: string | undefined
  if (settings.adminToken) {
    await admitToken(store, settings.adminToken, { label: 'admin', scopes: SCOPES, now: now() })
  } else if (firstTime) {
    madeToken = makeToken()
    await admitToken(store, madeToken, { label: 'admin', scopes: SCOPES, now: now() })
  }
  if (settings.intakeToken) {
    await admitToken(store, settings.intakeToken, { label: 'edge', scopes: ['intake'], now: now() })
  }
  const samples = settings.demo ? await fillTryOut(store, options, keys) : 0

  const failedIn =
    (job: string) =>
    ({ name, message }: Error) =>
      options.log({ event: 'failed', requestId: job, error: `${name} ${message}` })
  const stopRetaining = keepRetaining(store, now, settings.retention, failedIn('retention'))
  const sites = siteDirectory(store, now)
  const sealing = sealingAtRest(await secretsKey(keys))
  const desk = startDesk({
    ...{ store, sites, now, keys, mail: settings.mail, openKlant: settings.openKlant },
    webhooks: settings.webhooks,
    data: settings.data,
    sealing,
    url: settings.url ?? options.origin,
    onError: failedIn('desk'),
  })
  const themes = startThemes({
    ...{ store, now, newId: randomUUID, onError: failedIn('themes') },
    find: findInThread(new URL('./themes/thread.js', import.meta.url)),
  })
  // The try-out has something to look at; it is found beside the start, which nobody waits for.
  if (samples > 0) themes.run({ actor: 'Helder' })
  const seen = seenBuffer({ now, send: store.addViews, later })
  const app = createServer({
    store,
    sites,
    desk,
    now,
    seen: seen.see,
    log: options.log,
    tick: () => performance.now(),
    freeBytes: () => freeBytes(settings.data),
    metrics: makeMetrics({ now, freeBytes: () => freeBytes(settings.data) }),
    limit: options.limit ?? processLimiter(() => now().getTime()),
    fair: options.fair ?? processShare(),
    addressOf: addressOf(settings.trustedProxies),
    securityContact: settings.securityContact,
    secure: settings.url?.startsWith('https:'),
    provider: settings.provider && openIdProvider(settings.provider),
    sessionKey: await sessionKey(keys),
    identify: identifying(await sourcesKey(keys)),
    asset: publicFiles(options.publicFolder),
    demo: settings.demo,
    retention: settings.retention,
    sealing,
    webhooks: settings.webhooks,
    checkLocal: settings.checkLocal,
    mailSetUp: settings.mail !== undefined,
    publisher: settings.publisher,
    url: settings.url ?? options.origin,
    themes,
  })
  const close = async () => {
    stopRetaining()
    await desk.stop()
    await themes.stop()
    await seen.flush()
    await store.close()
  }
  return { app, store, madeToken, samples, close }
}
