/**
 * A question as somebody else might type it: a piece of it, with words left out, slips of the pen, other endings and
 * another order. The damage is ours and made by chance from a seed; people paraphrase as well, and this does not.
 */
import { chanceFrom } from '../redact/corpus/make.ts'

/** Words in a row that are looked at, before a third is left out: what people type in a box. */
const WORDS = 16
/** Parts of a hundred. Of words of five letters and more, for slips and endings. */
const LEFT_OUT = 35
const SLIPS = 35
const OTHER_ENDINGS = 25
const TURNED_ROUND = 50
const LONG = 5

/** What sounds alike and is written otherwise. */
const SOUNDS: Record<string, string> = {
  ei: 'ij',
  ij: 'ei',
  au: 'ou',
  ou: 'au',
  ie: 'i',
  ch: 'g',
  c: 'k',
  z: 's',
  v: 'f',
}
const ENDS: Record<string, string> = { dt: 'd', d: 't', t: 'd' }

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Verzekering, verzekeringen; grote, groten; huis, hui: not always Dutch, as people's endings are not. */
const withOtherEnding = (word: string) => {
  if (/(en|s)$/.test(word)) return word.slice(0, -1)
  if (word.endsWith('e')) return `${word}n`
  return /[aiou]$/.test(word) ? word : `${word}en`
}

/** `texts`: where all words come from; a compound is cut where both parts are words in them. */
export const makeRetell = (texts: readonly string[]) => {
  const words = new Set(texts.flatMap(wordsOf))
  const places = (word: string) =>
    Array.from({ length: Math.max(0, word.length - 7) }, (_, at) => at + 4)
  const inTwo = (word: string) => {
    const at = places(word).find(
      (cut) => words.has(word.slice(0, cut)) && words.has(word.slice(cut)),
    )
    return at ? `${word.slice(0, at)} ${word.slice(at)}` : word
  }

  return (text: string, seed: number, most = WORDS): string => {
    const chance = chanceFrom(seed)
    const happens = (parts: number) => chance.between(1, 100) <= parts
    const withSlip = (word: string) => {
      const at = chance.between(1, word.length - 2)
      const slips = [
        `${word.slice(0, at)}${word.charAt(at + 1)}${word.charAt(at)}${word.slice(at + 2)}`,
        `${word.slice(0, at)}${word.slice(at + 1)}`,
        `${word.slice(0, at)}${word.charAt(at)}${word.slice(at)}`,
        word.replace(/ei|ij|au|ou|ie|ch|c|z|v/, (sound) => SOUNDS[sound] ?? sound),
        word.replace(/(dt|d|t)$/, (end) => ENDS[end] ?? end),
        inTwo(word),
      ]
      return chance.one(slips)
    }
    const all = wordsOf(text)
    const from = chance.between(0, Math.max(0, all.length - most))
    const typed = all
      .slice(from, from + most)
      .filter(() => !happens(LEFT_OUT))
      .map((word) => {
        if (word.length < LONG) return word
        if (happens(SLIPS)) return withSlip(word)
        return happens(OTHER_ENDINGS) ? withOtherEnding(word) : word
      })
    if (!happens(TURNED_ROUND)) return typed.join(' ')
    const at = chance.between(0, typed.length)
    return [...typed.slice(at), ...typed.slice(0, at)].join(' ')
  }
}
