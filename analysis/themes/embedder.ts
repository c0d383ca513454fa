/**
 * Texts as vectors, from whatever makes them. Ours counts words and pieces and knows no meaning; a model on the
 * government's own network may know more. Neither replaces the counts: groupings by vectors join the vote.
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
/** Runs by vectors beside those by counts: together a third of the votes of a small set. */
const VOTERS = 12
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

/** K-means on the sphere: each text to the direction that it is nearest to. */
const byDirection = (vectors: readonly Float32Array[], groups: number, random: Random): Vote => {
  const order = shuffled(vectors.length, random)
  let centres = Array.from(order.slice(0, groups), (at) => vectors[at] ?? new Float32Array(0))
  const groupOf = new Int32Array(vectors.length)
  for (let pass = 0; pass < PASSES; pass++) {
    let moves = 0
    vectors.forEach((vector, text) => {
      let best = 0
      let most = Number.NEGATIVE_INFINITY
      centres.forEach((centre, group) => {
        const like = cosine(vector, centre)
        if (like <= most) return
        most = like
        best = group
      })
      if (groupOf[text] !== best) moves++
      groupOf[text] = best
    })
    if (moves < vectors.length / 100) break
    const sums = centres.map(({ length }) => new Float32Array(length))
    vectors.forEach((vector, text) => {
      const sum = sums[groupOf[text] ?? 0]
      if (sum)
        for (let at = 0; at < vector.length; at++) sum[at] = (sum[at] ?? 0) + (vector[at] ?? 0)
    })
    centres = sums.map(unit)
  }
  return { groupOf, groups: centres.length }
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
