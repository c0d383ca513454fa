/** Figures for Prometheus. Labels are closed lists: nobody can make more of them by what they send. */
import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { LogEvent } from '../worker/deps.ts'

/** What waits and what is parked, asked for at each scrape. */
export type Waits = () => { waiting: number; parked: number; oldest: string | null }

type Options = { now: () => Date; waits?: Waits; freeBytes: () => number }

export const makeMetrics = ({ now, waits, freeBytes }: Options) => {
  const registry = new Registry()
  const registers = [registry]
  const accepted = new Counter({
    name: 'helder_accepted_total',
    help: 'Signals answered with 202, by what became of them',
    labelNames: ['outcome', 'quarantined'] as const,
    registers,
  })
  const refused = new Counter({
    name: 'helder_refused_total',
    help: 'Requests refused, by code',
    labelNames: ['code'] as const,
    registers,
  })
  const failed = new Counter({
    name: 'helder_failed_total',
    help: 'Faults on our side',
    registers,
  })
  const seconds = (name: string, help: string) =>
    new Histogram({
      name,
      help,
      buckets: [0.0001, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.1, 0.5, 2],
      registers,
    })
  const redaction = seconds('helder_redaction_seconds', 'Taking personal data out of one signal')
  const commit = seconds('helder_commit_seconds', 'From append to durable, of one signal')
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read())
      },
    })
  gauge('helder_disk_free_bytes', 'Room on the disk of the database', freeBytes)
  if (waits) {
    gauge('helder_waiting', 'Signals accepted and not yet arrived', () => waits().waiting)
    gauge('helder_parked', 'Signals that the store will not take', () => waits().parked)
    gauge('helder_oldest_waiting_seconds', 'Age of the oldest signal that waits', () => {
      const { oldest } = waits()
      return oldest ? Math.max(0, (now().getTime() - Date.parse(oldest)) / 1_000) : 0
    })
  }
  return {
    /** Counts what is logged; the log and the figures cannot disagree. */
    count: (event: LogEvent) => {
      if (event.event === 'accepted') {
        accepted.inc({ outcome: event.outcome, quarantined: String(event.quarantined) })
        redaction.observe(event.redactionMs / 1_000)
        commit.observe(event.commitMs / 1_000)
      } else if (event.event === 'refused') refused.inc({ code: event.code })
      else failed.inc()
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  }
}
export type Metrics = ReturnType<typeof makeMetrics>
