/** The entry on Node: `npm run serve`, and with `--try-out` the demonstration of `npm start`. */
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { listen } from './listen.ts'
import { cannotStart, makeLogger } from './log.ts'
import { readSettings } from './settings.ts'
import { start } from './start.ts'
import { welcome } from './welcome.ts'

/**
 * How much the heap may grow before it is cleaned up. V8 decides by the memory of the machine, and let an export of a
 * million signals grow to 326 MiB of what nobody used any more.
 */
const HEAP_GROWTH_PERCENT = 30

const main = async () => {
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH_PERCENT}`)
  const tryOut = process.argv.includes('--try-out')
  const settings = readSettings(process.env, tryOut)
  const { host, port } = settings
  const { log, listening } = makeLogger()
  const { app, close, madeToken, samples } = await start({
    settings,
    log,
    now: () => new Date(),
    origin: `http://${host}:${port}`,
    publicFolder: fileURLToPath(new URL('../public', import.meta.url)),
  })
  listen({
    app,
    host,
    port,
    onListening: (origin) => {
      if (tryOut) process.stdout.write(welcome({ origin, madeToken, samples, settings }))
      else listening(origin)
    },
    close,
  })
}

main().catch(cannotStart)
