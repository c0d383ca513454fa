/** A report as Markdown (CommonMark with the tables of GitHub). What people wrote is text, never a mark-up. */
import type { Block, ReportDocument } from '../../analysis/report/document/blocks.ts'

/**
 * Whatever could begin a mark, an entity, an element, a formula or an address that readers make a link of. A colon
 * before a space and an ampersand in an address are what they look like.
 */
const MARKS = /[\\`*_[\]<>#|~@$]|:(?=\S)|&(?=#?\w+;)/g
const ONE_LINE = /\s+/g

const inline = (text: string) =>
  text
    .trim()
    .replace(ONE_LINE, ' ')
    .replace(MARKS, '\\$&')
    .replace(/\bwww\./gi, (found) => found.replace('.', '\\.'))
    // A number or a dash at the beginning of a line would be a list, an equals sign a heading.
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^[-+=]/, '\\$&')

/** Line breaks that a person made stay. */
const lines = (text: string, before = '') =>
  text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => `${before}${inline(line)}`.trimEnd())
    .join('  \n')

const row = (cells: readonly string[]) => `| ${cells.map(inline).join(' | ')} |`

const tableLines = ({ caption, columns, rows, query }: Extract<Block, { kind: 'table' }>) => [
  `**${inline(caption)}**${query ? ` – ${inline(query)}` : ''}`,
  [
    row(columns.map(({ label }) => label)),
    `|${columns.map(({ wide }, at) => (at === 0 || wide ? ' --- |' : ' ---: |')).join('')}`,
    ...rows.map(row),
  ].join('\n'),
]

const blockLines = (block: Block): string[] => {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${inline(block.text)}`]
    case 'paragraph':
      return [lines(block.text)]
    case 'said':
      return [`**${inline(block.label)}**  \n${lines(block.text)}`]
    case 'quote':
      return [lines(block.text, '> ')]
    case 'list':
      return [block.items.map((item) => `- ${inline(item)}`).join('\n')]
    case 'table':
      return tableLines(block)
    // Its table says the same.
    case 'drawing':
      return []
  }
}

export const reportMarkdown = ({ title, blocks }: ReportDocument) =>
  `${[`# ${inline(title)}`, ...blocks.flatMap(blockLines)].join('\n\n')}\n`
