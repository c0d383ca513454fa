/** JSON lines in, JSON lines out: one at a time, however long the file is. */
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

export type Line = { number: number; value: unknown } | { number: number; error: string }

/** The lines of a file, or of standard input when no file is named. Empty lines are passed over. */
export async function* readJsonLines(
  file: string | undefined,
  stdin: Readable,
): AsyncGenerator<Line> {
  const input = file === undefined || file === '-' ? stdin : createReadStream(file)
  let number = 0
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (text.trim() === '') continue
    try {
      yield { number, value: JSON.parse(text) }
    } catch {
      // The parser's own message would repeat what was written.
      yield { number, error: 'not JSON' }
    }
  }
}
