/** The entry on Node: `npm run serve`, and with `--try-out` the demonstration of `npm start`. */
import { fileURLToPath } from 'node:url'
import { serve } from '@hono/node-server'
import { pino } from 'pino'
import type { LogEvent } from '../worker/deps.ts'
import { readSettings, SettingsInvalid } from './settings.ts'
import { start } from './start.ts'

/** Seconds for a request's headers, and for the whole of it: slower is a stuck line or an attack. */
const HEADERS_MS = 10_000
const REQUEST_MS = 30_000

const tryOut = process.argv.includes('--try-out')
const logger = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime })
const say = (text: string) => process.stdout.write(`${text}\n`)

const main = async () => {
  const settings = readSettings(process.env, tryOut)
  const { host, port } = settings
  const log = ({ event, ...rest }: LogEvent) =>
    event === 'failed' ? logger.error(rest, event) : logger.info(rest, event)
  const { app, store, madeToken, samples } = await start({
    settings,
    log,
    now: () => new Date(),
    origin: `http://${host}:${port}`,
    publicFolder: fileURLToPath(new URL('../public', import.meta.url)),
  })
  const server = serve({ fetch: app.fetch, hostname: host, port }, ({ port }) => {
    const origin = `http://${host.includes(':') ? `[${host}]` : host}:${port}`
    if (!tryOut) return logger.info({ origin }, 'listening')
    if (samples > 0) say(`Put ${samples} sample signals into the store.`)
    say(`\n  Helder is here.\n`)
    say(`  A government page with the widget   ${origin}/demo`)
    say(`  The dashboard                       ${origin}/${madeToken ? `#token=${madeToken}` : ''}`)
    if (madeToken) say(`\n  Token, shown only this once:        ${madeToken}`)
    else if (!settings.adminToken) {
      say(
        `\n  The token was shown at the first start. For a new one: remove ${settings.data} and start again,`,
      )
      say('  or set HELDER_ADMIN_TOKEN.')
    }
    say('\n  Stop with Ctrl+C.\n')
  })
  if ('headersTimeout' in server) {
    server.headersTimeout = HEADERS_MS
    server.requestTimeout = REQUEST_MS
  }
  const stop = () => {
    server.close(() => {
      store.close().then(() => process.exit(0))
    })
    if ('closeIdleConnections' in server) server.closeIdleConnections()
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

main().catch((error: Error) => {
  const lines =
    error instanceof SettingsInvalid ? `Helder cannot start:\n${error.message}` : error.stack
  process.stderr.write(`${lines}\n`)
  process.exit(1)
})
