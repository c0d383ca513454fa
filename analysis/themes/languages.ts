/**
 * Texts per language: words of two languages have too little in common to be grouped together. What a text says of its
 * language goes first, then a guess; guesses are made by machine and are wrong for short texts, so they are mended here.
 */
import { surfaceWords } from './words.ts'

export type Said = { text: string; language?: string | undefined }
/** `undefined`: no telling. */
export type Guess = (text: string) => string | undefined

export const UNKNOWN = 'und'
/** Fewer texts than this are no group of their own: they go where their words are. */
const FEWEST = 40
/** Guesses with less than this share of the largest group are slips rather than a language. */
const SHARE_MIN = 0.02
/** Frequent words in common, by cosine: above this two guesses are one language (Papiamento taken for Spanish here
 * and for Portuguese there). Dutch and French have under 0.2, Dutch and German under 0.3. */
const SAME = 0.6

/** `nl-NL` is `nl`. */
const baseOf = (language: string) => language.toLowerCase().split(/[-_]/)[0] || UNKNOWN

const wordCounts = (texts: readonly string[]) => {
  const counts = new Map<string, number>()
  for (const text of texts.slice(0, 2_000))
    for (const word of surfaceWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

const cosine = (one: Map<string, number>, other: Map<string, number>) => {
  const square = (counts: Map<string, number>) => {
    let sum = 0
    for (const count of counts.values()) sum += count * count
    return sum
  }
  let shared = 0
  for (const [word, count] of one) shared += count * (other.get(word) ?? 0)
  return shared / Math.sqrt(square(one) * square(other) || 1)
}

/** The language per text. Guessed groups that are too small, or that speak like a larger one, join it; stated ones stay. */
export const languagesOf = (said: readonly Said[], guess: Guess = () => undefined): string[] => {
  const stated = new Set<string>()
  const languages = said.map(({ text, language }) => {
    if (!language) return baseOf(guess(text) ?? UNKNOWN)
    stated.add(baseOf(language))
    return baseOf(language)
  })
  const members = new Map<string, number[]>()
  languages.forEach((language, at) => {
    const list = members.get(language)
    if (list) list.push(at)
    else members.set(language, [at])
  })
  const groups = [...members]
    .map(([language, list]) => ({
      language,
      list,
      counts: wordCounts(list.map((at) => said[at]?.text ?? '')),
    }))
    .sort(
      (one, other) =>
        other.list.length - one.list.length || (one.language < other.language ? -1 : 1),
    )
  const largest = groups[0]
  if (!largest) return languages
  const kept: typeof groups = []
  const loose: number[] = []
  for (const group of groups) {
    const guessed = !stated.has(group.language)
    const few = group.list.length < Math.max(FEWEST, SHARE_MIN * largest.list.length)
    const same = kept.find(({ counts }) => cosine(group.counts, counts) > SAME)
    const unknown = group.language === UNKNOWN && groups.length > 1
    if (unknown || (guessed && few && kept.length > 0)) loose.push(...group.list)
    else if (guessed && same) for (const at of group.list) languages[at] = same.language
    else kept.push(group)
  }
  // Short texts and slips go one by one to where most of their words are from.
  for (const at of loose) {
    const words = surfaceWords(said[at]?.text ?? '')
    let best = {
      language: largest.language === UNKNOWN ? kept[0]?.language : largest.language,
      known: 0,
    }
    for (const { language, counts } of kept) {
      const known = words.filter((word) => counts.has(word)).length
      if (known > best.known) best = { language, known }
    }
    languages[at] = best.language ?? UNKNOWN
  }
  return languages
}
