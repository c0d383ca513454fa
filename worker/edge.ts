/** The entry on Cloudflare Workers: the same app, with Durable Objects for a memory. */
import { createHmac, randomBytes } from 'node:crypto'
import { Refusal } from '../shared/problem.ts'
import { createApp } from './app.ts'
import type { Deps } from './deps.ts'
import type { Env } from './edge-objects.ts'
import { limiter } from './limit.ts'
import { proofOfWork } from './proof-of-work.ts'
import { remoteReceipts } from './remote-receipts.ts'
import { weighed } from './seen.ts'

export { OutboxObject, SitesObject } from './edge-objects.ts'

const SHARDS = 4
/** Milliseconds for which an isolate trusts its own copy of the sites. */
const FRESH_MS = 10_000

// Plain data only: whatever waits for a request must not be shared with another.
let sites: { at: number; list: Awaited<ReturnType<Deps['sites']['all']>> } | undefined

const readSites = async (env: Env) => {
  if (sites && Date.now() - sites.at < FRESH_MS) return sites.list
  const list = await env.SITES.get(env.SITES.idFromName('sites')).all()
  sites = { at: Date.now(), list }
  return list
}

/** The last characters of a UUID are random in every version that browsers make. */
const shardOf = (id: string, shards: number) => Number.parseInt(id.slice(-6), 16) % shards
const shardsOf = (env: Env) => Number(env.HELDER_OUTBOX_SHARDS ?? SHARDS)
const outboxAt = (env: Env, site: string, shard: number) =>
  env.OUTBOX.get(env.OUTBOX.idFromName(`${site}/${shard}`))
const everyOutbox = async (env: Env) =>
  (await readSites(env)).flatMap(({ site }) =>
    Array.from({ length: shardsOf(env) }, (_, shard) => outboxAt(env, site, shard)),
  )

// Each isolate limits on its own, with a key that never leaves its memory.
// Made at the first use: Workers give no random bytes before a request.
let key: Uint8Array | undefined
const limit = limiter({
  now: () => Date.now(),
  hash: (text) => {
    key ??= randomBytes(32)
    return createHmac('sha256', key).update(text).digest('base64').slice(0, 16)
  },
  freshKey: () => {
    key = undefined
  },
})

const centralOf = ({ HELDER_STORE: store, HELDER_INTAKE_TOKEN: token }: Env) =>
  remoteReceipts({ store, token, fetch: (request) => fetch(request), now: () => Date.now() })

const depsOf = (env: Env): Deps => ({
  now: () => new Date(),
  // Stands still while we compute, on Workers; it moves with what we wait for.
  tick: () => Date.now(),
  limit,
  // Isolates and outboxes are many, and Cloudflare makes more of them when it is busy.
  fair: () => true,
  // Signed with what all isolates know, since the answer may come to another.
  work: proofOfWork(
    () => `work ${env.HELDER_INTAKE_TOKEN}`,
    () => new Date(),
  ),
  addressOf: (c) => c.req.header('CF-Connecting-IP') ?? '',
  // biome-ignore lint/suspicious/noConsole: on Workers the console is the log.
  log: ({ event, ...rest }) => console.log(JSON.stringify({ event, ...rest })),
  sites: {
    all: () => readSites(env),
    get: async (key) => (await readSites(env)).find(({ site }) => site === key),
  },
  outbox: {
    append: async (entry) => {
      const { site, id } = entry.signal
      const put = await outboxAt(env, site, shardOf(id, shardsOf(env))).append(entry)
      if (put === 'full') throw new Refusal({ code: 'outbox_full', retryAfterSeconds: 30 })
      return put
    },
    ready: async () => {
      await readSites(env)
    },
  },
  outboxes: {
    token: env.HELDER_INTAKE_TOKEN,
    look: async () => {
      const looks = await Promise.all((await everyOutbox(env)).map((outbox) => outbox.look()))
      const sum = (of: 'waiting' | 'parked') => looks.reduce((total, look) => total + look[of], 0)
      return {
        waiting: sum('waiting'),
        parked: sum('parked'),
        oldest: looks.flatMap(({ oldest }) => oldest ?? []).sort()[0] ?? null,
        entries: looks.flatMap(({ entries }) => entries),
      }
    },
    replay: async () => {
      const counts = await Promise.all((await everyOutbox(env)).map((outbox) => outbox.replay()))
      return counts.reduce((total, count) => total + count, 0)
    },
  },
  securityContact: env.HELDER_SECURITY_CONTACT,
  ...centralOf(env),
  // Isolates share no memory, and one view in a hundred is few: each goes straight on. When it does not arrive it is lost.
  seen: async (view) => {
    await centralOf(env)
      .sendViews([weighed(view, new Date())])
      .catch(() => {})
  },
  asset: async (path, request) => {
    const found = await env.ASSETS.fetch(new Request(new URL(path, request.url), request))
    return found.ok ? found : undefined
  },
})

// Put together once per isolate, not once per request; its bindings are the same for all of them.
const apps = new WeakMap<Env, ReturnType<typeof createApp>>()
const appOf = (env: Env) => {
  const known = apps.get(env)
  if (known) return known
  const made = createApp(depsOf(env))
  apps.set(env, made)
  return made
}

export default {
  fetch: (request, env, context) => appOf(env).fetch(request, env, context),
} satisfies ExportedHandler<Env>
