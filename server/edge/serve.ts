/** The entry of an edge on Node: `npm run edge`. */
import { fileURLToPath } from 'node:url'
import { listen } from '../listen.ts'
import { cannotStart, makeLogger } from '../log.ts'
import { readEdgeSettings } from './settings.ts'
import { startEdge } from './start.ts'

try {
  const settings = readEdgeSettings(process.env)
  const { log, listening } = makeLogger()
  const { app, close } = startEdge({
    settings,
    log,
    now: () => new Date(),
    random: Math.random,
    fetch: (request) => fetch(request),
    publicFolder: fileURLToPath(new URL('../../public', import.meta.url)),
  })
  const { host, port } = settings
  listen({ app, host, port, onListening: listening, close })
} catch (error) {
  cannotStart(error as Error)
}
