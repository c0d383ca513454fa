/** An edge of its own on Node: no store on the machine, only an outbox and what it was told of the sites. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { refuse } from '../../shared/problem.ts'
import { createApp } from '../../worker/app.ts'
import type { LogEvent } from '../../worker/deps.ts'
import { sendTo } from '../../worker/outbox/send.ts'
import { PARKED_SHOWN } from '../../worker/outbox/table.ts'
import { proofOfWork } from '../../worker/proof-of-work.ts'
import { remoteReceipts } from '../../worker/remote-receipts.ts'
import { seenBuffer } from '../../worker/seen.ts'
import { type Told, toldSites } from '../../worker/told-sites.ts'
import { addressOf, processLimiter, processShare } from '../address.ts'
import { freeBytes, ROOM_MIN } from '../disk-room.ts'
import { later } from '../later.ts'
import { makeMetrics } from '../metrics.ts'
import { publicFiles } from '../public-files.ts'
import { figures } from '../routes/figures.ts'
import { warmUp } from '../warm-up.ts'
import { openOutbox } from './outbox.ts'
import type { EdgeSettings } from './settings.ts'

type Options = {
  settings: EdgeSettings
  publicFolder: string
  now: () => Date
  random: () => number
  fetch: (request: Request) => Promise<Response>
  log: (event: LogEvent) => void
}

/** Age of the oldest waiting signal from which somebody should look: it is safe, but it does not arrive. */
const BACKLOG_MS = 3_600_000
/** Milliseconds for which the process trusts its own copy before it looks whether it is still fresh. */
const LOOK_MS = 1_000

export const startEdge = ({ settings, publicFolder, now, random, fetch, log }: Options) => {
  warmUp()
  mkdirSync(settings.data, { recursive: true })
  const { store, intakeToken: token } = settings
  const outbox = openOutbox({
    file: join(settings.data, 'outbox.db'),
    send: sendTo({ store, token, fetch }),
    now,
    random,
  })
  const { sql } = outbox
  sql.run('CREATE TABLE IF NOT EXISTS told (one INTEGER PRIMARY KEY, told TEXT NOT NULL)')
  const readTold = (): Told | undefined => {
    const [row] = sql.all<{ told: string }>('SELECT told FROM told')
    return row && JSON.parse(row.told)
  }

  let kept: { at: number; sites: ReturnType<typeof toldSites> } | undefined
  const all = () => {
    if (kept && now().getTime() - kept.at < LOOK_MS) return kept.sites
    const sites = toldSites({
      store,
      token,
      fetch,
      now: () => now().getTime(),
      read: async () => readTold(),
      write: async (told) => {
        sql.run('INSERT OR REPLACE INTO told VALUES (1, ?)', JSON.stringify(told))
      },
    })
    kept = { at: now().getTime(), sites }
    sites.catch(() => {
      kept = undefined
    })
    return sites
  }
  const asset = publicFiles(publicFolder)
  const { sendViews, ...central } = remoteReceipts({
    ...{ store, token, fetch },
    now: () => now().getTime(),
  })
  const seen = seenBuffer({ now, send: sendViews, later })
  const metrics = makeMetrics({
    now,
    waits: outbox.sizes,
    freeBytes: () => freeBytes(settings.data),
  })
  const app = createApp({
    now,
    tick: () => performance.now(),
    log: (event) => {
      metrics.count(event)
      log(event)
    },
    limit: processLimiter(() => now().getTime()),
    fair: processShare(),
    work: proofOfWork(() => `work ${token}`, now),
    addressOf: addressOf(settings.trustedProxies),
    outbox: {
      append: outbox.append,
      ready: async () => {
        await outbox.ready()
        const { oldest } = outbox.sizes()
        const age = oldest ? now().getTime() - Date.parse(oldest) : 0
        if (age > BACKLOG_MS || freeBytes(settings.data) < ROOM_MIN) {
          refuse({ code: 'outbox_full', retryAfterSeconds: 60 })
        }
      },
    },
    sites: { all, get: async (key) => (await all()).find(({ site }) => site === key) },
    outboxes: {
      token,
      look: async () => ({ ...outbox.sizes(), entries: outbox.parked(PARKED_SHOWN) }),
      replay: async () => outbox.replay(),
    },
    securityContact: settings.securityContact,
    ...central,
    seen: seen.see,
    asset: async (path, request) => asset(path, request),
  }).route('/metrics', figures(metrics))
  const close = async () => {
    await seen.flush()
    await outbox.close()
  }
  return { app, outbox, close }
}
