/** Which of the counts that are kept answers a question; none when signals themselves must be counted. */
import { COUNTED, type Counted } from '../../shared/kept.ts'
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

/** Whether an answer depends on which page; counts of whole sites do not tell. */
export const tellsPagesApart = (by: readonly CountGroup[], { page, within }: CountFilter) =>
  by.includes('page') ||
  page !== undefined ||
  within?.some((place) => 'page' in place && place.page !== undefined) === true

/** Whether an answer is about all sites together: nothing chosen, told apart or kept back by site. */
export const isOfEverySite = (by: readonly CountGroup[], filter: CountFilter) =>
  by.every((group) => group === 'day') &&
  [filter.site, filter.organisation, filter.page, filter.within].every((one) => one === undefined)
