import { describe, expect, it } from 'vitest'
import { TEXT_MAX } from '../../shared/limits.ts'
import { findPersonal, redactAddress } from '../../shared/redact/index.ts'
import { BAD_PIECES } from './bad-pieces.ts'

/** Generous: the p99 for real texts is a tenth of it, and is measured by the bench. */
const MILLISECONDS_MAX = 50
const TRIES = 5

/** The quickest of a few tries: a busy machine is not the text's fault. */
const quickest = (run: () => unknown) => {
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < TRIES; i++) {
    const start = performance.now()
    run()
    best = Math.min(best, performance.now() - start)
  }
  return best
}
const upTo = (length: number, piece: string) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

describe('a text of 4,000 characters', () => {
  it.each(BAD_PIECES)('is read within 50 ms, even when it is made of %j', (piece) => {
    const text = upTo(TEXT_MAX, piece)
    expect(quickest(() => findPersonal(text))).toBeLessThan(MILLISECONDS_MAX)
  })

  it('does not take out of proportion longer when it is four times as long', () => {
    const slow = BAD_PIECES.filter((piece) => {
      const [short, long] = [2_000, 8_000].map((length) => upTo(length, piece))
      const once = quickest(() => findPersonal(short ?? ''))
      // Half a millisecond of slack: below it a clock says little.
      return quickest(() => findPersonal(long ?? '')) > 10 * once + 0.5
    })
    expect(slow).toEqual([])
  })

  it('is read as quickly in the address of a page', () => {
    for (const piece of ['1-', '06-', '%20', 'a/', '12/', 'straat-1-', '%E0']) {
      const url = `https://www.voorbeeld.nl/${upTo(2_000, piece)}`
      expect(quickest(() => redactAddress(url))).toBeLessThan(MILLISECONDS_MAX)
    }
  })
})
