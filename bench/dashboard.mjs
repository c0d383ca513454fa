/**
 * What people at the dashboard wait for, in a real Chromium, on a store of so many signals beside one of a thousand:
 * the first useful paint and each choice of a filter, in turns. `npm run bench dashboard -- ROWS`.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { openSqliteStore } from '../dist/store/sqlite/store.js'
import { median } from './parts/asking.mjs'
import { sqlite } from './parts/engines.mjs'
import { fill } from './parts/seed.mjs'
import { startedServer } from './parts/started-server.mjs'

const ROWS = Number(process.argv[2] ?? 1_000_000)
const FEW = 1_000
const ROUNDS = 5
const executablePath = process.env.HELDER_CHROMIUM ?? '/usr/bin/chromium'

const placed = async (rows) => {
  const folder = mkdtempSync(join(tmpdir(), 'helder-bench-'))
  const { env, where } = await sqlite.place(folder)
  await (await startedServer(folder, env)).stop()
  const store = openSqliteStore(where)
  await fill(store, rows)
  sqlite.settle(where)
  await store.close()
  const server = await startedServer(folder, env)
  return {
    ...server,
    remove: async () => {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Figures are on the screen and nothing is being asked for any more. */
const settled = (page) =>
  page.waitForFunction(() => {
    const shown = document.querySelector('.numbers')
    const busy = document.querySelector('.numbers.busy')
    return shown?.textContent && !busy && !document.querySelector('.status')?.textContent?.trim()
  })
const timed = async (work) => {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

const STEPS = {
  'first useful paint': (page, origin) => page.goto(`${origin}/`),
  'period: a half-year': (page) => page.locator('.filters select').nth(1).selectOption('half'),
  'period: all': (page) => page.locator('.filters select').nth(1).selectOption('all'),
  'one site': (page) => page.locator('.filters select').first().selectOption('demo'),
  'not clear': (page) => page.locator('.filters select').nth(2).selectOption('no'),
  'everything again': (page) => page.locator('.filters .quiet').click(),
}

const few = await placed(FEW)
const many = await placed(ROWS)
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
const figures = {}
try {
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, server] of [
      ['few', few],
      ['many', many],
    ]) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
      const page = await context.newPage()
      await page.goto(`${server.origin}/#token=${server.adminToken}`)
      await settled(page)
      for (const [step, act] of Object.entries(STEPS)) {
        const ms = await timed(async () => {
          await act(page, server.origin)
          await settled(page)
        })
        figures[step] ??= { few: [], many: [] }
        figures[step][name].push(ms)
      }
      await context.close()
    }
  }
} finally {
  await browser.close()
  await few.remove()
  await many.remove()
}
console.log(`The dashboard on ${ROWS} signals beside ${FEW}, medians of ${ROUNDS} rounds`)
for (const [step, { few, many }] of Object.entries(figures)) {
  const ratio = median(many.map((ms, round) => ms / few[round]))
  const ms = (values) => `${median(values).toFixed(0).padStart(6)} ms`
  console.log(`  ${step.padEnd(24)} ${ms(few)} ${ms(many)}   ratio ${ratio.toFixed(2)}`)
}
