/**
 * How long the redactor takes: `node bench/redact.ts`, or through any runner that reads TypeScript.
 * Texts of 4,000 characters, made of the sentences of the corpus; prints p50, p99 and the slowest.
 */
import { findPersonal } from '../shared/redact/index.ts'
import { BAD_PIECES } from '../test/redact/bad-pieces.ts'
import { cleanCases, HALVES, personalCases } from '../test/redact/corpus/cases.ts'
import { chanceFrom } from '../test/redact/corpus/make.ts'

const LENGTH = 4_000
const WARM_UP = 200
const TEXTS = 2_000

const sentences = Object.values(HALVES).flatMap((half) => [
  ...cleanCases(half).map(({ text }) => text),
  ...personalCases(half).map(({ text }) => text),
])
const clean = Object.values(HALVES).flatMap((half) => cleanCases(half).map(({ text }) => text))

const textOf = (from: readonly string[], seed: number) => {
  const chance = chanceFrom(seed)
  let text = ''
  while (text.length < LENGTH) text += `${chance.one(from)} `
  return text.slice(0, LENGTH)
}
const report = (name: string, texts: readonly string[]) => {
  const times = texts
    .map((text) => {
      const start = performance.now()
      findPersonal(text)
      return performance.now() - start
    })
    .sort((a, b) => a - b)
  const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(2)
  console.log(`${name.padEnd(44)} p50 ${at(0.5)}  p99 ${at(0.99)}  max ${at(1)} ms`)
}

for (let i = 0; i < WARM_UP; i++) findPersonal(textOf(sentences, i))
const many = (from: readonly string[]) => Array.from({ length: TEXTS }, (_, i) => textOf(from, i))
report('sentences without personal data', many(clean))
report('two in three sentences with personal data', many(sentences))
report(
  'made to be slow',
  BAD_PIECES.flatMap((piece) => Array(20).fill(piece.repeat(LENGTH / piece.length))),
)
