/**
 * How long the redactor takes: `npm run bench redact`.
 * Texts of 4,000 characters, made of the sentences of the corpus; prints p50, p99 and the slowest.
 */
import { findPersonal } from '../dist/shared/redact/index.js'
import { BAD_PIECES } from '../dist/test/redact/bad-pieces.js'
import { cleanCases, HALVES, personalCases } from '../dist/test/redact/corpus/cases.js'
import { chanceFrom } from '../dist/test/redact/corpus/make.js'

const LENGTH = 4_000
const WARM_UP = 200
const TEXTS = 2_000

const sentences = Object.values(HALVES).flatMap((half) => [
  ...cleanCases(half).map(({ text }) => text),
  ...personalCases(half).map(({ text }) => text),
])
const clean = Object.values(HALVES).flatMap((half) => cleanCases(half).map(({ text }) => text))

const textOf = (from, seed) => {
  const chance = chanceFrom(seed)
  let text = ''
  while (text.length < LENGTH) text += `${chance.one(from)} `
  return text.slice(0, LENGTH)
}
const report = (name, texts) => {
  const times = texts
    .map((text) => {
      const start = performance.now()
      findPersonal(text)
      return performance.now() - start
    })
    .sort((a, b) => a - b)
  const at = (share) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(2)
  console.log(`${name.padEnd(44)} p50 ${at(0.5)}  p99 ${at(0.99)}  max ${at(1)} ms`)
}

for (let i = 0; i < WARM_UP; i++) findPersonal(textOf(sentences, i))
const many = (from) => Array.from({ length: TEXTS }, (_, i) => textOf(from, i))
report('sentences without personal data', many(clean))
report('two in three sentences with personal data', many(sentences))
report(
  'made to be slow',
  BAD_PIECES.flatMap((piece) => Array(20).fill(piece.repeat(LENGTH / piece.length))),
)
