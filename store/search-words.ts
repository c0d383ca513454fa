/**
 * Words as they are searched for: without case and accents, each cut back to its stem. Done here and not in
 * the database, so that every engine finds the same.
 */
import { newStemmer } from 'snowball-stemmers'

/** Stemmers by language tag; other languages are searched word by word. */
const ALGORITHMS = {
  nl: 'dutch',
  en: 'english',
  de: 'german',
  fr: 'french',
  tr: 'turkish',
  ar: 'arabic',
} as const
type Stemmed = keyof typeof ALGORITHMS

/** Stems that are remembered per language: stemming costs twenty times looking one up. */
const REMEMBERED = 20_000
/** Letters of a word that are looked at; a longer one is no word. */
const WORD_MAX = 60
/** Words of one search. */
const WORDS_MAX = 12

/** Dutch spells one stem in two ways: verhuizen and verhuis, schrijven and schrijf. */
const oneSpelling = (stem: string) => stem.replace(/z$/, 's').replace(/v$/, 'f')

const makeStem = (algorithm: string) => {
  const ending = algorithm === 'dutch' ? oneSpelling : (stem: string) => stem
  const stemmer = newStemmer(algorithm)
  const known = new Map<string, string>()
  return (word: string) => {
    const found = known.get(word)
    if (found !== undefined) return found
    const stem = ending(plain(stemmer.stem(word)) || plain(word))
    if (known.size >= REMEMBERED) known.clear()
    known.set(word, stem)
    return stem
  }
}

/** Without the accents that people leave out: "een" finds "één". */
const plain = (word: string) => word.normalize('NFKD').replace(/\p{M}+/gu, '')

const stems = new Map<string, (word: string) => string>()
const stemOf = (language: Stemmed) => {
  const made = stems.get(language) ?? makeStem(ALGORITHMS[language])
  stems.set(language, made)
  return made
}

/** A word begins with a letter or digit: a mark by itself, as in ❤️, is none and leaves no stem. */
const wordsOf = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? []

/** How words of a language are cut back; without a language we take it for Dutch. */
const stemFor = (tag: string | undefined): ((word: string) => string) => {
  const [base = ''] = (tag ?? 'nl').toLowerCase().split('-')
  return Object.hasOwn(ALGORITHMS, base) ? stemOf(base as Stemmed) : plain
}

/** What is kept for searching: stems with spaces between; '' without words. */
export const searchText = (
  texts: readonly (string | null | undefined)[],
  language: string | undefined,
): string => {
  const stem = stemFor(language)
  return texts
    .flatMap((text) => (text ? wordsOf(text) : []))
    .filter((word) => word.length <= WORD_MAX)
    .map(stem)
    .join(' ')
}

/** One word of a search: any of these stems will do; with `prefix` also what begins with one. */
export type SearchWord = { stems: string[]; prefix: boolean }

/**
 * A search as words that must all be there. People search in one language for what was said in another:
 * every language's stem of a word counts. `belasting*` finds what begins so.
 */
export const searchWords = (q: string): SearchWord[] =>
  (
    q
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*\*?/gu) ?? []
  )
    .slice(0, WORDS_MAX)
    .map((given) => {
      const prefix = given.endsWith('*')
      const word = prefix ? given.slice(0, -1) : given
      const all = prefix
        ? [plain(word)]
        : [
            plain(word),
            ...(Object.keys(ALGORITHMS) as Stemmed[]).map((language) => stemOf(language)(word)),
          ]
      return { stems: [...new Set(all)], prefix }
    })
