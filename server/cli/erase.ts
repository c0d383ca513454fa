/** `helder erase ID|CODE [--backups FOLDER]`: destroys what somebody said, here and in the backups. */
import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { readReceipt } from '../../shared/receipt.ts'
import { openSqliteStore } from '../../store/sqlite/store.ts'
import type { Store } from '../../store/store.ts'
import type { Terminal } from './main.ts'
import { Misuse, optionsOf, printLine, withStore } from './operator.ts'

/** The id that was meant: given as such, or by the code that the citizen has. */
const idOf = (store: Store, given: string) => {
  if (z.uuid().safeParse(given).success) return Promise.resolve(given.toLowerCase())
  const code = readReceipt(given)
  if (!code) throw new Misuse('erase ID|CODE: neither an id nor a code')
  return store.idOfReceipt(createHash('sha256').update(code).digest('base64url'))
}

const eraseIn = async (store: Store, given: string) => {
  const id = await idOf(store, given)
  if (id === undefined) return { erased: false }
  const at = new Date().toISOString()
  await store.audit({ at, actor: 'command line', action: 'erase', object: id })
  const erased = await store.erase(id, 'by-request', at)
  await store.scrub()
  return { id, erased }
}

export const erase = async (args: readonly string[], terminal: Terminal) => {
  const { values, positionals } = optionsOf(args, { backups: { type: 'string' } })
  const [given] = positionals
  if (given === undefined) throw new Misuse('erase ID|CODE [--backups FOLDER]')
  const here = await withStore((store) => eraseIn(store, given))
  printLine(terminal, here)
  let found = here.erased
  const folder = values.backups
  if (typeof folder === 'string') {
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.db'))) {
      const store = openSqliteStore(join(folder, name))
      // The code may be gone from the store, and still be in a backup.
      const result = await eraseIn(store, here.id ?? given).finally(store.close)
      printLine(terminal, { backup: name, ...result })
      found ||= result.erased
    }
  }
  return found ? 0 : 1
}
