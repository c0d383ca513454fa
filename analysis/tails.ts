/** How unusual a count is: tails of the distributions that counts and shares follow by chance. */

/** A term that adds less than this to a sum is not worth the next. */
const NEGLIGIBLE = 1e-13

/** ln Γ(x) for x > 0, to twelve digits: Stirling's series, after steps up to where it holds. */
export const logGamma = (x: number): number => {
  let steps = 0
  let at = x
  for (; at < 10; at++) steps += Math.log(at)
  const inverse = 1 / at ** 2
  const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse / 1680))) / at
  return (at - 0.5) * Math.log(at) - at + Math.log(2 * Math.PI) / 2 + series - steps
}

/**
 * The chance of `count` or more where `mean` is usual and the variance is `dispersion` times the mean: Poisson at 1,
 * negative binomial above it. People come in groups: a link in a newsletter, a row at a counter.
 */
export const countsAtLeast = (count: number, mean: number, dispersion = 1): number => {
  if (count <= 0) return 1
  if (mean <= 0) return 0
  const poisson = dispersion < 1 + 1e-9
  const size = mean / (dispersion - 1)
  const more = (dispersion - 1) / dispersion
  let term = Math.exp(
    poisson
      ? count * Math.log(mean) - mean - logGamma(count + 1)
      : logGamma(count + size) -
          logGamma(size) -
          logGamma(count + 1) -
          size * Math.log(dispersion) +
          count * Math.log(more),
  )
  let sum = 0
  for (let at = count; term > sum * NEGLIGIBLE || at < mean; at++) {
    sum += term
    term *= poisson ? mean / (at + 1) : ((at + size) / (at + 1)) * more
  }
  return Math.min(1, sum)
}

/** What a share is expected to be: known, or itself seen in so many of so many. */
export type Expected = { share: number } | { part: number; n: number }

/**
 * The chance of `count` or fewer of `total` when this share is expected: binomial, or beta-binomial when the share
 * is itself an estimate (Jeffreys' prior), so that a small sample accuses nobody.
 */
export const sharesAtMost = (count: number, total: number, expected: Expected): number => {
  if (count >= total) return 1
  const known = 'share' in expected
  if (known && expected.share <= 0) return 1
  if (known && expected.share >= 1) return 0
  const [a, b] = known ? [0, 0] : [expected.part + 0.5, expected.n - expected.part + 0.5]
  const odds = known ? expected.share / (1 - expected.share) : 0
  const ways = logGamma(total + 1) - logGamma(count + 1) - logGamma(total - count + 1)
  const beta = (x: number, y: number) => logGamma(x) + logGamma(y) - logGamma(x + y)
  let term = Math.exp(
    ways +
      (known
        ? count * Math.log(expected.share) + (total - count) * Math.log(1 - expected.share)
        : beta(a + count, b + total - count) - beta(a, b)),
  )
  let sum = term
  for (let at = count; at > 0 && term > sum * NEGLIGIBLE; at--) {
    const down = known ? 1 / odds : (b + total - at) / (a + at - 1)
    term *= (at / (total - at + 1)) * down
    sum += term
  }
  return Math.min(1, sum)
}

/**
 * The largest of many chances that is still too small for chance alone, with at most this share of false ones among
 * those found on average; undefined when none is.
 * Source: Y. Benjamini, Y. Hochberg, "Controlling the false discovery rate", JRSS B 57 (1995), 289–300.
 */
export const discoveryBound = (chances: readonly number[], rate: number): number | undefined => {
  const sorted = [...chances].sort((a, b) => a - b)
  return sorted.findLast((chance, i) => chance <= (rate * (i + 1)) / sorted.length)
}

/** Which of many are found so. */
export const discoveries = (chances: readonly number[], rate: number): boolean[] => {
  const bound = discoveryBound(chances, rate) ?? -1
  return chances.map((chance) => chance <= bound)
}
