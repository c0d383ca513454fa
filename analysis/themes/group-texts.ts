/** From texts of one language to groups of them: collapse, a sample, votes, agreement, and the rest put in its place. */
import { assign } from './assign.ts'
import { bottleneck } from './bottleneck.ts'
import { collapse } from './collapse.ts'
import { agree, stabilities, type Vote } from './consensus.ts'
import { type Counts, emptyCounts, put } from './counts.ts'
import { everyText, rowsOf, type Space, spaceOf } from './features.ts'
import { howMany } from './how-many.ts'
import { randomFrom, seedOf } from './random.ts'
import { votesOf } from './votes.ts'
import type { WordLists } from './words.ts'

/** Texts that vote. More of them find little more, and take as much longer. */
const SAMPLE = 20_000
/** Above so many only the sample is grouped by itself: the rest is put in its place, once. */
const REFINED_MAX = 100_000
const REFINE_PASSES = 4
/** Votes of something else, such as vectors of a language model; they see the texts by number. */
export type MoreVotes = (texts: Int32Array, groups: number) => Vote[]

export type Groups = {
  groups: number
  /** Per text; -1 without one feature. */
  groupOf: Int32Array
  /** Per text the first that says almost the same. */
  firstOf: Int32Array
  stability: Float64Array
  space: Space
  counts: Counts
}

export type GroupOptions = {
  /** How many themes; found from the texts when there is none. */
  groups?: number | undefined
  seed: number
  moreVotes?: MoreVotes | undefined
  progress?: ((share: number) => void) | undefined
}

export const groupTexts = (
  lists: WordLists,
  { groups: asked, seed, moreVotes, progress = () => {} }: GroupOptions,
): Groups => {
  const firstOf = collapse(lists)
  const said = everyText(lists).filter(
    (text) => firstOf[text] === text && lists.starts[text] !== lists.starts[text + 1],
  )
  const random = randomFrom(seedOf(seed, 1))
  const sampled = said.length > SAMPLE
  const sample = sampled ? random.shuffle(said.slice()).slice(0, SAMPLE).sort() : said
  progress(0.05)
  const groups = Math.max(
    1,
    Math.min(asked ?? howMany(lists, sample, seed, said.length), sample.length),
  )
  progress(0.1)

  const space = spaceOf(lists, 4, sample)
  const rows = rowsOf(lists, space, sample)
  const wider = rowsOf(lists, spaceOf(lists, 5, sample), sample)
  const votes = votesOf([rows, wider], groups, seed, (share) => progress(0.1 + 0.6 * share))
  if (moreVotes) votes.push(...asMany(moreVotes(sample, groups), votes.length))
  const agreed = agree(votes, sample.length, groups, seed)
  const stability = stabilities(agreed, votes)
  progress(0.75)

  const counts = emptyCounts(space.features.size, groups)
  const groupOf = new Int32Array(firstOf.length).fill(-1)
  const known = new Map<number, number>()
  sample.forEach((text, row) => {
    const group = agreed.groupOf[row] ?? 0
    known.set(text, group)
    put(counts, rows, row, group, 1)
    groupOf[text] = (rows.totals[row] ?? 0) > 0 ? group : -1
  })
  if (sampled) {
    const rest = said.filter((text) => !known.has(text))
    const placed = assign(lists, space, rest, counts, (share) => progress(0.75 + 0.1 * share))
    rest.forEach((text, at) => {
      groupOf[text] = placed[at] ?? -1
    })
    if (said.length <= REFINED_MAX) refine(lists, space, said, { groups, groupOf, counts, seed })
  }
  // Who says the same goes the same way.
  firstOf.forEach((first, text) => {
    groupOf[text] = groupOf[first] ?? -1
  })
  progress(1)
  return { groups, groupOf, firstOf, stability, space, counts }
}

/** Half of the votes each: votes of another kind are repeated until there are as many. */
const asMany = (votes: readonly Vote[], many: number): Vote[] =>
  Array.from({ length: many }, (_, at) => votes[at % votes.length]).filter(
    (vote) => vote !== undefined,
  )

/** Lets all texts that have features find their best place, and counts them anew; changes what it is given. */
const refine = (
  lists: WordLists,
  space: Space,
  said: Int32Array,
  {
    groups,
    groupOf,
    counts,
    seed,
  }: Pick<Groups, 'groups' | 'groupOf' | 'counts'> & { seed: number },
) => {
  const placed = said.filter((text) => (groupOf[text] ?? -1) >= 0)
  const rows = rowsOf(lists, space, placed)
  const from = Int32Array.from(placed, (text) => groupOf[text] ?? 0)
  const better = bottleneck(rows, groups, randomFrom(seedOf(seed, 3)), {
    from,
    passes: REFINE_PASSES,
  })
  counts.byFeature.fill(0)
  counts.sizes.fill(0)
  placed.forEach((text, row) => {
    groupOf[text] = better.groupOf[row] ?? 0
    put(counts, rows, row, better.groupOf[row] ?? 0, 1)
  })
}
