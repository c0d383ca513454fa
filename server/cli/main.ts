/** The command line: which commands there are, and how they are asked for. */
import type { Readable, Writable } from 'node:stream'
import { redactLines } from './redact.ts'

export type Terminal = { stdin: Readable; stdout: Writable; stderr: Writable }

type Command = {
  usage: string
  run: (args: readonly string[], terminal: Terminal) => Promise<number>
}

const COMMANDS: Record<string, Command> = {
  redact: {
    usage: 'helder redact [FILE]   {id, text, language?} lines → {id, text, spans} lines',
    run: redactLines,
  },
}

/** Resolves to the exit code: 0 well, 1 something was left out or failed, 2 asked for wrongly. */
export const main = async (args: readonly string[], terminal: Terminal): Promise<number> => {
  const [name = '', ...rest] = args
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (command) {
    return command.run(rest, terminal).catch((error: Error & { code?: string }) => {
      terminal.stderr.write(`helder ${name}: ${error.code ?? error.message}\n`)
      return 1
    })
  }
  const usage = Object.values(COMMANDS).map((c) => `  ${c.usage}\n`)
  const asked = name === '' || name === 'help' || name === '--help'
  const out = asked ? terminal.stdout : terminal.stderr
  out.write(`${asked ? '' : `helder: no such command\n`}Usage:\n${usage.join('')}`)
  return asked ? 0 : 2
}
