/** A report as a page, for the screen and for paper. It has no script, and whatever people wrote is text. */
import type { Block, Column, ReportDocument } from '../../analysis/report/document/blocks.ts'
import { escapeHtml } from '../../shared/html.ts'
import { REPORT_STYLE } from './style.ts'
import { svg } from './svg.ts'

/** The policy that goes with it. */
export const pagePolicy = (nonce: string) =>
  `default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

const cells = (row: readonly string[], columns: readonly Column[], head: boolean) =>
  row
    .map((text, at) => {
      const tag = head || at === 0 ? 'th' : 'td'
      const scope = head ? ' scope="col"' : at === 0 ? ' scope="row"' : ''
      const wide = columns[at]?.wide ? ' class="wide"' : ''
      return `<${tag}${scope}${wide}><bdi>${escapeHtml(text)}</bdi></${tag}>`
    })
    .join('')

type Table = Extract<Block, { kind: 'table' }>

/** Scrolls inside itself on a narrow screen, and can be reached with the keyboard there. */
const tableHtml = ({ caption, columns, rows, query }: Table) => {
  const from = query ? `<small dir="ltr">${escapeHtml(query)}</small>` : ''
  const labels = columns.map(({ label }) => label)
  return `<div class="scroll" role="group" aria-label="${escapeHtml(caption)}" tabindex="0"><table>
<caption>${escapeHtml(caption)}${from}</caption>
<thead><tr>${cells(labels, columns, true)}</tr></thead>
<tbody>${rows.map((row) => `<tr>${cells(row, columns, false)}</tr>`).join('\n')}</tbody></table></div>`
}

const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/
const inLanguage = (language: string) =>
  LANGUAGE.test(language) && language !== 'und' ? ` lang="${language}"` : ''

const blockHtml = (block: Block) => {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level} id="${escapeHtml(block.id)}">${escapeHtml(block.text)}</h${block.level}>`
    case 'paragraph':
      return `<p dir="auto">${escapeHtml(block.text)}</p>`
    case 'said':
      return `<dl><dt dir="auto">${escapeHtml(block.label)}</dt><dd dir="auto">${escapeHtml(block.text)}</dd></dl>`
    case 'quote':
      return `<blockquote dir="auto"${inLanguage(block.language)}>${escapeHtml(block.text)}</blockquote>`
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`
    case 'table':
      return tableHtml(block)
    case 'drawing':
      return `<figure>${svg(block.drawing, block.alt)}</figure>`
  }
}

const contentsOf = ({ blocks, contents }: ReportDocument) => {
  const chapters = blocks.filter((block) => block.kind === 'heading' && block.level === 2)
  const links = chapters.map((block) =>
    block.kind === 'heading'
      ? `<li><a href="#${escapeHtml(block.id)}">${escapeHtml(block.text)}</a></li>`
      : '',
  )
  return chapters.length > 2
    ? `<nav aria-label="${escapeHtml(contents)}"><ul>${links.join('')}</ul></nav>`
    : ''
}

/** `nonce` goes into the header that allows the style. */
export const reportHtml = (document: ReportDocument, nonce: string) => {
  const { language, title, blocks } = document
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style nonce="${escapeHtml(nonce)}">${REPORT_STYLE}</style>
<main>
<h1>${escapeHtml(title)}</h1>
${contentsOf(document)}
${blocks.map(blockHtml).join('\n')}
</main>
</html>
`
}
