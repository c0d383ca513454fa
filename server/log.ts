/** One JSON line per event. The events have no member that could hold what a citizen wrote. */
import { pino } from 'pino'
import type { LogEvent } from '../worker/deps.ts'

/** Bytes of lines that may wait for who reads them; more is dropped rather than kept in memory. */
const WAITING_MAX = 4 * 1024 * 1024

export const makeLogger = () => {
  const logger = pino(
    { base: null, timestamp: pino.stdTimeFunctions.isoTime },
    // Never waits for who reads the log: a full pipe would hold up every citizen by tenths of seconds.
    pino.destination({ sync: false, maxLength: WAITING_MAX }),
  )
  return {
    log: ({ event, ...rest }: LogEvent) =>
      event === 'failed' ? logger.error(rest, event) : logger.info(rest, event),
    listening: (origin: string) => logger.info({ origin }, 'listening'),
  }
}

/** Says why nothing started, in words for settings and with a trace for the rest. */
export const cannotStart = (error: Error) => {
  const words =
    error.name === 'SettingsInvalid' || error.name === 'SchemaTooNew' || 'syscall' in error
      ? `Helder cannot start:\n${error.message}`
      : error.stack
  process.stderr.write(`${words}\n`)
  process.exit(1)
}
