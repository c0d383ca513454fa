/** How well found groups agree with labels: normalised mutual information (arithmetic) and adjusted Rand index. */

const tally = (list) => {
  const counts = new Map()
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts
}
const pairs = (x) => (x * (x - 1)) / 2
const sum = (counts, of) => [...counts.values()].reduce((all, count) => all + of(count), 0)

export const agreement = (labels, groups) => {
  const n = labels.length
  const [one, other] = [tally(labels), tally(groups)]
  const both = tally(labels.map((label, at) => `${label}\0${groups[at]}`))
  const entropy = (counts) => -sum(counts, (count) => (count / n) * Math.log(count / n))
  const [h1, h2, h12] = [one, other, both].map(entropy)
  const [s1, s2, s12] = [one, other, both].map((counts) => sum(counts, pairs))
  const chance = (s1 * s2) / pairs(n)
  return {
    nmi: (2 * (h1 + h2 - h12)) / (h1 + h2 || 1),
    ari: (s12 - chance) / ((s1 + s2) / 2 - chance || 1),
  }
}
