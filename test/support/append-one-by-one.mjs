/** Appends so many signals one after the other and writes a line after each: for a look at system calls. */
import { writeSync } from 'node:fs'
import { openSqliteStore } from '../../dist/store/sqlite/store.js'

const [, , file, count] = process.argv
const store = openSqliteStore(file)
for (let n = 0; n < Number(count); n++) {
  const id = `018f4e2b-9a4b-7c3d-8e5f-${String(n).padStart(12, '0')}`
  const page = { url: 'https://www.voorbeeld.nl/' }
  const signal = { id, revision: 0, site: 'demo', page, clarity: 'no' }
  await store.append([{ signal, receivedAt: new Date().toISOString(), quarantine: [] }])
  writeSync(1, `answer ${n}\n`)
}
await store.close()
