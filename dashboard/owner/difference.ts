/** How a difference between two shares is said: in points of a hundred, with its interval. */

import type { Difference } from '../../shared/difference.ts'
import { fill } from '../fill.ts'
import { points } from '../format.ts'
import type { OwnerTexts } from '../texts/owner-texts.ts'

export const differenceWords = (of: Difference, locale: string, { list }: OwnerTexts) => ({
  difference: fill(list.points, { points: points(of.difference, locale) }),
  between: fill(list.between, { low: points(of.low, locale), high: points(of.high, locale) }),
})

/** What may be said: that it moved up or down, or that chance alone may have done it. */
export const directionOf = ({ low, high }: Difference) =>
  low > 0 ? 'better' : high < 0 ? 'worse' : 'unsure'
