/**
 * What is new, grows or fades against the period before: log-likelihood (Dunning 1993) per theme and per term, with the
 * share of false alarms held at 5 % however many are looked at (Benjamini and Hochberg 1995). A difference must also be
 * large enough to matter and rest on enough people. Two or three times as many of 15 to 30 texts is mostly not seen.
 */
import { discoveryBound } from '../tails.ts'

export const CHANGES = ['emerging', 'growing', 'persistent', 'fading'] as const
export type Change = (typeof CHANGES)[number]

export type Counted = { key: string; previous: number; current: number }
export type Totals = { previous: number; current: number }
/** `ratio`: of shares, current to previous; `g2`: log-likelihood; `p`: of so much by chance, before correction. */
export type Changed = Counted & { change: Change; ratio: number; g2: number; p: number }

/** At most this share of what is flagged is chance. */
const FALSE_ALARMS = 0.05
/** From this ratio on, what grows was as good as not there. */
const EMERGING = 4
/** `ratio`: less is no news. `texts`: fewer are an anecdote; for terms several looks are taken at the same texts. */
export const GUARDS = {
  theme: { ratio: 1.5, texts: 8 },
  term: { ratio: 3, texts: 5 },
} as const

const part = (count: number, expected: number) =>
  count > 0 ? count * Math.log(count / expected) : 0

/** G² of a two by two table: in or out, previous or current. */
export const logLikelihood = ({ previous, current }: Counted, totals: Totals): number => {
  const all = totals.previous + totals.current
  const inside = previous + current
  const outside = all - inside
  if (inside === 0 || outside === 0 || totals.previous === 0 || totals.current === 0) return 0
  const sum =
    part(previous, (inside * totals.previous) / all) +
    part(current, (inside * totals.current) / all) +
    part(totals.previous - previous, (outside * totals.previous) / all) +
    part(totals.current - current, (outside * totals.current) / all)
  return Math.max(0, 2 * sum)
}

/** How often chance alone gives a G² of this or more: chi-squared with one degree of freedom (Numerical Recipes, erfcc). */
export const chanceOf = (g2: number): number => {
  const z = Math.sqrt(g2 / 2)
  const t = 1 / (1 + z / 2)
  const series = [
    -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398,
    1.48851587, -0.82215223, 0.17087277,
  ].reduceRight((sum, factor) => factor + t * sum, 0)
  return Math.min(1, t * Math.exp(-z * z + series))
}

/** The largest p that still counts as found among all of them; 0 when none does. */
export const threshold = (ps: readonly number[], share = FALSE_ALARMS): number =>
  discoveryBound(ps, share) ?? 0

/** In the order given. `totals`: all texts of each period, also those in no theme. */
export const changesIn = (
  counted: readonly Counted[],
  totals: Totals,
  kind: keyof typeof GUARDS,
): Changed[] => {
  const guard = GUARDS[kind]
  const measured = counted.map((one) => {
    const g2 = logLikelihood(one, totals)
    // A half is added, so that "from none" has a ratio too.
    const ratio =
      (one.current + 0.5) / (totals.current + 1) / ((one.previous + 0.5) / (totals.previous + 1))
    return { ...one, g2, p: chanceOf(g2), ratio }
  })
  // What could never be flagged is no comparison that was made.
  const enough = ({ previous, current }: Counted) => Math.max(previous, current) >= guard.texts
  const limit = threshold(measured.filter(enough).map(({ p }) => p))
  return measured.map((one) => {
    const found = enough(one) && one.p <= limit
    const grows = found && one.current >= guard.texts && one.ratio >= guard.ratio
    const fades = found && one.previous >= guard.texts && one.ratio <= 1 / guard.ratio
    const change = grows
      ? one.ratio >= EMERGING
        ? 'emerging'
        : 'growing'
      : fades
        ? 'fading'
        : 'persistent'
    return { ...one, change }
  })
}
