/** A table in text: CSV as programs write it, and as a Dutch Excel does (semicolons, Windows-1252). */
import { parse } from 'csv-parse'
import { asWindows1252 } from '../windows-1252.ts'

/** Characters from which delimiter and form are told. */
const SAMPLE = 65_536
const DELIMITERS = [';', ',', '\t', '|'] as const

/** By its mark; else UTF-8 when all of it is valid in it, and if not what Excel here writes. */
export const decoded = (bytes: Buffer): string => {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return asWindows1252(bytes.toString('latin1'))
  }
}

/** How often each delimiter stands in a line, outside quotes. */
const countsIn = (line: string) => {
  const bare = line.replace(/"(?:[^"]|"")*"/g, '')
  return DELIMITERS.map((delimiter) => bare.split(delimiter).length - 1)
}

/** The one that the header has most of. Commas in amounts further down do not count. */
export const delimiterOf = (text: string): string => {
  const [header = ''] = text.slice(0, SAMPLE).split(/\r?\n/)
  const counts = countsIn(header)
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ';'
}

/** Rows, numbered as a spreadsheet shows them: a cell may hold several lines. */
export async function* csvRows(
  bytes: Buffer,
): AsyncGenerator<{ number: number; cells: readonly string[] }> {
  let text = decoded(bytes)
  // Excel's own way to say it, in a line before the header that it does not show.
  const [said, named] = /^sep=(.)\r?\n/i.exec(text) ?? []
  if (said) text = text.slice(said.length)
  const rows = parse(text, {
    delimiter: named ?? delimiterOf(text),
    relax_column_count: true,
    relax_quotes: true,
  })
  let number = 0
  for await (const cells of rows as AsyncIterable<string[]>) {
    number++
    yield { number, cells }
  }
}
