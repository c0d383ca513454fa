/** A report as tagged PDF (PDF/UA): headings, lists, tables and drawings that a screen reader can walk through. */
import PDFDocument from 'pdfkit'
import type { Block, ReportDocument } from '../../../analysis/report/document/blocks.ts'
import { drawFigure } from './figure.ts'
import { add, type Doc, type Element, FONTS, INK, MARGIN, need, SIZES, WIDTH } from './sheet.ts'
import { drawTable } from './table.ts'

/** What must follow a heading on the same sheet. */
const AFTER_HEADING = 150
const QUOTE_INDENT = 18

const text = (doc: Doc, words: string, { bold = false, indent = 0, size = SIZES.text } = {}) =>
  doc
    .font(bold ? 'bold' : 'plain')
    .fontSize(size)
    .text(words || ' ', MARGIN + indent, doc.y, { width: WIDTH - indent })

const drawList = (doc: Doc, parent: Element, items: readonly string[]) => {
  const list = doc.struct('L')
  parent.add(list)
  for (const item of items) {
    need(doc, SIZES.text * 2)
    const top = doc.y
    const one = doc.struct('LI')
    list.add(one)
    add(doc, one, 'Lbl', () => text(doc, '•'))
    doc.y = top
    add(doc, one, 'LBody', () => text(doc, item, { indent: 12 }))
    one.end()
  }
  list.end()
}

const drawBlock = (doc: Doc, parent: Element, block: Block) => {
  switch (block.kind) {
    case 'heading': {
      const size = SIZES[block.level]
      doc.moveDown(block.level === 2 ? 1.5 : 0.8)
      need(doc, size + AFTER_HEADING)
      if (block.level === 2) doc.outline.addItem(block.text)
      return add(doc, parent, `H${block.level}`, () => text(doc, block.text, { bold: true, size }))
    }
    case 'paragraph':
      return add(doc, parent, 'P', () => text(doc, block.text))
    case 'said':
      need(doc, SIZES.text * 4)
      add(doc, parent, 'P', () => text(doc, block.label, { bold: true }))
      return add(doc, parent, 'P', () => text(doc, block.text))
    case 'quote':
      return add(
        doc,
        parent,
        'BlockQuote',
        () => text(doc, block.text, { indent: QUOTE_INDENT }),
        block.language ? { lang: block.language } : {},
      )
    case 'list':
      return drawList(doc, parent, block.items)
    case 'table':
      return drawTable(doc, parent, block)
    case 'drawing':
      return drawFigure(doc, parent, block.drawing, block.alt)
  }
}

/** On each sheet, for who looks at paper. */
const numberPages = (doc: Doc, title: string) => {
  const { start, count } = doc.bufferedPageRange()
  for (let page = start; page < start + count; page++) {
    doc.switchToPage(page)
    // Below the margin a text would begin a new sheet.
    doc.page.margins.bottom = 0
    doc.markContent('Artifact', { type: 'Pagination' })
    doc.font('plain').fontSize(SIZES.small)
    const line = `${title} – ${page - start + 1} / ${count}`
    doc.text(line, MARGIN, 841.89 - MARGIN, { width: WIDTH, align: 'right', lineBreak: false })
    doc.endMarkedContent()
  }
}

const collected = (doc: Doc) =>
  new Promise<Buffer>((resolve, reject) => {
    const chunks: Buffer[] = []
    doc.on('data', (chunk: Buffer) => chunks.push(chunk))
    doc.on('end', () => resolve(Buffer.concat(chunks)))
    doc.on('error', reject)
  })

/** `madeAt` is when the file says that it was made. */
export const reportPdf = async (
  { title, language, blocks }: ReportDocument,
  madeAt: Date,
): Promise<Buffer> => {
  const doc = new PDFDocument({
    size: 'A4',
    margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: MARGIN + 14 },
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    displayTitle: true,
    lang: language,
    bufferPages: true,
    info: { Title: title, Creator: 'Helder', CreationDate: madeAt, ModDate: madeAt },
    font: FONTS.plain,
  } as object)
  const whole = collected(doc)
  doc.registerFont('plain', FONTS.plain)
  doc.registerFont('bold', FONTS.bold)
  doc.fillColor(INK)
  const root = doc.struct('Document')
  doc.addStructure(root)
  add(doc, root, 'H1', () => text(doc, title, { bold: true, size: SIZES.title }))
  doc.moveDown(0.5)
  for (const block of blocks) {
    drawBlock(doc, root, block)
    doc.moveDown(block.kind === 'heading' ? 0.2 : 0.4)
    // A long report takes a second: signals that come in meanwhile are taken in between.
    await new Promise((resolve) => setImmediate(resolve))
  }
  root.end()
  numberPages(doc, title)
  doc.end()
  return whole
}
