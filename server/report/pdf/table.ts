/** Tables whose rows stay whole and whose cells know what they are headed by. */
import type { Block } from '../../../analysis/report/document/blocks.ts'
import {
  add,
  BOTTOM,
  type Doc,
  type Element,
  LINE,
  MARGIN,
  SIZES,
  silently,
  WIDTH,
} from './sheet.ts'

type Table = Extract<Block, { kind: 'table' }>

const PAD = 3
/** Widest that a column becomes before its words go on on the next line, in points. */
const WIDEST = { words: 260, number: 110 }
const GAP = 10
/** What the words of a row need at the least. */
const LEAST = 80

/** As wide as what stands in a column; when that is too much, the columns of words give way. */
const widthsOf = (doc: Doc, { columns, rows }: Table, words: (at: number) => boolean) => {
  doc.fontSize(SIZES.small)
  const widest = (texts: readonly string[]) =>
    Math.max(...texts.map((text) => doc.widthOfString(text)))
  const natural = columns.map(({ label }, at) => {
    const head = widest((words(at) ? [label] : label.split(/\s+/)).map((text) => text || ' '))
    const cells = widest(rows.map((row) => row[at] || ' '))
    return Math.min(Math.max(head * 1.1, cells), words(at) ? WIDEST.words : WIDEST.number) + GAP
  })
  const sum = (some: readonly number[]) => some.reduce((all, width) => all + width, 0)
  const left = WIDTH - sum(natural.filter((_, at) => !words(at)))
  const wanted = sum(natural.filter((_, at) => words(at)))
  // Numbers alone do not fit either: then everything gives way.
  if (left < LEAST) return natural.map((width) => (width * WIDTH) / sum(natural))
  return wanted <= left
    ? natural
    : natural.map((width, at) => (words(at) ? (width * left) / wanted : width))
}

export const drawTable = (doc: Doc, parent: Element, table: Table) => {
  const { caption, columns, rows, query } = table
  const words = (at: number) => at === 0 || columns[at]?.wide === true
  doc.font('plain')
  const widths = widthsOf(doc, table, words)
  const whole = widths.reduce((sum, width) => sum + width, 0)
  const lefts = widths.map((_, at) => MARGIN + widths.slice(0, at).reduce((sum, w) => sum + w, 0))
  const heightOf = (texts: readonly string[]) =>
    Math.max(
      ...texts.map((text, at) =>
        doc.heightOfString(text || ' ', { width: (widths[at] ?? 0) - GAP / 2 }),
      ),
    ) +
    2 * PAD
  const font = (head: boolean) => doc.font(head ? 'bold' : 'plain').fontSize(SIZES.small)
  const cell = (text: string, at: number, top: number) =>
    doc.text(text, lefts[at], top + PAD, {
      width: (widths[at] ?? 0) - GAP / 2,
      align: words(at) ? 'left' : 'right',
    })
  const rule = (y: number) =>
    silently(doc, () => {
      doc.moveTo(MARGIN, y).lineTo(MARGIN + whole - GAP / 2, y)
      doc.lineWidth(0.5).stroke(LINE)
    })

  const labels = columns.map(({ label }) => label)
  font(true)
  const headHeight = heightOf(labels)
  const element = doc.struct('Table', { title: caption })
  parent.add(element)
  const drawCaption = () => {
    doc.font('bold').fontSize(SIZES.text).text(caption, MARGIN, doc.y, { width: WIDTH })
    if (query) doc.font('plain').fontSize(SIZES.small).text(query, { width: WIDTH })
    doc.moveDown(0.3)
  }
  if (doc.y + 60 + headHeight > BOTTOM) doc.addPage()
  add(doc, element, 'Caption', drawCaption)

  const draw = (
    section: Element,
    texts: readonly string[],
    height: number,
    kind: (at: number) => { tag: 'TH' | 'TD'; scope?: 'Column' | 'Row' },
  ) => {
    const top = doc.y
    const row = doc.struct('TR')
    section.add(row)
    texts.forEach((text, at) => {
      const { tag, scope } = kind(at)
      add(doc, row, tag, () => cell(text, at, top), scope ? { scope } : {})
    })
    row.end()
    doc.y = top + height
    rule(doc.y)
  }
  const head = doc.struct('THead')
  element.add(head)
  font(true)
  draw(head, labels, headHeight, () => ({ tag: 'TH', scope: 'Column' }))
  head.end()

  const body = doc.struct('TBody')
  element.add(body)
  font(false)
  for (const row of rows) {
    const height = heightOf(row)
    if (doc.y + height > BOTTOM) {
      doc.addPage()
      // The head again, for the eye alone: who listens has heard it.
      font(true)
      const top = doc.y
      silently(doc, () => {
        labels.forEach((label, at) => {
          cell(label, at, top)
        })
      })
      doc.y = top + headHeight
      rule(doc.y)
      font(false)
    }
    draw(body, row, height, (at) => (at === 0 ? { tag: 'TH', scope: 'Row' } : { tag: 'TD' }))
  }
  body.end()
  element.end()
  doc.x = MARGIN
  doc.moveDown(1)
}
