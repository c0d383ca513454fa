/**
 * How fast an edge hands over what waited, to a real server over HTTP, and what one signal in a hundred costs
 * that the store will never take. Each round fills and drains both in turn; the ratio is the median.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openOutbox } from '../dist/server/edge/outbox.js'
import { sendTo } from '../dist/worker/outbox/send.js'
import { startedServer } from './parts/started-server.mjs'

const ROUNDS = Number(process.argv[2] ?? 5)
const COUNT = Number(process.argv[3] ?? 5_000)
const folder = mkdtempSync(join(tmpdir(), 'helder-bench-'))
const server = await startedServer(folder)

let serial = 0
const anEntry = (poisoned) => {
  const id = `0${(Date.now() + serial++).toString(16)}`
  return {
    signal: {
      id: `${id.slice(0, 8)}-${id.slice(8)}-7abc-8abc-${String(serial).padStart(12, '0')}`,
      revision: 0,
      site: 'demo',
      page: { url: 'https://www.voorbeeld.nl/toeslag', title: 'Toeslag', language: 'nl' },
      clarity: poisoned ? 'misschien' : 'no',
      message: serial % 4 === 0 ? `Ik begrijp vraag ${serial} niet goed.` : undefined,
    },
    receivedAt: new Date().toISOString(),
    quarantine: [],
  }
}

/** Signals per second from full to empty. */
const drained = async (round, poisonEvery) => {
  let away = true
  const send = sendTo({ store: server.origin, token: server.intakeToken, fetch })
  const outbox = openOutbox({
    file: join(folder, `outbox-${round}-${poisonEvery}.db`),
    send: (batch) => (away ? Promise.reject(new Error('away')) : send(batch)),
    now: () => new Date(),
    random: () => 0,
  })
  const entries = Array.from({ length: COUNT }, (_, n) => anEntry(n % poisonEvery === 7))
  await Promise.all(entries.map((entry) => outbox.append(entry)))
  const started = performance.now()
  away = false
  while (outbox.sizes().waiting > 0) await new Promise((resolve) => setTimeout(resolve, 2))
  const speed = COUNT / ((performance.now() - started) / 1_000)
  const { parked } = outbox.sizes()
  await outbox.close()
  return { speed, parked }
}

const rounds = []
await drained('warm', Number.POSITIVE_INFINITY)
for (let round = 0; round < ROUNDS; round++) {
  const good = await drained(round, Number.POSITIVE_INFINITY)
  const poisoned = await drained(round, 100)
  rounds.push({ good: good.speed, poisoned: poisoned.speed, parked: poisoned.parked })
}
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0
console.log(`hand-over, ${ROUNDS} rounds of ${COUNT} signals, signals per second (median):`)
console.log(`  all good                 ${median(rounds.map(({ good }) => good)).toFixed(0)}`)
console.log(
  `  1 in 100 poisoned        ${median(rounds.map(({ poisoned }) => poisoned)).toFixed(0)}   ratio ${median(rounds.map(({ good, poisoned }) => poisoned / good)).toFixed(3)}, parked ${rounds[0]?.parked} of ${COUNT / 100}`,
)
await server.stop()
rmSync(folder, { recursive: true, force: true })
