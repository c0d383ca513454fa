/** Which runs vote: views and numbers of groups that differ, as many as there is time for. */
import { bottleneck } from './bottleneck.ts'
import type { Vote } from './consensus.ts'
import type { Rows } from './features.ts'
import { randomFrom, seedOf } from './random.ts'

/** More voters agree better, and small sets cost little. */
const VOTERS = { fewest: 8, most: 32 }
/** Looks at one count of one group that all runs together may take: about half a minute. */
const LOOKS = 8e9
/** Passes over all groups that a run takes, roughly. */
const PASSES = 7
/** Somewhat coarser runs beside those of the number asked for: large themes are not cut up (decision 0017). */
const SHARES = [1, 0.75]

export const votersFor = (views: readonly Rows[], groups: number) => {
  const cells = views.reduce((sum, { ids }) => sum + ids.length, 0) / views.length
  const affordable = LOOKS / (cells * groups * PASSES)
  return Math.round(Math.min(VOTERS.most, Math.max(VOTERS.fewest, affordable)))
}

/** `progress` hears from 0 up to 1. */
export const votesOf = (
  views: readonly Rows[],
  groups: number,
  seed: number,
  progress: (share: number) => void,
): Vote[] => {
  const voters = votersFor(views, groups)
  const votes: Vote[] = []
  for (let voter = 0; voter < voters; voter++) {
    const rows = views[voter % views.length]
    const share = SHARES[Math.floor(voter / views.length) % SHARES.length] ?? 1
    if (!rows) continue
    const { groupOf, groups: many } = bottleneck(
      rows,
      Math.max(2, Math.round(groups * share)),
      randomFrom(seedOf(seed, 100 + voter)),
    )
    votes.push({ groupOf, groups: many })
    progress((voter + 1) / voters)
  }
  return votes
}
