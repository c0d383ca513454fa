/** The edge's memory on Cloudflare: Durable Objects, each with a SQLite of its own. */
import { DurableObject } from 'cloudflare:workers'
import { groupCommit } from '../shared/group-commit.ts'
import type { Entry } from '../shared/signal.ts'
import type { Site } from '../shared/site.ts'
import { backOff, handOver } from './outbox/hand-over.ts'
import { sendTo } from './outbox/send.ts'
import { outboxTable, PARKED_SHOWN, type Put, type Sql } from './outbox/table.ts'
import { type Told, toldSites } from './told-sites.ts'

export type Env = {
  OUTBOX: DurableObjectNamespace<OutboxObject>
  SITES: DurableObjectNamespace<SitesObject>
  ASSETS: Fetcher
  /** Address of the central server, without a slash at the end. */
  HELDER_STORE: string
  HELDER_INTAKE_TOKEN: string
  HELDER_SECURITY_CONTACT?: string
  /** Outboxes per site; more for a busier country. */
  HELDER_OUTBOX_SHARDS?: string
}

/** Bytes of bodies that one outbox may hold: a tenth of what an object can store. */
const BYTES_MAX = 1_000_000_000
const BATCH_MAX = 200
const QUEUE_MAX = 5_000

const sqlOf = ({
  sql,
  transactionSync,
}: {
  sql: SqlStorage
  transactionSync: <T>(work: () => T) => T
}): Sql => ({
  all: <Row>(statement: string, ...values: (string | number | null)[]) =>
    sql.exec(statement, ...values).toArray() as Row[],
  run: (statement, ...values) => {
    sql.exec(statement, ...values)
  },
  transaction: transactionSync,
})

/** One shard of the outbox. Its output gate lets no answer out before the write is durable. */
export class OutboxObject extends DurableObject<Env> {
  readonly #table = outboxTable({
    sql: sqlOf({
      sql: this.ctx.storage.sql,
      transactionSync: (work) => this.ctx.storage.transactionSync(work),
    }),
    bytesMax: BYTES_MAX,
  })
  readonly #handOver = handOver({
    table: this.#table,
    now: () => new Date(),
    send: sendTo({
      store: this.env.HELDER_STORE,
      token: this.env.HELDER_INTAKE_TOKEN,
      fetch: (request) => fetch(request),
    }),
  })
  readonly #commits = groupCommit<Entry, Put>({
    commit: (batch) => this.#table.put(batch),
    schedule: (flush) => {
      setTimeout(flush, 0)
    },
    batchMax: BATCH_MAX,
    queueMax: QUEUE_MAX,
    full: () => new Error('full'),
    oneToBlame: () => true,
  })

  async append(entry: Entry): Promise<Put> {
    const put = await this.#commits.append(entry).catch((error: Error) => {
      if (error.message === 'full') return 'full' as const
      throw error
    })
    if (put === 'stored' && (await this.ctx.storage.getAlarm()) === null) {
      await this.ctx.storage.setAlarm(Date.now())
    }
    return put
  }

  /** Cloudflare wakes us here, again and again until we no longer ask for it. */
  override async alarm() {
    try {
      await this.#handOver()
      await this.ctx.storage.delete('failures')
    } catch {
      const failures = ((await this.ctx.storage.get<number>('failures')) ?? 0) + 1
      await this.ctx.storage.put('failures', failures)
    }
    if (this.#table.sizes().waiting > 0) {
      const failures = (await this.ctx.storage.get<number>('failures')) ?? 0
      await this.ctx.storage.setAlarm(Date.now() + backOff(failures, Math.random))
    }
  }

  look() {
    return { ...this.#table.sizes(), entries: this.#table.parked(PARKED_SHOWN) }
  }

  /** Gives what is parked another chance. */
  async replay() {
    const count = this.#table.replay()
    if (count > 0) await this.ctx.storage.setAlarm(Date.now())
    return count
  }
}

/** The sites of this edge, in one object: all isolates see the same. */
export class SitesObject extends DurableObject<Env> {
  all(): Promise<Site[]> {
    return toldSites({
      store: this.env.HELDER_STORE,
      token: this.env.HELDER_INTAKE_TOKEN,
      fetch: (request) => fetch(request),
      now: () => Date.now(),
      read: () => this.ctx.storage.get<Told>('sites'),
      write: (told) => this.ctx.storage.put('sites', told),
    })
  }
}
