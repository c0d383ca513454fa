import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sqlOf } from '../../server/edge/sql.ts'
import { openDurable } from '../../store/sqlite/open.ts'
import { testOutbox } from './outbox-contract.ts'

testOutbox('better-sqlite3', () => {
  const folder = mkdtempSync(join(tmpdir(), 'helder-outbox-'))
  const file = join(folder, 'outbox.db')
  let db = openDurable(file)
  return {
    sql: sqlOf(db),
    again: () => {
      db.close()
      db = openDurable(file)
      return sqlOf(db)
    },
    remove: () => {
      db.close()
      rmSync(folder, { recursive: true })
    },
  }
})
