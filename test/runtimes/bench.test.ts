import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

/** No figure is looked at: a bench that no longer starts would be found by whoever needs it. */
it('measures what people send, on the server as it is put together today', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['bench/ingest.mjs', '1', '60'])
  expect(stdout).toMatch(/helder {2,}\d+ {3}helder \/ this 1\.00/)
})
