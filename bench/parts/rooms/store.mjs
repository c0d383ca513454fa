/** A store as those who have used Helder for a year have one, in a folder that may be kept for the next run. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openSqliteStore } from '../../../dist/store/sqlite/store.js'
import { startedServer } from '../started-server.mjs'
import { fillDesk } from './desk.mjs'
import { fillSignals, sitesFor } from './signals.mjs'

const THEMES = 12
const themeKey = (n) => `00000000-0000-7000-a000-${String(n).padStart(12, '0')}`
/** So many signals to a site, and to a page. */
const PER_SITE = 3_000
const PER_PAGE = 150
const FEW = 5

const themesOf = (until) => {
  const at = new Date(until).toISOString()
  const run = { run: themeKey(0), at, period: 'all', seed: 1, parameters: {}, inputHash: 'bench' }
  const themes = Array.from({ length: THEMES }, (_, n) => ({
    ...{ theme: themeKey(n + 1), run: run.run, label: `Waar mensen over vragen ${n + 1}` },
    ...{ language: 'nl', terms: ['aanvraag', 'brief'], stability: 0.7, state: 'found' },
  }))
  const event = { at, actor: 'bench', action: 'found' }
  return [{ ...run, version: '1', model: '{}' }, themes, event]
}

/** The folder of a started server with so many signals; made when it is not there. */
export const roomsStore = async (folder, rows) => {
  const done = join(folder, 'filled')
  if (existsSync(done)) return folder
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'server', 'helder.db')
  // The server makes the site and the tokens.
  await (await startedServer(folder)).stop()
  const world = {
    ...{ rows, until: Date.now() },
    sites: Math.max(FEW, Math.floor(rows / PER_SITE)),
    pages: Math.max(FEW, Math.floor(rows / PER_PAGE)),
  }
  const begun = performance.now()
  const store = openSqliteStore(file)
  for (const site of sitesFor(world.sites)) await store.putSite(site)
  await store.saveRun(...themesOf(world.until))
  await fillSignals(store, world, (entries) =>
    store.assign(
      entries.map(({ signal, topic }) => ({
        id: signal.id,
        theme: themeKey(topic + 1),
        by: 'run',
      })),
    ),
  )
  await store.close()
  fillDesk(file, world)
  const seconds = ((performance.now() - begun) / 1_000).toFixed(0)
  console.log(`${rows} signals, ${world.sites} sites, ${world.pages} pages in ${seconds} s`)
  writeFileSync(done, '')
  return folder
}
