import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anEntry } from '../../support/a-signal.ts'
import { all, type StoreUnderTest } from './under-test.ts'

/** Where a word ends is not what it looks like: marks by themselves, halves, joiners, letters that become marks. */
const ODD = [
  'hallo ❤️ wereld',
  '1️⃣ stap \u0301 twee',
  '\uff9e',
  'a\u0300\u0301 \u20dd b',
  '\u200d 👩‍👩‍👧 \ufe0f',
  "l'été \\ ' :* & | ! <-> ()",
  '{"a": "\\u0000"} \u2028 \u0085',
  'ŉ ﷺ ½ ﬀ ẞ İ ı',
  '\u{10ffff} \u{e0001} \ufdd0 \ufffe',
]

/** The store: whatever people write. */
export const testHostile = ({ anEmptyStore }: StoreUnderTest) => {
  it('keeps any text code point for code point, finds words beside odd signs, and fails at no search', async () => {
    const { store } = await anEmptyStore()
    const texts = fc.sample(fc.string({ unit: 'binary', maxLength: 60 }), { numRuns: 300, seed: 4 })
    const entries = [...ODD, ...texts].map((text) =>
      anEntry({ message: text, quote: text, page: { url: 'https://a.nl/', title: text } }),
    )
    expect(new Set(await store.append(entries))).toEqual(new Set(['stored']))
    const rows = await store.signals({}, all)
    expect(rows.map(({ message }) => message)).toEqual(
      entries.map(({ signal }) => signal.message || undefined),
    )
    const { text } = await store.lines({}, all)
    expect(text).toBe(rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
    const found = async (q: string) => (await store.signals({ q }, all)).length
    expect(await found('hallo ❤️ werelden')).toBe(1)
    expect(await found('stap \u0301')).toBe(1)
    expect(await found('ete')).toBe(1)
    expect(await found('\uff9e')).toBe(0)
    for (const q of [...ODD, ...texts]) expect(await found(q)).toBeGreaterThanOrEqual(0)
  })
}
