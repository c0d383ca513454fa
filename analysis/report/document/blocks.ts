/** A report as blocks of text, tables and drawings: what every form is drawn from. Texts are plain, never HTML. */
import type { ReportLanguage } from '../../../shared/texts/report.ts'
import type { Drawing } from './drawing.ts'

/** `wide`: a column of words; others hold numbers. The first column names its row. */
export type Column = { label: string; wide?: boolean }

export type Block =
  | { kind: 'heading'; level: 2 | 3; text: string; id: string }
  | { kind: 'paragraph'; text: string }
  /** What a person wrote: its direction and line breaks are theirs. */
  | { kind: 'said'; label: string; text: string }
  | { kind: 'quote'; text: string; language: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'table'; caption: string; columns: Column[]; rows: string[][]; query?: string }
  /** Its table comes right after it. */
  | { kind: 'drawing'; alt: string; drawing: Drawing }

export type ReportDocument = {
  language: ReportLanguage
  title: string
  contents: string
  blocks: Block[]
}

export const heading = (level: 2 | 3, text: string, id: string): Block => ({
  kind: 'heading',
  ...{ level, text, id },
})
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
/** Nothing when nobody wrote anything. */
export const said = (label: string, text: string | undefined): Block[] =>
  text === undefined ? [] : [{ kind: 'said', label, text }]
/** A table without rows is left out. */
export const table = (
  caption: string,
  columns: readonly (string | Column)[],
  rows: string[][],
  query?: string,
): Block[] =>
  rows.length === 0
    ? []
    : [
        {
          kind: 'table',
          caption,
          columns: columns.map((column) =>
            typeof column === 'string' ? { label: column } : column,
          ),
          rows,
          ...(query === undefined ? {} : { query }),
        },
      ]
