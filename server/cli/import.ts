/**
 * `helder import [FILE]`: signals from elsewhere, one JSON object per line; checked, cleaned and stored once.
 * `helder import mail|imap|table|feed …`: what people told government in other ways.
 * `helder import views …`: how often pages were seen.
 */
import * as z from 'zod'
import { Signal } from '../../shared/signal.ts'
import { cleanSignal } from '../../worker/clean.ts'
import { memberErrors } from '../../worker/read-json.ts'
import { place } from '../place.ts'
import { warmUp } from '../warm-up.ts'
import { readJsonLines } from './json-lines.ts'
import type { Terminal } from './main.ts'
import { printLine, progress, withStore } from './operator.ts'

/** When it was said elsewhere; else now. */
const ReceivedAt = z.object({ receivedAt: z.iso.datetime().optional() })
const BATCH = 500

/** A line is a signal, with `receivedAt` beside its members. */
const read = (value: unknown, now: string) => {
  const at = ReceivedAt.safeParse(value)
  const { receivedAt: _, ...members } = (value ?? {}) as Record<string, unknown>
  const signal = Signal.safeParse(members)
  if (!at.success) return { errors: memberErrors(at.error) }
  if (!signal.success) return { errors: memberErrors(signal.error) }
  const receivedAt = new Date(at.data.receivedAt ?? now).toISOString()
  return { entry: place({ signal: cleanSignal(signal.data), receivedAt, quarantine: [] }) }
}

type Run = (args: readonly string[], terminal: Terminal) => Promise<number>

/** Loaded when asked for: what reads mails and spreadsheets is of no use to the other commands. */
const KINDS: Record<string, () => Promise<Run>> = {
  mail: async () => (await import('./sources/mail.ts')).importMail,
  imap: async () => (await import('./sources/imap.ts')).importImap,
  table: async () => (await import('./sources/table.ts')).importTable,
  feed: async () => (await import('./sources/feed.ts')).importFeed,
  views: async () => (await import('./sources/views.ts')).importViews,
}

/** A file that is called as one of the kinds is asked for as `./mail`. */
export const bringInFrom = async (
  [kind = '', ...args]: readonly string[],
  terminal: Terminal,
): Promise<number> => {
  const load = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined
  if (load) return (await load())(args, terminal)
  return importLines(kind === '' ? args : [kind, ...args], terminal)
}

const importLines = async ([file]: readonly string[], terminal: Terminal) => {
  warmUp()
  const now = new Date().toISOString()
  const shown = progress(terminal, 'lines')
  const report = { stored: 0, known: 0, conflict: 0, refused: 0 }
  await withStore(async (store) => {
    let batch: Extract<ReturnType<typeof read>, { entry: unknown }>['entry'][] = []
    const flush = async () => {
      for (const outcome of await store.append(batch)) report[outcome]++
      batch = []
    }
    for await (const line of readJsonLines(file, terminal.stdin)) {
      const result =
        'value' in line ? read(line.value, now) : { errors: [{ member: '', error: line.error }] }
      if (result.entry) batch.push(result.entry)
      else {
        report.refused++
        const why = result.errors.map(({ member, error }) => `${member} ${error}`.trim()).join('; ')
        terminal.stderr.write(`line ${line.number}: ${why}\n`)
      }
      if (batch.length === BATCH) await flush()
      shown.to(line.number)
    }
    if (batch.length > 0) await flush()
  })
  printLine(terminal, report)
  return report.refused + report.conflict > 0 ? 1 : 0
}
