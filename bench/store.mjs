/**
 * What analysts wait for, on a store of so many signals: counts, pages, search and whole exports in every form, over
 * HTTP, on both engines. `npm run bench store -- ROWS`. Counts are taken on a hundredth of the rows too: their cost
 * must not grow. The floor of an export is the engine's own command line, taken in turns with ours.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPostgresStore } from '../dist/store/postgres/store.js'
import { openSqliteStore } from '../dist/store/sqlite/store.js'
import { asking, forget, median, p99, peak, sorted } from './parts/asking.mjs'
import { postgres, sqlite } from './parts/engines.mjs'
import { fill, rareWord } from './parts/seed.mjs'
import { startedServer } from './parts/started-server.mjs'

const ROWS = Number(process.argv[2] ?? 1_000_000)
const ROUNDS = 5
const TYPES = {
  ndjson: 'application/x-ndjson',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  parquet: 'application/vnd.apache.parquet',
}
const COUNTS = {
  'counts, all': '/v1/counts',
  'counts by week': '/v1/counts?by=week',
  'counts by page': '/v1/counts?by=page',
  'counts by day and organisation': '/v1/counts?by=day,organisation',
  'reasons by day, one month': '/v1/counts?by=day&dimension=reason&from=2025-07-01&to=2025-07-31',
}
const pagesOf = (rows) => ({
  'newest 100 with words': '/v1/signals?words=true&order=newest',
  'newest of one page': '/v1/signals?page=https://www.voorbeeld.nl/pagina/7&order=newest&limit=20',
  'one reason in one month': '/v1/signals?reason=missing&from=2025-09-01&to=2025-09-30&limit=100',
  'search, one common word': '/v1/signals?q=toeslagen&order=newest&limit=20',
  'search, two words': '/v1/signals?q=betaling%20formulieren&order=newest&limit=20',
  'search, rare word': `/v1/signals?q=${rareWord(rows)}&limit=20`,
})

const say = (name, ...figures) => console.log(`  ${name.padEnd(32)} ${figures.join('   ')}`)
const ms = (value) => `${value.toFixed(1).padStart(7)} ms`
const rate = (perSecond) => `${perSecond.toFixed(0).padStart(8)} rows/s`

/** Works with a server on a store of so many signals, and takes both away again. */
const withSignals = async (engine, rows, work) => {
  const folder = mkdtempSync(join(tmpdir(), 'helder-bench-'))
  const { env, where } = await engine.place(folder)
  // The server makes the site; the signals come in beside it, without HTTP.
  await (await startedServer(folder, env)).stop()
  const url = env.DATABASE_URL
  const store = url ? await openPostgresStore(url) : openSqliteStore(where)
  say(`${rows} signals in, batches of 500`, rate(await fill(store, rows)))
  engine.settle(where)
  await store.close()
  const server = await startedServer(folder, env)
  try {
    return await work({ server, where, ...asking(server) })
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

const timed = async (paths, often) => {
  const times = {}
  for (const [name, path] of Object.entries(paths)) times[name] = await often(path)
  return times
}

/** Ours and the engine's own, in turns: the same machine swings by two. */
const againstFloor = async (engine, { ask, where }) => {
  const [ours, floors] = [[], []]
  for (let round = 0; round < ROUNDS; round++) {
    ours.push((await ask('/v1/signals', TYPES.ndjson)).ms)
    const begun = performance.now()
    await engine.floor(where)
    floors.push(performance.now() - begun)
  }
  const ratio = median(ours.map((time, i) => (floors[i] ?? 0) / time))
  const perSecond = (times) => rate(ROWS / (median(times) / 1_000))
  say(
    'export ndjson, in turns',
    perSecond(ours),
    `× ${ratio.toFixed(2)} of ${engine.line} (${perSecond(floors).trim()})`,
  )
}

const measure = async (engine) => {
  console.log(engine.name)
  const small = await withSignals(engine, ROWS / 100, ({ often }) => timed(COUNTS, often))
  await withSignals(engine, ROWS, async (world) => {
    const { server, ask, often, meanwhile } = world
    for (const [name, time] of Object.entries(await timed(COUNTS, often)))
      say(name, ms(time), `× ${(time / small[name]).toFixed(2)} of ${ROWS / 100} signals`)
    for (const [name, time] of Object.entries(await timed(pagesOf(ROWS), often)))
      say(name, ms(time))
    await againstFloor(engine, world)
    for (const [name, type] of Object.entries(TYPES)) {
      forget(server.pid)
      const { ms: time, bytes } = await ask('/v1/signals', type)
      const memory = `${peak(server.pid).toFixed(0)} MiB at most`
      say(`export ${name}`, rate(ROWS / (time / 1_000)), `${(bytes / 1e6).toFixed(0)} MB`, memory)
    }
    const waits = await meanwhile(() => ask('/v1/signals', TYPES.ndjson))
    say('citizens meanwhile', `p99 ${ms(p99(waits)).trim()} of ${waits.length}`)
    const { id } = await (
      await fetch(`${server.origin}/v1/signals?q=${rareWord(ROWS)}`, {
        headers: { Authorization: `Bearer ${server.adminToken}` },
      })
    )
      .json()
      .then(([row]) => row)
    let erasing = 0
    const held = await meanwhile(async () => {
      erasing = (await ask(`/v1/signals/${id}`, 'application/json', 'DELETE')).ms
    })
    say(
      'erase one to the last byte',
      ms(erasing),
      `citizens wait ${ms(sorted(held).at(-1)).trim()}`,
    )
  })
}

const engines = [sqlite, await postgres()]
for (const engine of engines) {
  if (!engine) continue
  await measure(engine).finally(engine.stop)
}
