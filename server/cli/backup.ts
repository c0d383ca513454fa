/** `helder backup`, `restore` and `move`: whole stores, proven equal by count and hash. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { copyStore } from '../../store/moving/copy.ts'
import { type Place, postgresPlace, sqlitePlace } from '../../store/moving/places.ts'
import { auditLog } from '../../store/reading/audit.ts'
import type { Terminal } from './main.ts'
import { Misuse, placeOf, printLine, progress } from './operator.ts'

const fileOf = (data: string) => join(data, 'helder.db')

/** The store of this machine; without `make` it must be there. */
const here = async (make: boolean): Promise<Place> => {
  const { data, databaseUrl } = placeOf()
  if (databaseUrl) return postgresPlace(databaseUrl)
  if (!make && !existsSync(fileOf(data))) throw new Misuse(`there is no store in ${data}`)
  mkdirSync(data, { recursive: true })
  return sqlitePlace(fileOf(data))
}

/** Everything that anybody said leaves: that is written down before it does, as every export is. */
const note = ({ db }: Place, object: string) =>
  auditLog(db, db).audit({
    at: new Date().toISOString(),
    actor: 'command line',
    action: 'backup',
    object,
  })

const copied = async (from: Place, to: Place, terminal: Terminal) => {
  const shown = progress(terminal, 'rows')
  try {
    const sums = await copyStore(from, to, shown.to)
    shown.done(sums.reduce((total, { rows }) => total + rows, 0))
    for (const sum of sums) printLine(terminal, sum)
    return 0
  } finally {
    await from.close()
    await to.close()
  }
}

/** Writes the store to a new SQLite file, whatever the engine, while the server goes on. */
export const backup = async ([file]: readonly string[], terminal: Terminal) => {
  if (file === undefined) throw new Misuse('backup FILE')
  if (existsSync(file)) throw new Misuse('there is a file of that name: a backup never overwrites')
  const from = await here(false)
  const part = `${file}.part`
  rmSync(part, { force: true })
  await note(from, `backup to ${basename(file)}`)
  const code = await copied(from, sqlitePlace(part), terminal).catch((error) => {
    rmSync(part, { force: true })
    throw error
  })
  // Only a whole backup gets its name.
  renameSync(part, file)
  for (const rest of ['-wal', '-shm']) rmSync(part + rest, { force: true })
  return code
}

/** Fills an empty store from a backup. */
export const restore = async ([file]: readonly string[], terminal: Terminal) => {
  if (file === undefined || !existsSync(file)) throw new Misuse('restore FILE: no such file')
  return copied(sqlitePlace(file), await here(true), terminal)
}

/** From the file under HELDER_DATA to the database of DATABASE_URL. */
export const move = async (_: readonly string[], terminal: Terminal) => {
  const { data, databaseUrl } = placeOf()
  if (!databaseUrl) throw new Misuse('move: set DATABASE_URL to where the store shall go')
  if (!existsSync(fileOf(data))) throw new Misuse(`there is no store in ${data}`)
  const to = await postgresPlace(databaseUrl)
  const from = sqlitePlace(fileOf(data))
  await note(from, 'move to PostgreSQL')
  return copied(from, to, terminal)
}
