/**
 * Texts as vectors, from whatever makes them. Ours counts words and pieces and knows no meaning; a model on the
 * government's own network may know more. It does not replace the counts: groupings by vectors have half of the votes.
 */
import type { Vote } from './consensus.ts'
import { featuresOf } from './features.ts'
import { type Random, randomFrom, seedOf, shuffled } from './random.ts'
import { foldWord, surfaceWords } from './words.ts'

/** One vector per text, all of the same length. Rejects when it cannot answer; then the counts go on alone. */
export type Embedder = {
  name: string
  embed: (texts: readonly string[]) => Promise<readonly Float32Array[]>
}

const DIMENSIONS = 512
/** Runs by vectors. */
const VOTERS = 8
/** Vectors that a run looks at more than once. */
const SAMPLE = 4_000
const PASSES = 15

const hash = (name: string) => {
  let h = 0x811c9dc5
  for (let at = 0; at < name.length; at++) h = Math.imul(h ^ name.charCodeAt(at), 0x01000193)
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b)
  return (h ^ (h >>> 13)) >>> 0
}

/** Of length one; all zeros stay so. */
const unit = (vector: Float32Array) => {
  let square = 0
  for (const x of vector) square += x * x
  const length = Math.sqrt(square) || 1
  return vector.map((x) => x / length)
}

/** The one on board: features thrown into places by their hash, with a sign, so that strangers cancel out. */
export const localEmbedder: Embedder = {
  name: 'counts',
  embed: async (texts) =>
    texts.map((text) => {
      const vector = new Float32Array(DIMENSIONS)
      for (const word of surfaceWords(text))
        for (const feature of featuresOf(foldWord(word), 4)) {
          const place = hash(feature)
          const at = place % DIMENSIONS
          vector[at] = (vector[at] ?? 0) + (place & 0x40000000 ? 1 : -1)
        }
      return unit(vector.map((x) => Math.sign(x) * Math.sqrt(Math.abs(x))))
    }),
}

export const cosine = (one: Float32Array, other: Float32Array) => {
  let sum = 0
  for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0)
  return sum
}

/** Texts that are far from each other to begin with: k-means++ (Arthur and Vassilvitskii 2007). */
const beginnings = (vectors: readonly Float32Array[], groups: number, random: Random) => {
  const centres: Float32Array[] = []
  const apart = new Float64Array(vectors.length).fill(1)
  while (centres.length < groups) {
    const all = apart.reduce((sum, one) => sum + one, 0)
    let left = random.next() * all
    const found = apart.findIndex((one) => {
      left -= one
      return left < 0
    })
    const centre = vectors[found]
    // All that is left is in the same direction as a centre.
    if (all < 1e-9 || !centre) break
    centres.push(centre)
    vectors.forEach((vector, at) => {
      apart[at] = Math.min(apart[at] ?? 0, Math.max(0, 1 - cosine(vector, centre)))
    })
  }
  return centres
}

const nearestOf = (vector: Float32Array, centres: readonly Float32Array[]) => {
  let best = 0
  let most = Number.NEGATIVE_INFINITY
  centres.forEach((centre, group) => {
    const like = cosine(vector, centre)
    if (like <= most) return
    most = like
    best = group
  })
  return best
}

/** K-means on the sphere: each text to the direction that it is nearest to. Directions are found on a sample. */
const byDirection = (vectors: readonly Float32Array[], groups: number, random: Random): Vote => {
  const order = shuffled(vectors.length, random).slice(0, SAMPLE)
  const sample = Array.from(order, (at) => vectors[at] ?? new Float32Array(0))
  let centres = beginnings(sample, groups, random)
  const groupOf = new Int32Array(sample.length).fill(-1)
  for (let pass = 0; pass < PASSES; pass++) {
    let moves = 0
    const sums = centres.map(({ length }) => new Float32Array(length))
    sample.forEach((vector, text) => {
      const best = nearestOf(vector, centres)
      if (groupOf[text] !== best) moves++
      groupOf[text] = best
      const sum = sums[best]
      if (sum) for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + (vector[at] ?? 0)
    })
    if (moves < sample.length / 100) break
    centres = sums.map(unit)
  }
  return {
    groupOf: Int32Array.from(vectors, (vector) => nearestOf(vector, centres)),
    groups: Math.max(1, centres.length),
  }
}

/** Votes by vectors that were made beforehand, for `findThemes`. Texts are told by their numbers. */
export const votesByVectors = (vectors: readonly Float32Array[]) => {
  const units = vectors.map(unit)
  return (texts: Int32Array, groups: number, seed: number): Vote[] => {
    const mine = Array.from(texts, (text) => units[text] ?? new Float32Array(0))
    return Array.from({ length: VOTERS }, (_, voter) =>
      byDirection(mine, Math.min(groups, mine.length), randomFrom(seedOf(seed, 300 + voter))),
    )
  }
}
