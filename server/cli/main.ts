/** The command line: which commands there are, and how they are asked for. */
import type { Readable, Writable } from 'node:stream'
import { Misuse } from './operator.ts'

export type Terminal = { stdin: Readable; stdout: Writable; stderr: Writable }

type Command = {
  usage: string
  run: (args: readonly string[], terminal: Terminal) => Promise<number>
}

/** Each is read when it is asked for: most take a blink, and some bring a library along. */
const COMMANDS: Record<string, Command> = {
  redact: {
    usage: 'helder redact [FILE]   {id, text, language?} lines → {id, text, spans} lines',
    run: async (args, terminal) => (await import('./redact.ts')).redactLines(args, terminal),
  },
  themes: {
    usage:
      'helder themes [FILE] [--themes K] [--seed N] [--keep MODEL] [--from MODEL]   {id, text, language?} lines → {id, theme} lines, then the themes',
    run: async (args, terminal) => (await import('./themes.ts')).themesOfLines(args, terminal),
  },
  pull: {
    usage:
      'helder pull [--url URL] [--token T] [--format F] [--out FILE] [--cursor FILE] [--filter a=b&c=d]',
    run: async (args, terminal) => (await import('./pull.ts')).pull(args, terminal),
  },
  import: {
    usage:
      'helder import [FILE]   signals from elsewhere, one JSON object per line\n  helder import mail|imap|table|feed …   mails, rows and news: docs/sources.md\n  helder import views FILE --site S   page views: docs/analyse.md',
    run: async (args, terminal) => (await import('./import.ts')).bringInFrom(args, terminal),
  },
  report: {
    usage:
      'helder report 2026-H1 [--format html|md|csv|json|pdf] [--thread ID] [--organisation O] [--language nl|en] [--out FILE]',
    run: async (args, terminal) => (await import('./report.ts')).report(args, terminal),
  },
  token: {
    usage:
      'helder token make --label L --scopes a,b [--days 90] [--organisation O] [--site S] [--event-sources urn:…] | list | revoke NAME',
    run: async (args, terminal) => (await import('./token.ts')).token(args, terminal),
  },
  person: {
    usage:
      'helder person put --email E --name N --roles a,b [--organisation O] [--site S] | list | remove EMAIL',
    run: async (args, terminal) => (await import('./person.ts')).person(args, terminal),
  },
  site: {
    usage: 'helder site list | put [FILE]',
    run: async (args, terminal) => (await import('./site.ts')).site(args, terminal),
  },
  backup: {
    usage: 'helder backup FILE   the store as one file, while the server goes on',
    run: async (args, terminal) => (await import('./backup.ts')).backup(args, terminal),
  },
  restore: {
    usage: 'helder restore FILE   into an empty store',
    run: async (args, terminal) => (await import('./backup.ts')).restore(args, terminal),
  },
  move: {
    usage: 'helder move   from HELDER_DATA to the PostgreSQL of DATABASE_URL',
    run: async (args, terminal) => (await import('./backup.ts')).move(args, terminal),
  },
  check: {
    usage: 'helder check URL [--json]   is the widget installed right on that page',
    run: async (args, terminal) => (await import('./check.ts')).check(args, terminal),
  },
  erase: {
    usage: 'helder erase ID|CODE [--backups FOLDER]',
    run: async (args, terminal) => (await import('./erase.ts')).erase(args, terminal),
  },
  audit: {
    usage: 'helder audit [--since HEAD]   is the audit log as it was written',
    run: async (args, terminal) => (await import('./audit.ts')).audit(args, terminal),
  },
}

/** Resolves to the exit code: 0 well, 1 something was left out or failed, 2 asked for wrongly. */
export const main = async (args: readonly string[], terminal: Terminal): Promise<number> => {
  const [name = '', ...rest] = args
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (command) {
    return command.run(rest, terminal).catch((error: Error & { code?: string }) => {
      terminal.stderr.write(`helder ${name}: ${error.message || error.code}\n`)
      return error instanceof Misuse ? 2 : 1
    })
  }
  const usage = Object.values(COMMANDS).map((c) => `  ${c.usage}\n`)
  const asked = name === '' || name === 'help' || name === '--help'
  const out = asked ? terminal.stdout : terminal.stderr
  out.write(`${asked ? '' : `helder: no such command\n`}Usage:\n${usage.join('')}`)
  return asked ? 0 : 2
}
