import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LEAST, publishCell, sumOfPublished } from '../../analysis/publish.ts'

/** Cells of a release: 3 sites × 6 months × yes, partly and no. */
const SITES = 3
const MONTHS = 6
const WORDS = 3
const CELLS = SITES * MONTHS * WORDS
const counts = fc.array(fc.oneof(fc.nat(14), fc.nat(400)), { minLength: CELLS, maxLength: CELLS })
const range = (below: number) =>
  fc.tuple(fc.nat(below - 1), fc.nat(below - 1)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)])
const query = fc.record({ site: range(SITES), month: range(MONTHS), word: range(WORDS) })
type Query = { site: number[]; month: number[]; word: number[] }

const within = (value: number, [first = 0, last = 0]: number[]) => value >= first && value <= last
const cellsOf = ({ site, month, word }: Query) =>
  Array.from({ length: CELLS }, (_, cell) => cell).filter(
    (cell) =>
      within(Math.floor(cell / (MONTHS * WORDS)), site) &&
      within(Math.floor(cell / WORDS) % MONTHS, month) &&
      within(cell % WORDS, word),
  )
const answer = (world: readonly number[], asked: Query) =>
  sumOfPublished(cellsOf(asked).map((cell) => publishCell(world[cell] ?? 0)))

describe('published counts', () => {
  it('say nothing below ten, and are rounded to five', () => {
    expect([0, 9, 10, 12, 13, 103].map(publishCell)).toEqual([null, null, 10, 10, 15, 105])
    expect(sumOfPublished([10, null, 15])).toBe(25)
    expect(sumOfPublished([null])).toBe(null)
    expect(sumOfPublished([])).toBe(null)
  })

  it('tell in 10,000 pairs of queries nothing of any count below ten', () => {
    fc.assert(
      fc.property(
        counts,
        query,
        query,
        fc.array(fc.nat(9), { minLength: CELLS }),
        (world, one, two, other) => {
          // Every small count may be anything from nothing to nine, all of them at once, and both answers stay:
          // then so does whatever is made of the two.
          const changed = world.map((count, cell) => (count < LEAST ? (other[cell] ?? 0) : count))
          expect(answer(changed, one)).toBe(answer(world, one))
          expect(answer(changed, two)).toBe(answer(world, two))
          // And what they differ by is never a number that says "a few".
          const difference = Math.abs((answer(world, one) ?? 0) - (answer(world, two) ?? 0))
          expect(difference % 5).toBe(0)
          const nested = { ...one, month: [one.month[0] ?? 0, MONTHS - 1] }
          const rest = (answer(world, nested) ?? 0) - (answer(world, one) ?? 0)
          expect(rest === 0 || rest >= LEAST).toBe(true)
        },
      ),
      { numRuns: 10_000 },
    )
  })
})
