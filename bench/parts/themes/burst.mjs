/** New and grown subjects that were planted in the second of two half-years: which are seen, and are flags right. */
import { comparePeriods } from '../../../dist/analysis/themes/periods.js'
import { findThemes } from '../../../dist/analysis/themes/themes.js'

/** New subjects of fewer texts are not expected to be seen. */
const TEXTS_MIN = 30

const mostFrequent = (list) => {
  const counts = new Map()
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0])
}
const rises = ({ change }) => change === 'emerging' || change === 'growing'
const spaced = (text) => ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `

/** `rows`: {text, label, period, planted}. A flag is right when most of its new texts are of a subject that grew. */
export const burst = (rows, seed) => {
  const { themeOf } = findThemes(rows, { seed })
  const said = rows.map(({ text, period }, at) => ({ text, period, theme: themeOf[at] }))
  const { themes, parts, terms } = comparePeriods(said, seed)
  const now = rows.map((row, at) => ({ ...row, at })).filter(({ period }) => period === 'current')
  const flags = [
    ...themes.filter(rises).map(({ key }) => now.filter(({ at }) => themeOf[at] === key)),
    ...parts.map(({ texts }) => now.filter(({ at }) => texts.includes(at))),
    ...terms
      .filter(rises)
      .map(({ key }) => now.filter(({ text }) => spaced(text).includes(` ${key} `))),
  ].filter((texts) => texts.length > 0)

  const grew = new Set(
    rows.filter(({ planted }) => planted === 'new' || planted === 'grow').map(({ label }) => label),
  )
  const subjects = new Map()
  for (const { label, planted } of now)
    if (planted === 'new') subjects.set(label, (subjects.get(label) ?? 0) + 1)
  const large = [...subjects].filter(([, count]) => count >= TEXTS_MIN).map(([label]) => label)
  const seen = new Set()
  let right = 0
  for (const texts of flags) {
    const [label, count] = mostFrequent(texts.map((one) => one.label))
    if (grew.has(label)) right++
    if (count > texts.length / 2) seen.add(label)
  }
  return {
    expected: large.length,
    found: large.filter((label) => seen.has(label)).length,
    flags: flags.length,
    right,
  }
}
