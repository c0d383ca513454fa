/** Moments as people in the Netherlands write them in a column: 31-12-2026, 31-12-2026 14:30, 31 december 2026. */
import { AMSTERDAM, wallTime } from '../../../shared/days.ts'

const MONTHS = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ')
/** As other spreadsheets shorten them. */
const OTHERS: Record<string, number> = { maa: 3, mar: 3, may: 5, oct: 10 }

const monthOf = (word: string) => {
  const short = word.toLowerCase().slice(0, 3)
  return OTHERS[short] ?? MONTHS.indexOf(short) + 1
}

/** A day alone becomes noon, so that it is that same day in every zone that we count in. */
const NOON = '12:00:00'

/** The moment, in UTC, at which the clock in Amsterdam shows this. */
const inAmsterdam = (wall: string) => {
  const as = Date.parse(`${wall}Z`)
  // What the clock shows then, an hour or two later, tells how far it is ahead.
  const ahead = Date.parse(`${wallTime(new Date(as), AMSTERDAM)}Z`) - as
  const guess = as - ahead
  const off = Date.parse(`${wallTime(new Date(guess), AMSTERDAM)}Z`) - as
  return new Date(guess - off)
}

const DUTCH =
  /^(\d{1,2})(?:[-/.]| +)(\d{1,2}|\p{L}{3,9}\.?)(?:[-/.]| +)(\d{4})(?:[ ,T]+(?:om +)?(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?)?$/u
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?$/

type Parts = readonly (string | undefined)[]

const momentOf = ([year, month, day, hour, minute, second = '00']: Parts) => {
  const two = (part: string | undefined) => (part ?? '').padStart(2, '0')
  const date = `${year}-${two(month)}-${two(day)}`
  // 31 February is none: what comes back must be what went in.
  const real = new Date(`${date}T00:00:00Z`)
  if (Number.isNaN(real.getTime()) || !real.toISOString().startsWith(date)) return undefined
  if (hour === undefined) return `${date}T${NOON}.000Z`
  const wall = `${date}T${two(hour)}:${two(minute)}:${two(second)}`
  return Number.isNaN(Date.parse(`${wall}Z`)) ? undefined : inAmsterdam(wall).toISOString()
}

/** ISO 8601 in UTC; undefined when it is no moment. A `Date` is what a spreadsheet holds: a clock without a zone. */
export const readMoment = (value: string | Date): string | undefined => {
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return undefined
    // A spreadsheet counts in fractions of a day: what it shows is the nearest second.
    const seconds = Math.round(value.getTime() / 1_000)
    const text = new Date(seconds * 1_000).toISOString().slice(0, 19)
    return readMoment(text.endsWith('T00:00:00') ? text.slice(0, 10) : text)
  }
  const text = value.trim()
  // With a zone of its own.
  if (/^\d{4}-\d{2}-\d{2}T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(text)) {
    const at = Date.parse(text)
    return Number.isNaN(at) ? undefined : new Date(at).toISOString()
  }
  const iso = ISO.exec(text)
  if (iso) return momentOf(iso.slice(1))
  const [, day, month = '', year, ...time] = DUTCH.exec(text) ?? []
  if (!day) return undefined
  return momentOf([year, /\d/.test(month) ? month : String(monthOf(month)), day, ...time])
}
