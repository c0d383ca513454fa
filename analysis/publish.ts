/**
 * Counts that anybody may see: nothing below ten, rounded to five. Only the smallest cells are judged, each by
 * itself; whatever is larger is the sum of what was published of its cells. So nothing that is published holds a
 * hidden cell, no gap can be filled by subtracting, and two queries differ by published cells alone
 * (docs/decisions/0009).
 */
export const LEAST = 10
const STEP = 5

/** A rounded count; null is "too few to say". */
export type Published = number | null

/** One cell by itself. Cells of one release must not overlap: nobody is counted in two of them. */
export const publishCell = (count: number): Published =>
  count < LEAST ? null : Math.round(count / STEP) * STEP

/** Published cells together: at least so many; null when nothing of them was published. */
export const sumOfPublished = (cells: readonly Published[]): Published => {
  const known = cells.filter((cell) => cell !== null)
  return known.length > 0 ? known.reduce((sum, cell) => sum + cell, 0) : null
}
