/**
 * What analysts wait for, on a store of so many signals: counts, pages, search and whole exports in every form,
 * over HTTP. `npm run bench store -- ROWS`; with DATABASE_URL set on that PostgreSQL. Counts are taken on a
 * hundredth of the rows too: their cost must not grow.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPostgresStore } from '../dist/store/postgres/store.js'
import { openSqliteStore } from '../dist/store/sqlite/store.js'
import { startedServer } from './parts/started-server.mjs'

const ROWS = Number(process.argv[2] ?? 1_000_000)
const TYPES = {
  ndjson: 'application/x-ndjson',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  parquet: 'application/vnd.apache.parquet',
}
const WORDS =
  'aanvraag formulier toeslag begrijpen brief datum betalen regels vinden duidelijk'.split(' ')
const START = Date.UTC(2025, 6, 1)

/** Half a year, however many signals there are in it. */
const SPAN = 180 * 86_400_000

const anEntry = (n, rows) => {
  const at = new Date(START + Math.floor((n * SPAN) / rows))
  const time = `0${at.getTime().toString(16)}`
  const pick = (list, by) => list[Math.floor(n / by) % list.length]
  return {
    signal: {
      id: `${time.slice(0, 8)}-${time.slice(8)}-7${String(n % 4096)
        .padStart(3, '0')
        .slice(-3)}-8abc-${String(n).padStart(12, '0')}`,
      revision: 0,
      site: 'demo',
      page: { url: `https://www.voorbeeld.nl/pagina/${n % 50}`, title: 'Pagina', language: 'nl' },
      clarity: ['yes', 'no', 'partly'][n % 3],
      language: n % 20 === 0 ? 'en' : 'nl',
      ...(n % 3 === 1 ? { reasons: ['missing'] } : {}),
      ...(n % 4 === 0
        ? {
            message: `Ik kan ${pick(WORDS, 4)} ${pick(WORDS, 40)} nummer ${n} niet ${pick(WORDS, 400)}`,
          }
        : {}),
    },
    receivedAt: at.toISOString(),
    quarantine: [],
  }
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0
const rss = (pid) =>
  Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024

const measure = async (rows, url) => {
  const folder = mkdtempSync(join(tmpdir(), 'helder-bench-'))
  const data = join(folder, 'server')
  const env = url ? { DATABASE_URL: url } : {}
  let server = await startedServer(folder, env)
  await server.stop()
  const store = url ? await openPostgresStore(url) : openSqliteStore(join(data, 'helder.db'))
  const started = performance.now()
  for (let n = 0; n < rows; n += 500) {
    await store.append(
      Array.from({ length: Math.min(500, rows - n) }, (_, i) => anEntry(n + i, rows)),
    )
  }
  console.log(
    `  ${rows} rows in at ${(rows / ((performance.now() - started) / 1_000)).toFixed(0)}/s`,
  )
  await store.close()
  server = await startedServer(folder, env)
  const ask = async (path, accept = 'application/json') => {
    const begun = performance.now()
    const answer = await fetch(server.origin + path, {
      headers: { Authorization: `Bearer ${server.adminToken}`, Accept: accept },
    })
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
    let bytes = 0
    for await (const chunk of answer.body) bytes += chunk.length
    return { ms: performance.now() - begun, bytes }
  }
  const often = async (path) => {
    const times = []
    for (let i = 0; i < 15; i++) times.push((await ask(path)).ms)
    return median(times)
  }
  const figures = {}
  for (const [name, path] of Object.entries({
    'counts, all': '/v1/counts',
    'counts by week': '/v1/counts?by=week',
    'counts by page': '/v1/counts?by=page',
    'reasons by day, one month': '/v1/counts?by=day&dimension=reason&from=2025-07-01&to=2025-07-31',
    'newest 100 with words': '/v1/signals?words=true&order=newest',
    'newest of one page':
      '/v1/signals?page=https://www.voorbeeld.nl/pagina/7&order=newest&limit=20',
    'search, one common word': '/v1/signals?q=toeslagen&order=newest&limit=20',
    'search, two words': '/v1/signals?q=betaling%20formulieren&order=newest&limit=20',
    'search, rare word': `/v1/signals?q=${Math.floor(rows / 8) * 4}&limit=20`,
  }))
    figures[name] = await often(path)
  const exports = {}
  for (const [name, type] of Object.entries(TYPES)) {
    const { ms, bytes } = await ask('/v1/signals', type)
    exports[name] = { perSecond: rows / (ms / 1_000), bytes, rss: rss(server.pid) }
  }
  const file = join(data, 'helder.db')
  const floor = () => {
    if (url || !existsSync(file)) return undefined
    const begun = performance.now()
    try {
      execFileSync(
        'sqlite3',
        [
          '-json',
          file,
          'SELECT signal.*, url FROM signal JOIN page USING (page_number) ORDER BY changed',
        ],
        { stdio: ['ignore', 'ignore', 'ignore'], maxBuffer: 1e10 },
      )
    } catch {
      return undefined
    }
    return rows / ((performance.now() - begun) / 1_000)
  }
  const line = floor()
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
  return { figures, exports, line }
}

const url = process.env.DATABASE_URL
console.log(`store bench on ${url ? 'PostgreSQL' : 'SQLite'}`)
const small = url ? undefined : await measure(ROWS / 100)
const large = await measure(ROWS, url)
for (const [name, ms] of Object.entries(large.figures)) {
  const ratio = small ? `   × ${(ms / small.figures[name]).toFixed(2)} of ${ROWS / 100} rows` : ''
  console.log(`  ${name.padEnd(28)} ${ms.toFixed(1).padStart(8)} ms${ratio}`)
}
for (const [name, { perSecond, bytes, rss: mib }] of Object.entries(large.exports)) {
  const ratio = large.line
    ? `   × ${(perSecond / large.line).toFixed(2)} of the sqlite3 command line`
    : ''
  console.log(
    `  export ${name.padEnd(10)} ${perSecond.toFixed(0).padStart(8)} rows/s, ${(bytes / 1e6).toFixed(0)} MB, peak so far ${mib.toFixed(0)} MiB${ratio}`,
  )
}
