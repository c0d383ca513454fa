/** Counts of a site that anybody may see; each person is in one cell only (docs/decisions/0009). */
import { type Published, publishCell, sumOfPublished } from './publish.ts'

export const ANSWERS = ['yes', 'partly', 'no', 'unsaid'] as const
export const FATES = ['onTime', 'late', 'answered', 'withheld', 'waiting'] as const

type Counts = Record<(typeof ANSWERS)[number], number>

/**
 * Reactions by month and answer. Those that ask something are left out here: they are in the other table, and two
 * tables over the same people would let hidden cells be worked out. `asking` are in `all` as well.
 */
export const publishReactions = (
  months: readonly { all: Counts; asking: Counts }[],
): Record<(typeof ANSWERS)[number], Published> => {
  const column = (answer: (typeof ANSWERS)[number]) =>
    sumOfPublished(months.map(({ all, asking }) => publishCell(all[answer] - asking[answer])))
  return {
    yes: column('yes'),
    partly: column('partly'),
    no: column('no'),
    unsaid: column('unsaid'),
  }
}

export const publishQuestions = (
  tally: Record<(typeof FATES)[number], number>,
): Record<(typeof FATES)[number], Published> => ({
  onTime: publishCell(tally.onTime),
  late: publishCell(tally.late),
  answered: publishCell(tally.answered),
  withheld: publishCell(tally.withheld),
  waiting: publishCell(tally.waiting),
})
