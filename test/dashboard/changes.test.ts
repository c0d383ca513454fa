import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Change, changes } from '../../dashboard/desk/changes.ts'

const without = (found: Change[], kind: Change['kind']) =>
  found
    .filter((one) => one.kind !== kind)
    .map(({ text }) => text)
    .join('')

describe('what is different between two texts', () => {
  it('shows the words that went and came, and keeps the rest', () => {
    expect(changes('Wij betalen op 20 maart.', 'Wij betalen snel, op 21 maart.')).toEqual([
      { kind: 'same', text: 'Wij betalen ' },
      { kind: 'new', text: 'snel, ' },
      { kind: 'same', text: 'op ' },
      { kind: 'gone', text: '20' },
      { kind: 'new', text: '21' },
      { kind: 'same', text: ' maart.' },
    ])
    expect(changes('Gelijk', 'Gelijk')).toEqual([{ kind: 'same', text: 'Gelijk' }])
  })

  it('loses no word of either, whatever they are', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', ' ', '\n')).map((all) => all.join(''))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const found = changes(before, after)
        expect(without(found, 'new')).toBe(before)
        expect(without(found, 'gone')).toBe(after)
      }),
    )
  })
})
