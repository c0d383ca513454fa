/** Numbers as people write them: groups of digits with spaces, dots, dashes or slashes between. */
import type { Span } from './kinds.ts'

export type Stretch = {
  start: number
  end: number
  digits: string
  /** How long each group is: `06 12 34` gives `2.2.2`. */
  shape: string
  /** What stands between the groups, one separator after the other. */
  gaps: string
  /** Nothing is glued to its front, or to its back, that makes it part of something else. */
  front: boolean
  back: boolean
  /** What stands between it and the next group; nothing if it is the last one. */
  next: string
  /** No other groups are near. */
  alone: boolean
}

/** Nobody writes a number in more pieces: `0 6 1 2 3 4 5 6 7 8`. */
const GROUPS_MAX = 10
const RUN = /\d+(?:[ ._/()-]{1,3}\d+)*/g

/** `6:162`, `1,50`, `a12`, `€12`: what follows is not a number of its own. */
const freeBefore = (text: string, start: number) =>
  !/(?<!bsn|tel|mob|nr|nummer)(?<=[a-z])$|[0-9\0]$|\d[.,:/-]$|[€$£]\s?$/i.test(
    text.slice(Math.max(0, start - 8), start),
  )
const freeAfter = (text: string, end: number) =>
  !/^(?:[a-z0-9\0]|[.,:/-]\d|,-|,--)/i.test(text.slice(end, end + 3))
const isOpen = (gap: string) => /[\s()]/.test(gap)

const MIN = 7
const MAX = 26

/** Every stretch of whole groups with 7 to 26 digits, per start from short to long. */
export const readNumbers = (text: string): Stretch[] => {
  const stretches: Stretch[] = []
  for (const run of text.matchAll(RUN)) {
    if (run[0].length < MIN) continue
    const groups = [...run[0].matchAll(/(\d+)(\D*)/g)].map((group) => ({
      start: run.index + group.index,
      digits: group[1] ?? '',
      gap: group[2] ?? '',
    }))
    for (let first = 0; first < groups.length; first++) {
      const start = groups[first]?.start ?? 0
      const before = groups[first - 1]?.gap
      const front = before === undefined ? freeBefore(text, start) : isOpen(before)
      let [digits, shape, gaps, gap] = ['', '', '', '']
      for (const group of groups.slice(first, first + GROUPS_MAX)) {
        digits += group.digits
        if (digits.length > MAX) break
        shape += (shape && '.') + group.digits.length
        gaps += gap
        gap = group.gap
        if (digits.length < MIN) continue
        const end = group.start + group.digits.length
        stretches.push({
          start,
          end,
          digits,
          shape,
          gaps,
          front,
          back: gap === '' ? freeAfter(text, end) : isOpen(gap),
          next: gap,
          alone: before === undefined && gap === '',
        })
      }
    }
  }
  return stretches
}

const DATE =
  /^(?:[0-3]?\d[ ./-]{1,3}[01]?\d[ ./-]{1,3}(?:19|20)\d\d|(?:19|20)\d\d[ ./-]{1,3}[01]?\d[ ./-]{1,3}[0-3]?\d)(?!\d)/
const TIMES = /^[0-2]?\d[.:][0-5]\d\s*-|^(?:19|20)\d\d[ /-]{1,3}(?:19|20)\d\d(?!\d)/
const COMPACT_DATE = /^(?:(?:19|20)\d\d(?:0\d|1[0-2])[0-3]\d|[0-3]\d(?:0\d|1[0-2])(?:19|20)\d\d)$/

/** Begins like a date, opening hours or a span of years; each has as many digits as a phone number. */
export const isTime = (text: string, { start, end, digits }: Stretch) => {
  const written = text.slice(start, end)
  return DATE.test(written) || TIMES.test(written) || COMPACT_DATE.test(digits)
}

const UNIT =
  /^\s*(?:€|,\d\d?\b|%|(?:euro|eur|tl|zl|pln|dollar|lira|miljoen|mln|inwoners|mensen|personen|huishoudens|woningen|km|m2|kwh|kilometer|bezoekers|einwohner|menschen|habitants|personnes|kisi|osob|mieszkancow|people|residents|households|million|millionen|stuks|ton|burgers|procent)\b)/i

/** An amount of money, or of anything that is counted. */
export const isAmount = (text: string, { start, end }: Pick<Span, 'start' | 'end'>) =>
  /(?:[€$£₺]|\b(?:eur|euro|usd|tl|pln))\s*$/i.test(text.slice(Math.max(0, start - 6), start)) ||
  UNIT.test(text.slice(end, end + 16))
