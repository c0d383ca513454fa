/** Drawings on paper: one picture each, with words for whoever does not see it. */
import type { Drawing, Shape } from '../../../analysis/report/document/drawing.ts'
import { add, type Doc, type Element, INK, LINE, MARGIN, need, TONES } from './sheet.ts'

/** The letters of a drawing are 12 high in a width of 320. */
const LETTERS = 12
const SCALE = 0.8
const BASELINE = 0.78

const shapeOn = (doc: Doc, shape: Shape) => {
  switch (shape.shape) {
    case 'rect':
      doc.lineWidth(0.7)
      doc.rect(shape.x, shape.y, shape.width, shape.height)
      return doc.fillAndStroke(TONES[shape.tone] ?? '#fff', LINE)
    case 'line':
      doc.moveTo(shape.x1, shape.y1).lineTo(shape.x2, shape.y2)
      return doc.lineWidth(shape.heavy ? 3 : 1).stroke(shape.heavy ? INK : LINE)
    case 'text': {
      const width = doc.widthOfString(shape.text)
      const left = { start: 0, middle: width / 2, end: width }[shape.anchor]
      doc.fillColor(INK)
      return doc.text(shape.text, shape.x - left, shape.y - LETTERS * BASELINE, {
        lineBreak: false,
      })
    }
  }
}

export const drawFigure = (doc: Doc, parent: Element, drawing: Drawing, alt: string) => {
  const height = drawing.height * SCALE
  need(doc, height + 10)
  const top = doc.y
  const bbox = [MARGIN, top, MARGIN + drawing.width * SCALE, top + height] as const
  add(
    doc,
    parent,
    'Figure',
    () => {
      doc.save()
      doc.translate(MARGIN, top).scale(SCALE)
      doc.font('plain').fontSize(LETTERS)
      for (const shape of drawing.shapes) shapeOn(doc, shape)
      doc.restore()
    },
    { alt, bbox },
  )
  doc.fillColor(INK)
  doc.x = MARGIN
  doc.y = top + height + 10
}
