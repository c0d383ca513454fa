/** The command line: which commands there are, and how they are asked for. */
import type { Readable, Writable } from 'node:stream'
import { audit } from './audit.ts'
import { backup, move, restore } from './backup.ts'
import { check } from './check.ts'
import { erase } from './erase.ts'
import { bringInFrom } from './import.ts'
import { Misuse } from './operator.ts'
import { person } from './person.ts'
import { pull } from './pull.ts'
import { redactLines } from './redact.ts'
import { report } from './report.ts'
import { site } from './site.ts'
import { themesOfLines } from './themes.ts'
import { token } from './token.ts'

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
  themes: {
    usage:
      'helder themes [FILE] [--themes K] [--seed N] [--keep MODEL] [--from MODEL]   {id, text, language?} lines → {id, theme} lines, then the themes',
    run: themesOfLines,
  },
  pull: {
    usage:
      'helder pull [--url URL] [--token T] [--format F] [--out FILE] [--cursor FILE] [--filter a=b&c=d]',
    run: pull,
  },
  import: {
    usage:
      'helder import [FILE]   signals from elsewhere, one JSON object per line\n  helder import mail|imap|table|feed …   mails, rows and news: docs/sources.md\n  helder import views FILE --site S   page views: docs/analyse.md',
    run: bringInFrom,
  },
  report: {
    usage:
      'helder report 2026-H1 [--format html|md|csv|json|pdf] [--thread ID] [--organisation O] [--language nl|en] [--out FILE]',
    run: report,
  },
  token: {
    usage:
      'helder token make --label L --scopes a,b [--days 90] [--organisation O] [--site S] [--event-sources urn:…] | list | revoke NAME',
    run: token,
  },
  person: {
    usage:
      'helder person put --email E --name N --roles a,b [--organisation O] [--site S] | list | remove EMAIL',
    run: person,
  },
  site: { usage: 'helder site list | put [FILE]', run: site },
  backup: {
    usage: 'helder backup FILE   the store as one file, while the server goes on',
    run: backup,
  },
  restore: { usage: 'helder restore FILE   into an empty store', run: restore },
  move: { usage: 'helder move   from HELDER_DATA to the PostgreSQL of DATABASE_URL', run: move },
  check: {
    usage: 'helder check URL [--json]   is the widget installed right on that page',
    run: check,
  },
  erase: { usage: 'helder erase ID|CODE [--backups FOLDER]', run: erase },
  audit: {
    usage: 'helder audit [--since HEAD]   is the audit log as it was written',
    run: audit,
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
