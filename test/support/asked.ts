/** The command line in this process, on a folder of its own that is thrown away. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { main } from '../../server/cli/main.ts'
import type { Site } from '../../shared/site.ts'
import type { SignalFilter } from '../../store/signal-row.ts'
import { openSqliteStore } from '../../store/sqlite/store.ts'
import type { Store } from '../../store/store.ts'
import { aSite } from './a-signal.ts'

export const aPlace = async (sites: readonly Site[] = [aSite()]) => {
  const data = mkdtempSync(join(tmpdir(), 'helder-sources-'))
  const database = join(data, 'helder.db')
  const opened = async <T>(work: (store: Store) => Promise<T>) => {
    const store = openSqliteStore(database)
    try {
      return await work(store)
    } finally {
      await store.close()
    }
  }
  await opened(async (store) => {
    for (const site of sites) await store.putSite(site)
  })
  return {
    data,
    file: (name: string, content: string | Buffer) => {
      const path = join(data, name)
      writeFileSync(path, content)
      return path
    },
    asked: async (args: readonly string[], input = '') => {
      const [stdout, stderr] = [new PassThrough(), new PassThrough()]
      const before = process.env.HELDER_DATA
      process.env.HELDER_DATA = data
      try {
        const code = await main(args, {
          stdin: Readable.from([Buffer.from(input)]),
          stdout,
          stderr,
        })
        const out = String(stdout.read() ?? '')
        const report = JSON.parse(out.trim().split('\n').at(-1) || '{}')
        return { code, out, report, error: String(stderr.read() ?? '') }
      } finally {
        if (before === undefined) delete process.env.HELDER_DATA
        else process.env.HELDER_DATA = before
      }
    },
    signals: (filter: SignalFilter = {}) =>
      opened((store) => store.signals(filter, { limit: 1_000 })),
    opened,
    /** Every byte of the database and its log of writes. */
    bytes: () =>
      Buffer.concat(
        readdirSync(data)
          .filter((name) => name.startsWith('helder.db'))
          .map((name) => readFileSync(join(data, name))),
      ).toString('latin1'),
    remove: () => rmSync(data, { recursive: true, force: true }),
  }
}
