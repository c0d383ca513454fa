/**
 * What people at the dashboard wait for, in a real Chromium, on a store of so many signals beside one of a thousand:
 * coming in, entering each room and what is chosen there, in turns. Tells how far things jump too (cumulative layout
 * shift, everything counted, also what follows a press). `npm run bench dashboard -- ROWS [ROOM …]`; with
 * `HELDER_BENCH_KEEP=FOLDER` the stores are kept there, or used again.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { median } from './parts/asking.mjs'
import { stepsFor } from './parts/rooms/steps.mjs'
import { roomsStore } from './parts/rooms/store.mjs'
import { watched } from './parts/rooms/watch.mjs'
import { startedServer } from './parts/started-server.mjs'

const ROWS = Number(process.argv[2] ?? 1_000_000)
const ONLY = process.argv.slice(3)
const FEW = 1_000
const ROUNDS = Number(process.env.HELDER_BENCH_ROUNDS ?? 5)
const KEPT = process.env.HELDER_BENCH_KEEP
const executablePath = process.env.HELDER_CHROMIUM ?? '/usr/bin/chromium'

const place = KEPT ?? mkdtempSync(join(tmpdir(), 'helder-bench-'))
const placed = async (rows) => ({
  ...(await startedServer(await roomsStore(join(place, String(rows)), rows))),
  rooms: Object.entries(stepsFor(rows)).filter(([room]) => !ONLY.length || ONLY.includes(room)),
})
const servers = { few: await placed(FEW), many: await placed(ROWS) }
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })

/** By room and step: milliseconds and shifts of each round, of both stores. */
const figures = new Map()
const note = (step, name, { ms, shift }) => {
  const all = figures.get(step) ?? { few: [], many: [], shift: [] }
  all[name].push(ms)
  all.shift.push(shift)
  figures.set(step, all)
}

const walk = async (name, { origin, adminToken, rooms }) => {
  const page = await watched(browser)
  await page.open(`${origin}/#token=${adminToken}`)
  note('first useful paint', name, await page.open(`${origin}/?`))
  for (const [room, steps] of rooms) {
    await page.open(`${origin}/?again=${room}`)
    for (const [step, act] of Object.entries(steps)) {
      // A thousand signals have no second page of everything.
      const told = await act(page).catch((error) =>
        console.error(`${name}: ${room}, ${step}: ${error}`),
      )
      if (told) note(`${room}: ${step}`, name, told)
    }
  }
  await page.close()
}

try {
  for (let round = 0; round < ROUNDS; round++)
    for (const name of ['few', 'many']) await walk(name, servers[name])
} finally {
  await browser.close()
  for (const server of Object.values(servers)) await server.stop()
  if (!KEPT) rmSync(place, { recursive: true, force: true })
}
console.log(`The dashboard on ${ROWS} signals beside ${FEW}, medians of ${ROUNDS} rounds`)
for (const [step, { few, many, shift }] of figures) {
  const ms = (values) =>
    values.length > 0 ? `${median(values).toFixed(0).padStart(6)} ms` : '        –'
  const ratio = few.length > 0 ? (median(many) / median(few)).toFixed(2) : '–'
  const jump = `shift ${Math.max(...shift).toFixed(3)}`
  console.log(`  ${step.padEnd(36)} ${ms(few)} ${ms(many)}   ratio ${ratio.padStart(6)}   ${jump}`)
}
