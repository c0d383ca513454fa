/** Every number of a report as a line, each with the address under which it is asked for again. */
import type { Figure } from '../../analysis/report/figures.ts'
import { csvLines } from '../formats/text.ts'

const COLUMNS = ['section', 'item', 'measure', 'number', 'low', 'high', 'n', 'query'] as const

export const figuresCsv = (figures: readonly Figure[]) =>
  csvLines([
    [...COLUMNS],
    ...figures.map((figure) => COLUMNS.map((column) => figure[column] ?? '')),
  ])
