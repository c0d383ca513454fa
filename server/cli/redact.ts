/** `helder redact [FILE]`: takes personal data out of `{id, text, language?}` lines, and says where it stood. */
import * as z from 'zod'
import { redact } from '../../shared/redact/index.ts'
import { warmUp } from '../warm-up.ts'
import { readJsonLines } from './json-lines.ts'
import type { Terminal } from './main.ts'

const Row = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  language: z.string().optional(),
})

/** Writes `{id, text, spans:[{start,end,kind}]}` lines; offsets are UTF-16 units. 1 when a line was left out. */
export const redactLines = async (
  [file]: readonly string[],
  terminal: Terminal,
): Promise<number> => {
  warmUp()
  let left = 0
  for await (const line of readJsonLines(file, terminal.stdin)) {
    const row = 'value' in line ? Row.safeParse(line.value) : undefined
    if (!row?.success) {
      left++
      terminal.stderr.write(`line ${line.number}: not {id, text}, left out\n`)
      continue
    }
    const { id, text, language } = row.data
    const ready = terminal.stdout.write(`${JSON.stringify({ id, ...redact(text, language) })}\n`)
    if (!ready) await new Promise((resolve) => terminal.stdout.once('drain', resolve))
  }
  return left > 0 ? 1 : 0
}
