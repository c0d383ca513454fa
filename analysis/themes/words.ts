/** How texts become words: the same for every language, and without what people leave out or vary. */

/** Longer ones are addresses, codes and typing for its own sake. */
const WORD_MAX = 40
/** What stands for what was taken out says nothing of what somebody means. */
const PLACEHOLDER = /\[[\p{L}-]{3,20}\]/gu
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu
const MARKS = /\p{M}+/gu

/** Lower case, without diacritics; look-alike and wide forms as the plain ones. */
export const foldWord = (word: string) =>
  /^[a-z0-9]*$/.test(word) ? word : word.normalize('NFKD').replace(MARKS, '')

/** The words as they are read, in lower case: what people see as a label. */
export const surfaceWords = (text: string): string[] =>
  (text.normalize('NFKC').toLowerCase().replace(PLACEHOLDER, ' ').match(WORD) ?? []).filter(
    (word) => word.length <= WORD_MAX,
  )

/**
 * Many texts as lists of word numbers: text `i` has `words[starts[i] .. starts[i + 1]]`, in order. `names` are the words
 * as they are compared, `shown` as most people write them.
 */
export type WordLists = {
  starts: Int32Array
  words: Int32Array
  names: readonly string[]
  shown: readonly string[]
}

/** Numbers that grow by doubling, so that a million texts need no list of objects. */
export const growing = () => {
  let numbers = new Int32Array(1_024)
  let length = 0
  return {
    push: (number: number) => {
      if (length === numbers.length) {
        const wider = new Int32Array(length * 2)
        wider.set(numbers)
        numbers = wider
      }
      numbers[length++] = number
    },
    get length() {
      return length
    },
    done: () => numbers.slice(0, length),
  }
}

/** Words are numbered by first appearance. */
export const wordLists = (texts: Iterable<string>): WordLists => {
  const numbers = new Map<string, number>()
  const surfaces = new Map<string, { number: number; times: number }>()
  const names: string[] = []
  const starts = growing()
  const words = growing()
  starts.push(0)
  const meet = (surface: string) => {
    const name = foldWord(surface)
    const number = numbers.get(name) ?? names.length
    if (number === names.length) {
      numbers.set(name, number)
      names.push(name)
    }
    const met = { number, times: 0 }
    surfaces.set(surface, met)
    return met
  }
  for (const text of texts) {
    for (const surface of surfaceWords(text)) {
      const met = surfaces.get(surface) ?? meet(surface)
      met.times++
      words.push(met.number)
    }
    starts.push(words.length)
  }
  const shown: string[] = []
  const most = new Int32Array(names.length)
  for (const [surface, { number, times }] of surfaces) {
    if (times <= (most[number] ?? 0)) continue
    most[number] = times
    shown[number] = surface
  }
  return { starts: starts.done(), words: words.done(), names, shown }
}
