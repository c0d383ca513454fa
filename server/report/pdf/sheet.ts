/** The sheet of paper and its letters. The font goes into the file: what is written is there on every machine. */
import { createRequire } from 'node:module'

/** In points, of A4. */
export const MARGIN = 50
export const WIDTH = 595.28 - 2 * MARGIN
export const BOTTOM = 841.89 - MARGIN - 14

/** Latin, Greek, Cyrillic and Arabic; what it lacks (emoji, Chinese) is a box. */
const found = createRequire(import.meta.url).resolve
export const FONTS = {
  plain: found('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
  bold: found('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
}

export const SIZES = { title: 20, 2: 15, 3: 12, text: 10, small: 8 }
/** Ink on white, and tones of it that tell apart when printed. */
export const INK = '#1b1b1b'
export const LINE = '#5a6b7b'
export const TONES = ['#ffffff', '#f1f2f3', '#dcdee0', '#c6c8ca', '#adb0b3']

export type Doc = PDFKit.PDFDocument
export type Element = PDFKit.PDFStructureElement

/** Begins a new sheet when so many points do not fit on this one. */
export const need = (doc: Doc, points: number) => {
  if (doc.y + points > BOTTOM) doc.addPage()
}
/** Lines and grounds say nothing: whoever listens does not hear of them. */
export const silently = (doc: Doc, draw: () => void) => {
  doc.markContent('Artifact', { type: 'Layout' })
  draw()
  doc.endMarkedContent()
}

type Tag = Parameters<Doc['struct']>[0]
/** What a screen reader is told of an element; the types of the library know some of these alone. */
type Told = {
  alt?: string
  lang?: string
  bbox?: readonly number[]
  scope?: 'Column' | 'Row'
}
/** Draws something as an element of the document. */
export const add = (doc: Doc, parent: Element, tag: Tag, draw: () => unknown, told: Told = {}) =>
  parent.add(
    doc.struct(tag, told as object, () => {
      draw()
    }),
  )
