/** A table in text: CSV as any program writes it, and as a Dutch Excel does (semicolons, Windows-1252). */
import { parse } from 'csv-parse'

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
    return new TextDecoder('windows-1252').decode(bytes)
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

/** Rows with the number of the line on which each ends. Throws for a quote that is never closed. */
export async function* csvRows(
  bytes: Buffer,
): AsyncGenerator<{ number: number; cells: readonly string[] }> {
  let text = decoded(bytes)
  // Excel's own way to say it, in a line before the header.
  const [said, named] = /^sep=(.)\r?\n/i.exec(text) ?? []
  if (said) text = text.slice(said.length)
  const parser = parse(text, {
    delimiter: named ?? delimiterOf(text),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    info: true,
  })
  const before = said ? 1 : 0
  for await (const { info, record } of parser as AsyncIterable<{
    info: { lines: number }
    record: string[]
  }>) {
    yield { number: info.lines + before, cells: record }
  }
}
