/** Counts as chance makes them, from a seed: the same in every run. */
import { randomFrom } from '../../server/sample/random.ts'

export const byChance = (seed: number) => {
  const random = randomFrom(seed).next
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  /** Marsaglia and Tsang (2000); below 1 by a power of a uniform. */
  const gamma = (shape: number): number => {
    if (shape < 1) return gamma(shape + 1) * random() ** (1 / shape)
    const d = shape - 1 / 3
    for (;;) {
      const x = normal()
      const v = (1 + x / Math.sqrt(9 * d)) ** 3
      if (v > 0 && Math.log(1 - random()) < x ** 2 / 2 + d - d * v + d * Math.log(v)) return d * v
    }
  }
  const poisson = (mean: number): number => {
    if (mean > 30) return poisson(mean / 2) + poisson(mean / 2)
    const limit = Math.exp(-mean)
    let count = -1
    for (let product = 1; product > limit; count++) product *= random()
    return count
  }
  return {
    random,
    poisson,
    /** Its variance is `dispersion` times its mean. */
    crowded: (mean: number, dispersion: number) =>
      poisson(gamma(mean / (dispersion - 1)) * (dispersion - 1)),
    /** How many of `n` said yes. */
    of: (n: number, share: number) =>
      Array.from({ length: n }, random).filter((one) => one < share).length,
  }
}
