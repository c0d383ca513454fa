/** An edge whose world is arrays and maps. */
import type { Outcome } from '../../shared/kept.ts'
import type { Entry, SignalInput } from '../../shared/signal.ts'
import type { Site } from '../../shared/site.ts'
import { createApp } from '../../worker/app.ts'
import type { Deps, LogEvent } from '../../worker/deps.ts'
import { proofOfWork } from '../../worker/proof-of-work.ts'
import { aSite } from './a-signal.ts'

export const NOW = new Date('2026-03-02T09:00:00.000Z')

type Options = { sites?: Site[]; outcome?: () => Promise<Outcome>; deps?: Partial<Deps> }

export const anEdge = ({ sites = [aSite()], outcome, deps = {} }: Options = {}) => {
  const outbox: Entry[] = []
  const log: LogEvent[] = []
  const app = createApp({
    sites: { all: async () => sites, get: async (key) => sites.find(({ site }) => site === key) },
    outbox: {
      append: async (entry) => {
        if (outcome) return outcome()
        outbox.push(entry)
        return 'stored'
      },
      ready: async () => {},
    },
    now: () => NOW,
    tick: () => 0,
    limit: () => 0,
    fair: () => true,
    work: proofOfWork(
      () => 'a secret of the test',
      () => new Date(),
    ),
    addressOf: () => '',
    log: (event) => log.push(event),
    asset: async () => undefined,
    ...deps,
  })
  const post = (body: SignalInput | string | object, headers: Record<string, string> = {}) =>
    app.request('https://feedback.voorbeeld.nl/v1/signals', {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: { 'Content-Type': 'application/json', ...headers },
    })
  return { app, outbox, log, post }
}
