/**
 * How telling equal words are: Okapi BM25. A rare word weighs more than a common one, a second time less than
 * the first, and a long text is not likelier because it has more words.
 * Source: S. Robertson and H. Zaragoza, "The Probabilistic Relevance Framework", 2009, section 3.
 */
import type { Said } from './vocabulary.ts'

/** How soon saying a word again stops counting; 0.8 was best on the questions that we tune with. */
const K1 = 0.8
/** How much of a text's length is held against it. */
const B = 0.75
/** Places are kept together with how often: a number of 31 bits is the cheapest that there is. */
const TIMES = 128
/** What a question is compared by, at most: the most telling of its words. Without it a page costs up to 27 ms, not 6. */
const ASKED_MAX = 200

/** Texts by place and words by number, both small whole numbers from 0. */
export const wordRanking = () => {
  /** Per word: where it is, and how often there. */
  const found: number[][] = []
  const lengths: number[] = []
  let texts = 0
  let length = 0

  /** Per word how often in the text at hand; all zero in between. */
  const times: number[] = []
  const eachOf = (words: Iterable<number>, each: (word: number, times: number) => void) => {
    const different: number[] = []
    for (const word of words) {
      while (times.length <= word) times.push(0)
      if (!times[word]) different.push(word)
      times[word] = (times[word] ?? 0) + 1
    }
    for (const word of different) {
      each(word, times[word] ?? 0)
      times[word] = 0
    }
  }

  const add = (place: number, words: Iterable<number> & { length: number }) => {
    eachOf(words, (word, often) => {
      while (found.length <= word) found.push([])
      found[word]?.push(place * TIMES + Math.min(often, TIMES - 1))
    })
    lengths[place] = words.length
    length += words.length
    texts++
  }

  /** With the very words that were added there; gives those that are nowhere any more. */
  const remove = (place: number, words: Iterable<number> & { length: number }): number[] => {
    const gone: number[] = []
    eachOf(words, (word) => {
      const entries = found[word] ?? []
      const at = entries.findIndex((entry) => Math.floor(entry / TIMES) === place)
      const last = entries.pop()
      if (last !== undefined && at < entries.length) entries[at] = last
      if (entries.length === 0) gone.push(word)
    })
    length -= words.length
    texts--
    return gone
  }

  const telling = (textsWithIt: number) =>
    Math.log(1 + (texts - textsWithIt + 0.5) / (textsWithIt + 0.5))

  /**
   * Adds to each place what its text scores, times `weight`; gives what no text can exceed, which has every word
   * over and over, so that scores of different questions can be compared.
   */
  const score = ({ known, strange }: Said, weight: number, scores: Float64Array): number => {
    const asked: { entries: readonly number[]; worth: number }[] = []
    eachOf(known, (word, often) => {
      const entries = found[word] ?? []
      asked.push({ entries, worth: weight * often * telling(entries.length) })
    })
    let all = weight * strange * telling(0) * (K1 + 1)
    const perWord = (K1 * B) / (length / texts || 1)
    asked.sort((one, other) => other.worth - one.worth)
    for (const { entries, worth } of asked.slice(0, ASKED_MAX)) {
      all += worth * (K1 + 1)
      for (const entry of entries) {
        const place = Math.floor(entry / TIMES)
        const often = entry % TIMES
        const held = K1 * (1 - B) + perWord * (lengths[place] ?? 0)
        scores[place] = (scores[place] ?? 0) + (worth * often * (K1 + 1)) / (often + held)
      }
    }
    return all
  }

  return { add, remove, score }
}
