/** `helder import views FILE`: how often pages were seen, from statistics of the owner's own. */
import { readFileSync, statSync } from 'node:fs'
import { allowsHost } from '../../../worker/admit.ts'
import { ColumnsWrong } from '../../sources/table/columns.ts'
import { rowsOfTable, TABLE_BYTES_MAX } from '../../sources/table/index.ts'
import { viewsInRows } from '../../sources/table/views.ts'
import type { Terminal } from '../main.ts'
import { Misuse, optionsOf, printLine, withStore } from '../operator.ts'

const USAGE =
  'import views FILE --site S [--origin https://www.example.nl]   columns: page, day, views'
const BATCH = 5_000
/** Rows that are named on the terminal; the rest is in the sum. */
const NAMED_MAX = 20

export const importViews = async (args: readonly string[], terminal: Terminal) => {
  const option = { type: 'string' } as const
  const { values, positionals } = optionsOf(args, { site: option, origin: option })
  const [file, ...more] = positionals
  const key = values.site
  const origin = String(values.origin ?? '').replace(/\/+$/, '')
  if (!file || more.length > 0 || !key) throw new Misuse(USAGE)
  if (origin && !/^https?:\/\/[^/]+$/.test(origin))
    throw new Misuse(`--origin: https://host\n${USAGE}`)
  if (statSync(file).size > TABLE_BYTES_MAX)
    throw new Misuse(`the table is larger than ${TABLE_BYTES_MAX / 1_048_576} MiB: split it`)
  let refused = 0
  const views = await withStore(async (store) => {
    const site = (await store.sites()).find((one) => one.site === key)
    if (!site) throw new Misuse(`--site: there is no site ${key}; helder site list names them`)
    const rows = await viewsInRows(
      rowsOfTable(readFileSync(file)),
      {
        ...{ site: site.site, origin, today: new Date().toISOString().slice(0, 10) },
        allows: (host) => allowsHost(site, host, () => ''),
      },
      (row, why) => {
        refused++
        if (refused <= NAMED_MAX) terminal.stderr.write(`row ${row}: ${why}\n`)
      },
    ).catch((error) => {
      throw error instanceof ColumnsWrong ? new Misuse(error.message) : error
    })
    for (let at = 0; at < rows.length; at += BATCH) await store.putViews(rows.slice(at, at + BATCH))
    const audited = `views of ${site.site}: ${rows.length} rows`
    const at = new Date().toISOString()
    await store.audit({ at, actor: 'command line', action: 'publish', object: audited })
    return rows.length
  })
  printLine(terminal, { views, refused })
  return refused > 0 ? 1 : 0
}
