/** A drawing as SVG: no style of its own, so that a strict policy and every colour scheme can have it. */
import type { Drawing, Shape } from '../../analysis/report/document/drawing.ts'
import { escapeHtml } from '../../shared/html.ts'

const at = (value: number) => Math.round(value * 10) / 10

const drawn = (shape: Shape) => {
  switch (shape.shape) {
    case 'rect':
      return `<rect class="tone-${shape.tone}" x="${at(shape.x)}" y="${at(shape.y)}" width="${at(shape.width)}" height="${at(shape.height)}"/>`
    case 'line':
      return `<line class="${shape.heavy ? 'margin' : 'ground'}" x1="${at(shape.x1)}" y1="${at(shape.y1)}" x2="${at(shape.x2)}" y2="${at(shape.y2)}"/>`
    case 'text':
      return `<text x="${at(shape.x)}" y="${at(shape.y)}" text-anchor="${shape.anchor}">${escapeHtml(shape.text)}</text>`
  }
}

/** Read out as one picture; what it shows is in the table after it. */
export const svg = ({ width, height, shapes }: Drawing, alt: string) =>
  `<svg role="img" aria-label="${escapeHtml(alt)}" viewBox="0 0 ${width} ${at(height)}">
<g aria-hidden="true">${shapes.map(drawn).join('')}</g></svg>`
