/**
 * Many groupings of the same texts vote: one run depends on chance, what most runs keep together does not. The runs
 * that each text was in are its "words", and the same bottleneck groups texts by them.
 */
import { bottleneck, type Grouping } from './bottleneck.ts'
import type { Rows } from './features.ts'
import { randomFrom, seedOf } from './random.ts'

export type Vote = Pick<Grouping, 'groupOf' | 'groups'>

/** Votes as counts: "run 3, group 5" is one feature. */
export const rowsOfVotes = (votes: readonly Vote[], texts: number): Rows => {
  const runs = votes.length
  const ids = new Int32Array(texts * runs)
  let features = 0
  votes.forEach(({ groupOf, groups }, run) => {
    for (let text = 0; text < texts; text++)
      ids[text * runs + run] = features + (groupOf[text] ?? 0)
    features += groups
  })
  return {
    starts: Int32Array.from({ length: texts + 1 }, (_, text) => text * runs),
    ids,
    times: new Uint16Array(ids.length).fill(1),
    totals: new Int32Array(texts).fill(runs),
    features,
  }
}

/** Starts by chance; the best is kept. */
const TRIES = 10

/** The grouping that the votes agree on most. */
export const agree = (
  votes: readonly Vote[],
  texts: number,
  groups: number,
  seed: number,
  tries = TRIES,
): Grouping => {
  const rows = rowsOfVotes(votes, texts)
  let best = bottleneck(rows, groups, randomFrom(seedOf(seed, 0)))
  for (let at = 1; at < tries; at++) {
    const next = bottleneck(rows, groups, randomFrom(seedOf(seed, at)))
    if (next.score > best.score) best = next
  }
  return best
}

/**
 * Per group how well the votes know it, 0 to 1: the mean over the votes of the Jaccard index with the vote's group
 * that is likest. 1: every run finds the very same texts.
 */
export const stabilities = ({ groupOf, groups }: Vote, votes: readonly Vote[]): Float64Array => {
  const sums = new Float64Array(groups)
  const sizes = new Int32Array(groups)
  for (const group of groupOf) sizes[group] = (sizes[group] ?? 0) + 1
  for (const vote of votes) {
    const shared = new Int32Array(groups * vote.groups)
    const theirs = new Int32Array(vote.groups)
    groupOf.forEach((group, text) => {
      const other = vote.groupOf[text] ?? 0
      const cell = group * vote.groups + other
      shared[cell] = (shared[cell] ?? 0) + 1
      theirs[other] = (theirs[other] ?? 0) + 1
    })
    for (let group = 0; group < groups; group++) {
      let best = 0
      for (let other = 0; other < vote.groups; other++) {
        const both = shared[group * vote.groups + other] ?? 0
        if (both === 0) continue
        best = Math.max(best, both / ((sizes[group] ?? 0) + (theirs[other] ?? 0) - both))
      }
      sums[group] = (sums[group] ?? 0) + best
    }
  }
  return sums.map((sum) => sum / Math.max(1, votes.length))
}
