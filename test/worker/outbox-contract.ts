/** What every outbox must do, as tests: in a Durable Object's SQLite, and in a file on Node. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entry } from '../../shared/signal.ts'
import { handOver, Indigestible, type Said } from '../../worker/outbox/hand-over.ts'
import { outboxTable, type Sql } from '../../worker/outbox/table.ts'
import { anEntry } from '../support/a-signal.ts'

/** An empty database; `again` opens the same one as after a crash. */
export type OpenSql = () => { sql: Sql; again: () => Sql; remove: () => void }

/** Random schedules of loss, repeats, crashes and poison; 10,000 when somebody asks for them. */
const SCHEDULES = Number(process.env.HELDER_SCHEDULES ?? 150)
const NOW = () => new Date('2026-03-02T10:00:00.000Z')
const idsOf = (batch: readonly { body: string }[]) =>
  batch.map(({ body }) => (JSON.parse(body) as Entry).signal.id)
const stored = (batch: readonly unknown[]): Said[] => batch.map(() => ({ outcome: 'stored' }))

export const testOutbox = (name: string, open: OpenSql) => {
  describe(`the outbox on ${name}`, () => {
    const withTable = async (
      work: (
        opened: ReturnType<OpenSql> & { table: ReturnType<typeof outboxTable> },
      ) => Promise<void> | void,
      bytesMax = 1_000_000,
    ) => {
      const opened = open()
      try {
        await work({ ...opened, table: outboxTable({ sql: opened.sql, bytesMax }) })
      } finally {
        opened.remove()
      }
    }

    it('keeps what it took over a crash, and hands it over oldest first, once', () =>
      withTable(async ({ table, again }) => {
        const entries = [1, 2, 3].map(() => anEntry())
        expect(table.put(entries)).toEqual(['stored', 'stored', 'stored'])
        const after = outboxTable({ sql: again(), bytesMax: 1_000_000 })
        const arrived: string[] = []
        const drain = handOver({
          table: after,
          now: NOW,
          send: async (batch) => {
            arrived.push(...idsOf(batch))
            return stored(batch)
          },
        })
        await drain()
        await drain()
        expect(arrived).toEqual(entries.map(({ signal }) => signal.id))
        expect(after.sizes()).toEqual({ waiting: 0, parked: 0, oldest: null })
      }))

    it('gives a repeat the same answer, before and after it arrived, and another body none', () =>
      withTable(async ({ table }) => {
        const entry = anEntry()
        const other = { ...entry, signal: { ...entry.signal, clarity: 'yes' as const } }
        expect(table.put([entry, entry, other])).toEqual(['stored', 'known', 'conflict'])
        await handOver({ table, now: NOW, send: async (batch) => stored(batch) })()
        expect(table.put([entry, other])).toEqual(['known', 'conflict'])
      }))

    it('loses nothing when the store is away, and says how old the oldest is', () =>
      withTable(async ({ table }) => {
        const entries = [anEntry(), anEntry()]
        table.put(entries)
        let away = true
        const drain = handOver({
          table,
          now: NOW,
          send: async (batch) => {
            if (away) throw new Error('away')
            return stored(batch)
          },
        })
        await expect(drain()).rejects.toThrow('away')
        expect(table.sizes()).toMatchObject({ waiting: 2, oldest: entries[0]?.receivedAt })
        away = false
        await drain()
        expect(table.sizes().waiting).toBe(0)
      }))

    it('parks what can never be taken, alone, and gives it another chance when asked', () =>
      withTable(async ({ table }) => {
        const entries = Array.from({ length: 200 }, (_, n) => anEntry({ message: `nummer ${n}` }))
        table.put(entries)
        const bad = new Set(entries.filter((_, n) => n % 100 === 50).map(({ signal }) => signal.id))
        let calls = 0
        const send = async (batch: readonly { body: string }[]): Promise<Said[]> => {
          calls++
          if (idsOf(batch).some((id) => bad.has(id))) throw new Indigestible('refused 400')
          return stored(batch)
        }
        await handOver({ table, now: NOW, send })()
        expect(table.sizes()).toMatchObject({ waiting: 0, parked: 2 })
        expect(table.parked(10).map(({ id }) => id)).toEqual([...bad])
        // Two poisoned ones among two hundred cost a halving each, not a call per signal.
        expect(calls).toBeLessThan(40)
        bad.clear()
        expect(table.replay()).toBe(2)
        await handOver({ table, now: NOW, send })()
        expect(table.sizes()).toMatchObject({ waiting: 0, parked: 0 })
      }))

    it('refuses at its limit, drops nothing, and takes again when there is room', () =>
      withTable(async ({ table }) => {
        const put = Array.from(
          { length: 50 },
          () => table.put([anEntry({ message: 'x'.repeat(500) })])[0],
        )
        const taken = put.filter((outcome) => outcome === 'stored').length
        expect(taken).toBeGreaterThan(5)
        expect(put.slice(taken)).toEqual(put.slice(taken).map(() => 'full'))
        expect(table.sizes().waiting).toBe(taken)
        await handOver({ table, now: NOW, send: async (batch) => stored(batch) })()
        expect(table.put([anEntry()])).toEqual(['stored'])
      }, 10_000))

    it(
      'accepted = arrived + waiting + parked, whatever happens in whatever order',
      { timeout: 900_000 },
      () =>
        fc.assert(
          fc.asyncProperty(
            fc.array(
              fc.oneof(
                fc.record({
                  put: fc.integer({ min: 0, max: 9 }),
                  revision: fc.integer({ min: 0, max: 1 }),
                }),
                fc.record({
                  send: fc.constantFrom('well', 'lost', 'answer lost', 'poison', 'conflict'),
                }),
                fc.constant('crash' as const),
                fc.constant('replay' as const),
              ),
              { maxLength: 40 },
            ),
            (steps) =>
              withTable(async ({ sql, again }) => {
                let table = outboxTable({ sql, bytesMax: 1_000_000 })
                const accepted = new Set<string>()
                const arrived = new Map<string, number>()
                const bodies = Array.from({ length: 10 }, () => anEntry())
                const keyOf = ({ signal }: Entry) => `${signal.id}/${signal.revision}`
                for (const step of steps) {
                  if (step === 'crash') table = outboxTable({ sql: again(), bytesMax: 1_000_000 })
                  else if (step === 'replay') table.replay()
                  else if ('put' in step) {
                    const body = bodies[step.put] as Entry
                    const entry = { ...body, signal: { ...body.signal, revision: step.revision } }
                    const [outcome] = table.put([entry])
                    if (outcome === 'stored') {
                      expect(accepted.has(keyOf(entry))).toBe(false)
                      accepted.add(keyOf(entry))
                    } else expect(outcome).toBe('known')
                  } else {
                    const send = async (batch: readonly { body: string }[]): Promise<Said[]> => {
                      if (step.send === 'lost') throw new Error('lost')
                      if (step.send === 'poison') throw new Indigestible('refused 400')
                      if (step.send === 'conflict')
                        return batch.map(() => ({ outcome: 'conflict' }))
                      // The store takes each (id, revision) once, however often it comes.
                      for (const { body } of batch) arrived.set(keyOf(JSON.parse(body)), 1)
                      if (step.send === 'answer lost') throw new Error('answer lost')
                      return stored(batch)
                    }
                    await handOver({ table, now: NOW, send })().catch(() => {})
                  }
                }
                await handOver({
                  table,
                  now: NOW,
                  send: async (batch) => {
                    for (const { body } of batch) arrived.set(keyOf(JSON.parse(body)), 1)
                    return stored(batch)
                  },
                })()
                const { waiting, parked } = table.sizes()
                expect(waiting).toBe(0)
                const parkedKeys = table.parked(100).map(({ id, revision }) => `${id}/${revision}`)
                expect(parked).toBe(parkedKeys.length)
                expect(new Set([...arrived.keys(), ...parkedKeys])).toEqual(accepted)
              }),
          ),
          { numRuns: SCHEDULES },
        ),
    )
  })
}
