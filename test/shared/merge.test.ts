import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { begin, merge } from '../../shared/merge.ts'
import { type PlacedSignal, Signal } from '../../shared/signal.ts'
import { aSignal } from '../support/a-signal.ts'

const ID = '018f4e2b-9a4b-7c3d-8e5f-0123456789ab'

const step = fc
  .record(
    {
      clarity: fc.constantFrom('yes', 'partly', 'no'),
      message: fc.string(),
      reasons: fc.subarray(['missing', 'broken', 'other']),
      language: fc.constantFrom('nl', 'en'),
    },
    { requiredKeys: ['clarity'] },
  )
  .map((change) => Signal.parse(aSignal({ ...(change as object), id: ID })))

/** Steps of one signal, each under a revision of its own, and an order in which they arrive. */
const arrivals = fc
  .array(step, { minLength: 1, maxLength: 6 })
  .map((steps) => steps.map((signal, revision): PlacedSignal => ({ ...signal, revision })))
  .chain((steps) =>
    fc.tuple(
      fc.constant(steps),
      fc.shuffledSubarray(steps, { minLength: steps.length }),
      fc.subarray(steps),
    ),
  )

const mergeAll = ([first, ...rest]: readonly PlacedSignal[]) =>
  rest.reduce(merge, begin(first as PlacedSignal)).signal

describe('merging the steps of a signal', () => {
  it('ends the same in any order of arrival, with any of them twice', () => {
    fc.assert(
      fc.property(arrivals, ([steps, shuffled, again]) => {
        expect(mergeAll([...shuffled, ...again])).toEqual(mergeAll(steps))
      }),
    )
  })

  it('takes every field from the highest revision that has it', () => {
    const tap = Signal.parse(aSignal({ id: ID, language: 'nl' }))
    const words = Signal.parse(aSignal({ id: ID, revision: 1, clarity: 'partly', message: 'hm' }))
    expect(mergeAll([words, tap])).toMatchObject({
      revision: 1,
      clarity: 'partly',
      message: 'hm',
      language: 'nl',
    })
  })
})
