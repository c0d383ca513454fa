/** One JSON line per event. The events have no member that could hold what a citizen wrote. */
import { pino } from 'pino'
import type { LogEvent } from '../worker/deps.ts'

export const makeLogger = () => {
  const logger = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime })
  return {
    log: ({ event, ...rest }: LogEvent) =>
      event === 'failed' ? logger.error(rest, event) : logger.info(rest, event),
    listening: (origin: string) => logger.info({ origin }, 'listening'),
  }
}

/** Says why nothing started, in words for settings and with a trace for the rest. */
export const cannotStart = (error: Error) => {
  const words =
    error.name === 'SettingsInvalid' ? `Helder cannot start:\n${error.message}` : error.stack
  process.stderr.write(`${words}\n`)
  process.exit(1)
}
