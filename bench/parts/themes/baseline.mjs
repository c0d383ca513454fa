/**
 * What everybody tries first, as scikit-learn does it by default: TfidfVectorizer (words of two letters and more, lower
 * case, smooth idf, length one), k-means++ with several candidates, Lloyd, the best of so many starts.
 */
import { randomFrom } from '../../../dist/analysis/themes/random.js'

const tfidf = (texts) => {
  const numbers = new Map()
  const inTexts = []
  const rows = texts.map((text) => {
    const counts = new Map()
    for (const word of text.toLowerCase().match(/[\p{L}\p{N}_]{2,}/gu) ?? []) {
      if (!numbers.has(word)) numbers.set(word, numbers.size)
      const number = numbers.get(word)
      counts.set(number, (counts.get(number) ?? 0) + 1)
    }
    for (const number of counts.keys()) inTexts[number] = (inTexts[number] ?? 0) + 1
    return counts
  })
  const idf = inTexts.map((count) => Math.log((1 + texts.length) / (1 + count)) + 1)
  return {
    features: numbers.size,
    rows: rows.map((counts) => {
      const ids = Int32Array.from(counts.keys())
      const values = Float64Array.from(ids, (id) => counts.get(id) * idf[id])
      const length = Math.hypot(...values) || 1
      return { ids, values: values.map((value) => value / length) }
    }),
  }
}

const dot = ({ ids, values }, centre) => {
  let all = 0
  for (let at = 0; at < ids.length; at++) all += values[at] * centre[ids[at]]
  return all
}

/** Squared distances to a text as a centre; texts have length one. */
const distancesTo = (rows, row, features) => {
  const centre = new Float64Array(features)
  rows[row].ids.forEach((id, at) => {
    centre[id] = rows[row].values[at]
  })
  return Float64Array.from(rows, (one) => Math.max(0, 2 - 2 * dot(one, centre)))
}

const begin = (rows, features, k, random) => {
  const chosen = [random.below(rows.length)]
  let nearest = distancesTo(rows, chosen[0], features)
  const candidates = 2 + Math.floor(Math.log(k))
  while (chosen.length < k) {
    const all = nearest.reduce((sum, one) => sum + one, 0)
    let best
    for (let tried = 0; tried < candidates; tried++) {
      let left = random.next() * all
      let row = nearest.findIndex((one) => {
        left -= one
        return left < 0
      })
      if (row < 0) row = rows.length - 1
      const distances = distancesTo(rows, row, features).map((one, at) =>
        Math.min(one, nearest[at]),
      )
      const sum = distances.reduce((total, one) => total + one, 0)
      if (!best || sum < best.sum) best = { row, distances, sum }
    }
    chosen.push(best.row)
    nearest = best.distances
  }
  return chosen
}

const lloyd = ({ rows, features }, k, random) => {
  const centres = begin(rows, features, k, random).map((row) => {
    const centre = new Float64Array(features)
    rows[row].ids.forEach((id, at) => {
      centre[id] = rows[row].values[at]
    })
    return centre
  })
  const groupOf = new Int32Array(rows.length).fill(-1)
  let inertia = 0
  for (let pass = 0; pass < 100; pass++) {
    const squares = centres.map((centre) => centre.reduce((sum, one) => sum + one * one, 0))
    let moves = 0
    inertia = 0
    rows.forEach((row, at) => {
      let best = 0
      let least = Number.POSITIVE_INFINITY
      for (let t = 0; t < k; t++) {
        const far = 1 + squares[t] - 2 * dot(row, centres[t])
        if (far < least) [best, least] = [t, far]
      }
      if (groupOf[at] !== best) moves++
      groupOf[at] = best
      inertia += least
    })
    if (moves === 0) break
    const sizes = new Float64Array(k)
    for (const centre of centres) centre.fill(0)
    rows.forEach(({ ids, values }, at) => {
      const centre = centres[groupOf[at]]
      sizes[groupOf[at]]++
      for (let i = 0; i < ids.length; i++) centre[ids[i]] += values[i]
    })
    centres.forEach((centre, t) => {
      for (let i = 0; i < features; i++) centre[i] /= sizes[t] || 1
    })
  }
  return { groupOf, inertia }
}

export const tfidfKMeans = (texts, k, { seed = 1, starts = 1 } = {}) => {
  const space = tfidf(texts)
  const random = randomFrom(seed)
  let best
  for (let start = 0; start < starts; start++) {
    const run = lloyd(space, k, random)
    if (!best || run.inertia < best.inertia) best = run
  }
  return [...best.groupOf]
}
