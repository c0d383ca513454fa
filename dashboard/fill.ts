/** Fills our sentences with words of others, which may run from right to left or mean to turn a sentence around. */
import { fill as fillPlain } from '../shared/html.ts'

/** Letters that run from right to left, and signs that change direction (Unicode Standard Annex 9). */
const TURNING =
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
const CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g

/** A name as it may stand in a sentence: it takes its own direction and moves nothing around it. */
export const apart = (name: string) =>
  TURNING.test(name) ? `\u2068${name.replace(CONTROLS, '')}\u2069` : name

/** Fills `{name}` in a text; a name that is not given stays as it is. */
export const fill = (text: string, values: Record<string, string | number>) =>
  fillPlain(
    text,
    Object.fromEntries(
      Object.entries(values).map(([key, value]) => [
        key,
        typeof value === 'string' ? apart(value) : value,
      ]),
    ),
  )
