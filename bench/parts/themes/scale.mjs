/**
 * Time and memory for many texts, in a process of its own: `node scale.mjs FILE COUNT`. Texts are pieces of the lines of
 * FILE with words left out by chance, so that they are as many and as various as asked.
 */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { randomFrom } from '../../../dist/analysis/themes/random.js'
import { findThemes } from '../../../dist/analysis/themes/themes.js'

const [file, count] = process.argv.slice(2)
const raw = readFileSync(file)
const lines = (file.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8').trim().split('\n')
const pieces = lines
  .map((line) => JSON.parse(line))
  .flatMap(({ nl, text }) => (nl ?? text).split(/(?<=[.?!;])\s*/))
  .filter((piece) => piece.length > 25)
  .map((piece) => piece.slice(0, 300))
const random = randomFrom(1)
const said = Array.from({ length: Number(count) }, (_, at) => {
  const piece = pieces[at % pieces.length]
  if (at < pieces.length) return { text: piece, language: 'nl' }
  const words = piece.split(' ').filter(() => random.next() > 0.3)
  const more = pieces[random.below(pieces.length)].split(' ').slice(0, 6)
  return { text: [...words, ...more].join(' '), language: 'nl' }
})
const start = performance.now()
const { themes } = findThemes(said, { seed: 1 })
const seconds = (performance.now() - start) / 1_000
const megabytes = process.resourceUsage().maxRSS / 1_024
console.log(JSON.stringify({ texts: said.length, themes: themes.length, seconds, megabytes }))
