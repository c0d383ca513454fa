import { describe, expect, it } from 'vitest'
import { findSerious } from '../../analysis/serious.ts'
import { APART } from '../support/serious-apart.ts'
import { type Sentence, TUNED } from '../support/serious-tuned.ts'

const measure = (set: readonly Sentence[]) => {
  const judged = set.map(([language, kind, text]) => {
    const kinds = findSerious(text, language).map((cue) => cue.kind)
    return {
      language,
      text,
      serious: kind !== '',
      found: kinds.length > 0,
      right: kinds.includes(kind as never),
    }
  })
  const count = (of: (one: (typeof judged)[number]) => boolean) => judged.filter(of).length
  const hits = count(({ serious, found }) => serious && found)
  return {
    judged,
    serious: count(({ serious }) => serious),
    lookAlikes: count(({ serious }) => !serious),
    precision: hits / count(({ found }) => found),
    recall: hits / count(({ serious }) => serious),
    kindRight: count(({ serious, right }) => serious && right) / hits,
    missed: judged.filter(({ serious, found }) => serious && !found).map(({ text }) => text),
    wrong: judged.filter(({ serious, found }) => !serious && found).map(({ text }) => text),
  }
}

describe('what is rare and cannot wait', () => {
  it('is found among look-alikes, in every language of the widget', () => {
    const [tuned, apart] = [measure(TUNED), measure(APART)]
    // biome-ignore lint/suspicious/noConsole: the figures are what people come here for.
    console.log(
      JSON.stringify({ tuned: { ...tuned, judged: 0 }, apart: { ...apart, judged: 0 } }, null, 1),
    )
    expect(tuned.serious + apart.serious).toBeGreaterThanOrEqual(60)
    expect(tuned.lookAlikes + apart.lookAlikes).toBeGreaterThanOrEqual(60)
    expect(tuned.precision).toBeGreaterThanOrEqual(0.95)
    expect(tuned.recall).toBeGreaterThanOrEqual(0.95)
  })
})
