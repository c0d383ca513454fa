/** Earlier days to compare with, and what a share moved since. */
import { daysAfter } from '../shared/days.ts'
import { squareAndAdd } from '../shared/difference.ts'
import type { Share } from './api.ts'
import type { Compared } from './filters.ts'

const DAY = 86_400_000

export type Days = { from?: string; to: string }

/** As many days just before these, or these a year ago; none before everything. */
export const earlierDays = ({ from, to }: Days, compare: Compared): Required<Days> | undefined => {
  if (!from || !compare) return undefined
  if (compare === 'before') {
    const days = (Date.parse(to) - Date.parse(from)) / DAY + 1
    return { from: daysAfter(from, -days), to: daysAfter(from, -1) }
  }
  // The 29th of February is the 1st of March in other years.
  const yearAgo = (day: string) =>
    daysAfter(`${Number(day.slice(0, 4)) - 1}${day.slice(4, 7)}-01`, Number(day.slice(8)) - 1)
  return { from: yearAgo(from), to: yearAgo(to) }
}

/** How much a share moved, with its 95 % interval (Newcombe's, from Wilson's of both). Undefined without answers. */
export const moved = (now: Share, then: Share) => {
  if (now.share === null || then.share === null) return undefined
  const asDifference = (share: number, { low, high }: Share) => ({ difference: share, low, high })
  return squareAndAdd(asDifference(now.share, now), asDifference(then.share, then))
}
