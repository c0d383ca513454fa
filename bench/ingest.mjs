/**
 * How fast signals become durable over HTTP, beside two floors in the same run: raw node:http that reads the
 * body and keeps nothing, and hono with the same schema that keeps nothing. Each round visits all three in
 * turn; what counts is the median of the ratios per round. Load comes from a process of its own, on loopback.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROUNDS = Number(process.argv[2] ?? 5)
const REQUESTS = Number(process.argv[3] ?? 6_000)
const here = new URL('./parts/', import.meta.url).pathname

/** What a process says first; when it says nothing, the bench says so instead of waiting for ever. */
const firstLine = async (child) => {
  const said = once(child.stdout, 'data')
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`a part of the bench ended with ${code}`)
  })
  const [line] = await Promise.race([said, ended])
  ended.catch(() => {})
  return String(line).trim()
}
const started = async (file, env = {}) => {
  const child = spawn(process.execPath, [file], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const origin = await firstLine(child)
  return { child, origin }
}
const load = async (origin) => {
  const child = spawn(process.execPath, [join(here, 'load.mjs'), origin, String(REQUESTS)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return Number(await firstLine(child))
}

const folder = mkdtempSync(join(tmpdir(), 'helder-bench-'))
const subjects = {
  'raw node:http': await started(join(here, 'floor-raw.mjs')),
  'hono + zod, no store': await started(join(here, 'floor-hono.mjs')),
  helder: await started(join(here, 'helder.mjs'), { HELDER_BENCH_FOLDER: folder }),
}
for (const { origin } of Object.values(subjects)) await load(origin)
const rounds = []
for (let round = 0; round < ROUNDS; round++) {
  const speed = {}
  for (const [name, { origin }] of Object.entries(subjects)) speed[name] = await load(origin)
  rounds.push(speed)
}
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0
console.log(
  `durable ingest, ${ROUNDS} rounds of ${REQUESTS} requests, requests per second (median):`,
)
for (const name of Object.keys(subjects)) {
  const speed = median(rounds.map((round) => round[name]))
  const ratio = median(rounds.map((round) => round.helder / round[name]))
  console.log(
    `  ${name.padEnd(24)} ${speed.toFixed(0).padStart(7)}   helder / this ${ratio.toFixed(2)}`,
  )
}
for (const { child } of Object.values(subjects)) child.kill()
rmSync(folder, { recursive: true, force: true })
