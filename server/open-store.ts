/** The store that the settings name: a file under HELDER_DATA, or the database of DATABASE_URL. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { openPostgresStore } from '../store/postgres/store.ts'
import { openSqliteStore } from '../store/sqlite/store.ts'
import type { Store } from '../store/store.ts'
import type { Settings } from './settings.ts'

/** Rejects in words that an operator can act on when the store is of a later version or away. */
export const openStore = async ({
  data,
  databaseUrl,
}: Pick<Settings, 'data' | 'databaseUrl'>): Promise<Store> => {
  if (databaseUrl) return openPostgresStore(databaseUrl)
  mkdirSync(data, { recursive: true })
  return openSqliteStore(join(data, 'helder.db'))
}
