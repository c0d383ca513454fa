/**
 * How often a question that was answered before is found again, and in what time: `npm run bench similar`.
 * Beside plain full text with stems (SQLite's own ranking), in the same run.
 */
import { similarIndex } from '../dist/analysis/similar.js'
import { foundAgain, tasks } from '../dist/test/support/found-again.js'
import { fullText } from '../dist/test/support/full-text.js'
import { questions, stems } from '../dist/test/support/questions.js'

const ANSWERED = 10_000
/** Characters of one: a question with its story. Pieces of the real ones, overlapping. */
const LENGTH = 400
const ROUNDS = 7
const ASKED = 100

const KINDS = {
  similar: (from) => similarIndex(from, { stems }),
  'full text': (from) => fullText(from, stems),
}
const percent = ({ share, low, high }) =>
  `${(100 * share).toFixed(1).padStart(5)} (${(100 * low).toFixed(1)}–${(100 * high).toFixed(1)})`
const middle = (numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1]

console.log('found again, % (95 % interval)                first              among five')
for (const half of ['develop', 'judge'])
  for (const [name, { documents, asked }] of Object.entries(tasks))
    for (const [kind, make] of Object.entries(KINDS)) {
      const { first, five } = foundAgain(make(documents), asked(half))
      const who = `${half.padEnd(8)}${name.padEnd(8)}${kind.padEnd(11)}n ${five.n}`
      console.log(`${who.padEnd(40)}${percent(first).padStart(19)}${percent(five).padStart(20)}`)
    }

const starts = Array.from({ length: 20 }, (_, at) => at * 90)
const many = starts
  .flatMap((start) =>
    questions
      .filter(({ text }) => text.length >= start + 200)
      .map(({ text }) => text.slice(start, start + LENGTH)),
  )
  .slice(0, ANSWERED)
  .map((text, at) => ({ key: `${at}`, text, language: 'nl' }))

const timed = (work) => {
  const start = performance.now()
  const made = work()
  return { made, took: performance.now() - start }
}
// Once to warm up, once to measure.
const [, { made: ours, took }] = [0, 1].map(() => timed(() => KINDS.similar(many)))
const stemming = timed(() => many.map(({ text }) => stems(text, 'nl'))).took
const plain = KINDS['full text'](many)
console.log(
  `\nan index of ${many.length}: ${took.toFixed(0)} ms, of which stemming ${stemming.toFixed(0)} ms`,
)

const lists = {
  'a few words': questions.slice(0, ASKED).map(({ name }) => name),
  'a whole page': questions.slice(0, ASKED).map(({ text }) => text),
}
for (const [name, texts] of Object.entries(lists)) {
  const once = (index) =>
    timed(() => texts.map((text) => index.find(text, 'nl', 5))).took / texts.length
  const rounds = Array.from({ length: ROUNDS }, () => ({ ours: once(ours), plain: once(plain) }))
  const ratio = middle(rounds.map((round) => round.ours / round.plain))
  const [mine, theirs] = ['ours', 'plain'].map((who) =>
    middle(rounds.map((round) => round[who])).toFixed(2),
  )
  console.log(`${name}: ${mine} ms, full text ${theirs} ms, ratio ${ratio.toFixed(2)}`)
}
