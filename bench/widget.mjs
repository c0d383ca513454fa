/**
 * What a feedback widget costs the page and the reader, beside others on the same page: `npm run bench widget`.
 * Everything is served from loopback to a real Chromium, also the back ends of the others (parts/widget/stand-in).
 * Each round visits all of them in turn; figures are medians, ratios are medians of the ratios per round.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { meetNeeds } from '../scripts/needs.mjs'
import { startedServer } from './parts/started-server.mjs'
import { articleWith, CONTESTANTS } from './parts/widget/contestants.mjs'
import { loadPeers } from './parts/widget/peers.mjs'
import { printBudgets, printTable } from './parts/widget/print.mjs'
import { serving } from './parts/widget/serving.mjs'
import { standIn } from './parts/widget/stand-in.mjs'
import { answeringVisit, pressVisit, quietVisit } from './parts/widget/visit.mjs'

const ROUNDS = Number(process.argv[2] ?? 5)
const executablePath = meetNeeds().HELDER_CHROMIUM
if (!executablePath) process.exit(0)

const peers = await loadPeers()
const folder = mkdtempSync(join(tmpdir(), 'helder-bench-'))
const api = await serving(standIn(peers))
let helder
const pages = await serving((_, path) => {
  const contestant = CONTESTANTS[path.slice(1)]
  if (contestant) {
    const text = articleWith(contestant, api.origin, helder.origin)
    return { type: 'text/html; charset=utf-8', text }
  }
  const text = peers.scripts[path]
  return text && { type: 'text/javascript; charset=utf-8', text }
})
helder = await startedServer(folder, { HELDER_DEMO_HOSTS: new URL(pages.origin).host })
const browser = await chromium.launch({
  executablePath,
  args: [
    '--no-sandbox',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // As with the name of the browser (parts/widget/visit): some measure nothing for a machine.
    '--disable-blink-features=AutomationControlled',
    // Nothing but this machine can be reached; what a widget asks for elsewhere is counted and fails.
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  ],
})

/** What could not be measured is said once, and its figures are left out. */
const failures = new Set()
const attempt = async (name, what, visit) => {
  try {
    return await visit()
  } catch (error) {
    failures.add(`${name}, ${what}: ${String(error.message ?? error).split('\n')[0]}`)
    return {}
  }
}
/** Everybody once; what a visit costs the main thread and the heap is told without what the bare page costs. */
const ABOVE_BARE = ['script', 'task', 'heap']
const visitAll = async () => {
  const round = {}
  for (const [name, contestant] of Object.entries(CONTESTANTS)) {
    const visit = (what, kind) =>
      attempt(name, what, () => kind(browser, `${pages.origin}/${name}`, contestant))
    const figures = {
      ...(await visit('at rest', quietVisit)),
      ...(await visit('answering', answeringVisit)),
      ...(name === 'helder' ? await visit('press', pressVisit) : {}),
    }
    if (figures.shownAtLast === false) failures.add(`${name}, at rest: its question did not show`)
    round[name] = figures
  }
  for (const [name, figures] of Object.entries(round)) {
    if (name !== 'bare') for (const key of ABOVE_BARE) figures[key] -= round.bare[key]
  }
  return round
}

const rounds = []
try {
  // The first visit pays for what the browser itself has yet to load.
  await quietVisit(browser, `${pages.origin}/bare`, CONTESTANTS.bare)
  for (let n = 0; n < ROUNDS; n++) rounds.push(await visitAll())
} finally {
  await browser.close()
  await helder.stop()
  api.stop()
  pages.stop()
  rmSync(folder, { recursive: true, force: true })
}
console.log(
  `widget, ${ROUNDS} rounds, Chromium ${browser.version()}; ${Object.values(peers.versions).join('; ')}`,
)
printTable(rounds)
printBudgets(rounds)
for (const failure of failures) console.log(`  not measured: ${failure}`)
