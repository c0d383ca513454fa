/** Which of the counts that are kept answers a question; none when signals themselves must be counted. */
import { COUNTED, type Counted } from '../../shared/kept.ts'
import type { Place } from '../../shared/rights.ts'
import type { CountFilter, CountGroup } from '../store.ts'

/** Counts of a dimension, or of one value of it. */
export type KeptCount = { dimension: Counted; value?: string }

const NARROWING = COUNTED.filter((word) => word !== 'all')

/**
 * Counts are kept of one dimension at a time. A signal may have several reasons: of those with one reason, the others
 * are not known from counts.
 */
export const keptCountOf = (dimension: Counted, filter: CountFilter): KeptCount | undefined => {
  if (filter.theme !== undefined || filter.q !== undefined) return undefined
  const [narrowed, ...others] = NARROWING.filter((word) => filter[word] !== undefined)
  if (!narrowed) return { dimension }
  if (others.length > 0) return undefined
  const sameOne = dimension === narrowed && narrowed !== 'reason'
  return dimension === 'all' || sameOne
    ? { dimension: narrowed, value: filter[narrowed] ?? '' }
    : undefined
}

/** Whether somebody may read only this page there. */
export const hasPage = (place: Place) => 'page' in place && place.page !== undefined

/** Whether an answer depends on which page; counts of whole sites do not tell. */
export const tellsPagesApart = (by: readonly CountGroup[], { page, within }: CountFilter) =>
  by.includes('page') || page !== undefined || within?.some(hasPage) === true
