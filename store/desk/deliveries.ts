/** What is on its way to somebody outside, until it has arrived. */
import { type Kysely, sql } from 'kysely'
import type { Delivery, Sink } from '../../shared/delivery.ts'
import type { Tables } from '../tables.ts'
import type { DeskStore, NewDelivery } from './desk.ts'

export const deliveryRow = ({
  createdAt,
  nextAt,
  ...delivery
}: NewDelivery): Tables['delivery'] => ({
  ...delivery,
  progress: null,
  attempts: 0,
  next_at: nextAt ?? createdAt,
  error: null,
  parked: 0,
  created_at: createdAt,
})

/** Statements that put something on its way, to run together with what it comes of. */
export const insertDeliveries = (db: Kysely<Tables>, deliveries: readonly NewDelivery[] = []) =>
  deliveries.map((one) => db.insertInto('delivery').values(deliveryRow(one)).compile())

const toDelivery = ({
  next_at,
  created_at,
  parked,
  sink,
  ...row
}: Tables['delivery']): Delivery => ({
  ...row,
  sink: sink as Sink,
  nextAt: next_at,
  parked: parked === 1,
  createdAt: created_at,
})

export const deliveryTable = (
  reader: Kysely<Tables>,
  writer: Kysely<Tables>,
): Pick<
  DeskStore,
  | 'enqueue'
  | 'dueDeliveries'
  | 'settleDelivery'
  | 'saveProgress'
  | 'deliveries'
  | 'deliverySums'
  | 'replayDeliveries'
> => ({
  enqueue: async (deliveries) => {
    if (deliveries.length === 0) return
    await writer
      .insertInto('delivery')
      .values(deliveries.map(deliveryRow))
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  },
  dueDeliveries: async (now, limit) => {
    const rows = await reader
      .selectFrom('delivery')
      .selectAll()
      .where('parked', '=', 0)
      .where('next_at', '<=', now)
      // What went before it to the same target about the same signal has not arrived: it waits its turn.
      .where(
        sql<boolean>`NOT EXISTS (SELECT 1 FROM delivery AS earlier
          WHERE earlier.sink = delivery.sink AND earlier.target = delivery.target
          AND earlier.about = delivery.about AND earlier.parked = 0
          AND (earlier.created_at, earlier.delivery) < (delivery.created_at, delivery.delivery))`,
      )
      .orderBy('next_at')
      .limit(limit)
      .execute()
    return rows.map(toDelivery)
  },
  settleDelivery: async (delivery, settled) => {
    if ('arrived' in settled) {
      await writer.deleteFrom('delivery').where('delivery', '=', delivery).execute()
      return
    }
    const parked = 'parked' in settled
    await writer
      .updateTable('delivery')
      .set((eb) => ({
        attempts: eb('attempts', '+', 1),
        error: settled.error,
        ...(parked ? { parked: 1 } : { next_at: settled.nextAt }),
      }))
      .where('delivery', '=', delivery)
      .execute()
  },
  saveProgress: async (delivery, progress) => {
    await writer
      .updateTable('delivery')
      .set({ progress })
      .where('delivery', '=', delivery)
      .execute()
  },
  deliveries: async (parked, limit) => {
    const rows = await reader
      .selectFrom('delivery')
      .selectAll()
      .where('parked', '=', Number(parked))
      .orderBy('created_at')
      .limit(limit)
      .execute()
    return rows.map(toDelivery)
  },
  deliverySums: async () => {
    const rows = await reader
      .selectFrom('delivery')
      .select(({ fn }) => [
        'sink',
        fn.countAll<number>().as('n'),
        fn.sum<number>('parked').as('parked'),
        sql<string | null>`MIN(CASE WHEN parked = 0 THEN created_at END)`.as('oldest'),
      ])
      .groupBy('sink')
      .orderBy('sink')
      .execute()
    return rows.map(({ sink, n, parked, oldest }) => ({
      ...{ sink: sink as Sink, oldest, parked: Number(parked) },
      waiting: Number(n) - Number(parked),
    }))
  },
  replayDeliveries: async (now, sink) => {
    const { numUpdatedRows } = await writer
      .updateTable('delivery')
      .set({ parked: 0, next_at: now })
      .where('parked', '=', 1)
      .$if(sink !== undefined, (all) => all.where('sink', '=', sink as Sink))
      .executeTakeFirst()
    return Number(numUpdatedRows)
  },
})
