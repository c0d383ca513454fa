import { describe, expect, it } from 'vitest'
import { shareOf } from '../../analysis/interval.ts'
import { findSerious } from '../../analysis/serious.ts'
import { LANGUAGES } from '../../shared/texts/index.ts'
import { SECOND } from '../support/serious-second.ts'
import { THIRD } from '../support/serious-third.ts'
import { type Sentence, TUNED } from '../support/serious-tuned.ts'
import { UNSEEN } from '../support/serious-unseen.ts'

const measure = (set: readonly Sentence[]) => {
  const judged = set.map(([language, kind, text]) => {
    const kinds = findSerious(text, language).map((cue) => cue.kind)
    return { text, kind, kinds, serious: kind !== '', found: kinds.length > 0 }
  })
  const count = (of: (one: (typeof judged)[number]) => boolean) => judged.filter(of).length
  const hits = count(({ serious, found }) => serious && found)
  const texts = (of: (one: (typeof judged)[number]) => boolean) =>
    judged.filter(of).map(({ text }) => text)
  return {
    serious: count(({ serious }) => serious),
    lookAlikes: count(({ serious }) => !serious),
    precision: shareOf(
      hits,
      count(({ found }) => found),
    ),
    recall: shareOf(
      hits,
      count(({ serious }) => serious),
    ),
    kindRight: shareOf(
      count(({ kind, kinds }) => kind !== '' && kinds.includes(kind)),
      hits,
    ),
    missed: texts(({ serious, found }) => serious && !found),
    wrong: texts(({ serious, found }) => !serious && found),
  }
}

describe('what is rare and cannot wait', () => {
  it('is found among look-alikes, in every language of the widget', () => {
    const tuned = measure([...TUNED, ...SECOND, ...THIRD])
    const unseen = measure(UNSEEN)
    // biome-ignore lint/suspicious/noConsole: the figures are what people come here for.
    console.log(JSON.stringify({ tuned, unseen }, null, 1))
    const spoken = new Set([...TUNED, ...UNSEEN].map(([language]) => language))
    expect([...spoken].sort()).toEqual(LANGUAGES.filter((tag) => tag !== 'nl-simple').sort())
    expect(tuned.precision.share).toBeGreaterThanOrEqual(0.95)
    expect(tuned.recall.share).toBeGreaterThanOrEqual(0.95)
    expect(unseen.precision.share).toBeGreaterThanOrEqual(0.9)
    expect(unseen.recall.share).toBeGreaterThanOrEqual(0.5)
  })

  it('says where it stands, and each place once', () => {
    const text = 'Dag. Mijn man slaat mij en de kinderen hebben honger! Groet'
    const found = findSerious(text, 'nl')
    expect(found.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['safety', 'Mijn man slaat'],
      ['children', 'kinderen hebben honger'],
    ])
    // A language that we have no cues for: Dutch and English are tried.
    expect(findSerious('I want to die', 'ja')).toMatchObject([{ kind: 'life', start: 2 }])
    expect(findSerious('', 'nl')).toEqual([])
  })

  it('takes a bounded time, whatever is written', () => {
    const worst = [
      'ik '.repeat(1_333),
      'slaat mij, '.repeat(363),
      'a'.repeat(4_000),
      'kan , , , huur , , '.repeat(210),
    ]
    for (const text of worst) findSerious(text, 'nl')
    for (const text of worst) {
      const started = performance.now()
      findSerious(text, 'nl')
      expect(performance.now() - started).toBeLessThan(250)
    }
  })
})
