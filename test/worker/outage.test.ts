import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { sqlOf } from '../../server/edge/sql.ts'
import type { Entry } from '../../shared/signal.ts'
import { openDurable } from '../../store/sqlite/open.ts'
import { backOff, handOver } from '../../worker/outbox/hand-over.ts'
import { outboxTable } from '../../worker/outbox/table.ts'
import { anEntry } from '../support/a-signal.ts'

const HOUR = 3_600_000
const AWAY = 72 * HOUR

it('a store that is away for 72 hours: nothing is lost, and it is not stormed while it is away', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'helder-outage-'))
  const db = openDurable(join(folder, 'outbox.db'))
  const table = outboxTable({ sql: sqlOf(db), bytesMax: 100_000_000 })
  const began = Date.UTC(2026, 2, 2)
  let now = began
  let attempts = 0
  const accepted: string[] = []
  const arrived: string[] = []
  const drain = handOver({
    table,
    now: () => new Date(now),
    send: async (batch) => {
      attempts++
      if (now - began < AWAY) throw new Error('away')
      arrived.push(...batch.map(({ body }) => (JSON.parse(body) as Entry).signal.id))
      return batch.map(() => ({ outcome: 'stored' as const }))
    },
  })
  let seed = 1
  const random = () => {
    seed = (seed * 16_807) % 2_147_483_647
    return seed / 2_147_483_647
  }
  let failures = 0
  while (table.sizes().waiting > 0 || now - began < AWAY) {
    // A hundred people an hour go on as if nothing were the matter.
    while (accepted.length < Math.min(7_200, ((now - began) / HOUR) * 100)) {
      const entry = anEntry({}, { receivedAt: new Date(now).toISOString() })
      expect(table.put([entry])).toEqual(['stored'])
      accepted.push(entry.signal.id)
    }
    failures = await drain().then(
      () => 0,
      () => failures + 1,
    )
    now += backOff(failures, random) + 1
  }
  expect(arrived).toEqual(accepted)
  expect(table.sizes()).toEqual({ waiting: 0, parked: 0, oldest: null })
  // Once in half a minute on average, not once a second.
  expect(attempts).toBeLessThan((AWAY / 30_000) * 1.3)
  db.close()
  rmSync(folder, { recursive: true })
})
