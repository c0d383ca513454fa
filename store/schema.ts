/** Migrations: numbered files, each run once, in order. */
import { readdirSync, readFileSync } from 'node:fs'

/** A later version of Helder wrote this store. */
export class SchemaTooNew extends Error {
  override readonly name = 'SchemaTooNew'
  constructor(had: number, known: number) {
    super(
      `the database has schema ${had}, this version of Helder knows ${known}: run a newer Helder`,
    )
  }
}

/** The migrations that a store with schema `had` has not had, with the number that each leads to. */
export const migrationsAfter = (had: number, folder: URL) => {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
  if (had > files.length) throw new SchemaTooNew(had, files.length)
  return files
    .slice(had)
    .map((name, i) => ({ version: had + i + 1, sql: readFileSync(new URL(name, folder), 'utf8') }))
}
