/** Chance from a seed: the same on every machine, so that a report can be made again to the byte. */

export type Random = {
  /** From 0 up to, not including, 1. */
  next: () => number
  /** A whole number from 0 up to, not including, `end`. */
  below: (end: number) => number
  /** In place. */
  shuffle: <T extends { length: number; [index: number]: number }>(numbers: T) => T
}

/** Mulberry32 over whole numbers only. Not for secrets. */
export const randomFrom = (seed: number): Random => {
  let state = seed | 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (end: number) => Math.floor(next() * end)
  return {
    next,
    below,
    shuffle: (numbers) => {
      for (let at = numbers.length - 1; at > 0; at--) {
        const other = below(at + 1)
        const kept = numbers[at] ?? 0
        numbers[at] = numbers[other] ?? 0
        numbers[other] = kept
      }
      return numbers
    },
  }
}

/** `end` numbers from 0, in an order of chance. */
export const shuffled = (end: number, random: Random) =>
  random.shuffle(Int32Array.from({ length: end }, (_, at) => at))

/** A seed for a part of the work, so that one part more or less does not change the others. */
export const seedOf = (seed: number, part: number) =>
  Math.imul((seed | 0) ^ Math.imul(part + 1, 0x9e3779b1), 0x85ebca6b) ^ (part << 7)
