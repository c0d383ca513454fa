/** Migrates a store with the migrations of a folder, as a server does at its start; is killed midway by a test. */
import { pathToFileURL } from 'node:url'

const [, , engine, place, folder] = process.argv
const migrations = pathToFileURL(`${folder}/`)
process.stdout.write('begin\n')
if (engine === 'sqlite') {
  const { openWriter } = await import('../../dist/store/sqlite/open.js')
  openWriter(place, migrations).close()
} else {
  const { openPool } = await import('../../dist/store/postgres/pool.js')
  const { migrate } = await import('../../dist/store/postgres/migrate.js')
  const pool = openPool(place)
  await migrate(pool, migrations)
  await pool.end()
}
