/**
 * Rows as an Excel workbook (ECMA-376), written as it goes: memory does not grow with the number of rows.
 * Every cell is text, a number or a truth value, never a formula.
 */
import { Zip, ZipDeflate } from 'fflate'
import { type Cell, cellsOf, type Table } from './columns.ts'
import {
  contentTypes,
  RELATIONS,
  STYLES,
  sheetHead,
  sheetTail,
  workbook,
  workbookRelations,
} from './xlsx-parts.ts'

/** Rows of one sheet, the header included; Excel takes no more. */
const SHEET_ROWS = 1_048_576

/** Rows that become one piece of XML: short strings are thrown away sooner than long ones. */
const ROWS_AT_ONCE = 50

const MARKUP: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/**
 * A text as XML. Characters that XML cannot carry are written `_x0001_`, and what already looks like that has
 * its underscore written so (ECMA-376, 22.9.2.19, ST_Xstring). Halves of a character become U+FFFD as they are encoded.
 */
const xml = (text: string) =>
  PLAIN.test(text)
    ? text
    : text
        .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go.
        .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, (char) => {
          const code = char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
          return `_x${code}_`
        })
        .replace(/[&<>]/g, (char) => MARKUP[char] ?? '')
/** Nearly all cells: nothing in them that XML or Excel would take for something else. */
const PLAIN = /^[ !-%'-;=?-^`-~\u00a0-\ud7ff]*$/u

/** A, B … Z, AA …: how columns are called. */
const LETTERS = Array.from(
  { length: 52 },
  (_, i) => (i < 26 ? '' : 'A') + String.fromCharCode(65 + (i % 26)),
)

const cellAt = (place: string, value: Cell) => {
  if (value === undefined) return ''
  if (typeof value === 'number') return `<c r="${place}"><v>${value}</v></c>`
  if (typeof value === 'boolean') return `<c r="${place}" t="b"><v>${Number(value)}</v></c>`
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${xml(value)}</t></is></c>`
}
const rowAt = (number: number, cells: readonly Cell[]) =>
  `<row r="${number}">${cells.map((value, i) => cellAt(`${LETTERS[i]}${number}`, value)).join('')}</row>`
const bold = (name: string, i: number) =>
  `<c r="${LETTERS[i]}1" t="inlineStr" s="1"><is><t>${name}</t></is></c>`

const encoder = new TextEncoder()

export async function* xlsx<Row>(
  table: Table<Row>,
  batches: AsyncIterable<readonly Row[]>,
  sheetRows = SHEET_ROWS,
): AsyncGenerator<Uint8Array> {
  const header = `<row r="1">${table.columns.map(({ name }, i) => bold(name, i)).join('')}</row>`
  let made: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    made.push(chunk)
  })
  const flush = () => {
    const chunks = made
    made = []
    return chunks
  }
  const file = (name: string) => {
    const part = new ZipDeflate(name, { level: 1 })
    zip.add(part)
    return (text: string, last = false) => part.push(encoder.encode(text), last)
  }
  let sheets = 0
  let rowsLeft = 0
  let write: ReturnType<typeof file> | undefined
  const nextSheet = () => {
    write?.(sheetTail, true)
    sheets += 1
    rowsLeft = sheetRows - 1
    write = file(`xl/worksheets/sheet${sheets}.xml`)
    write(sheetHead + header)
  }
  nextSheet()
  for await (const rows of batches) {
    for (let at = 0; at < rows.length; ) {
      if (rowsLeft === 0) nextSheet()
      const part = rows.slice(at, at + Math.min(rowsLeft, ROWS_AT_ONCE))
      const next = sheetRows - rowsLeft + 1
      write?.(part.map((row, i) => rowAt(next + i, cellsOf(table, row))).join(''))
      rowsLeft -= part.length
      at += part.length
    }
    yield* flush()
  }
  write?.(sheetTail, true)
  // What names the sheets comes last: only now we know how many there are.
  file('xl/styles.xml')(STYLES, true)
  file('xl/workbook.xml')(workbook(table.name, sheets), true)
  file('xl/_rels/workbook.xml.rels')(workbookRelations(sheets), true)
  file('_rels/.rels')(RELATIONS, true)
  file('[Content_Types].xml')(contentTypes(sheets), true)
  zip.end()
  yield* flush()
}
