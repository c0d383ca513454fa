/**
 * What texts are compared by: their words, and pieces of letters of those. No list of stop words, no stems and no
 * weights: pieces join "toeslag" and "huurtoeslagaanvraag", and the same code serves every language (decision 0017).
 */
import type { WordLists } from './words.ts'

/** Words alone, or also pieces of so many letters. */
export type View = 0 | 4 | 5

/**
 * Counts per text: text `i` has feature `ids[j]` so many `times[j]`, for `j` in `starts[i] .. starts[i + 1]`.
 * `features`: how many there are; `totals[i]`: all counts of a text.
 */
export type Rows = {
  starts: Int32Array
  ids: Int32Array
  times: Uint16Array
  totals: Int32Array
  features: number
}

/** `<`, letters, `>`: the ends are letters too, because the beginning of a word is not its middle. */
export const piecesOf = (word: string, size: number): string[] => {
  const letters = [...`<${word}>`]
  const count = Math.max(1, letters.length - size + 1)
  return Array.from({ length: count }, (_, at) => letters.slice(at, at + size).join(''))
}

/** The features of one word by their names: the word itself with a space before it, and its pieces. */
export const featuresOf = (word: string, view: View): string[] =>
  view === 0 ? [` ${word}`] : [` ${word}`, ...piecesOf(word, view)]

/** Which features there are, and which of them each word of some lists has. */
export type Space = { view: View; features: Map<string, number>; ofWord: Int32Array[] }

/** The same features for the words of other texts. */
export const spaceFor = (
  names: readonly string[],
  { view, features }: Pick<Space, 'view' | 'features'>,
): Space => ({
  view,
  features,
  ofWord: names.map((name) =>
    Int32Array.from(
      featuresOf(name, view).flatMap((feature) => {
        const number = features.get(feature)
        return number === undefined ? [] : [number]
      }),
    ),
  ),
})

/** All texts, or the ones of a sample. */
export const everyText = ({ starts }: WordLists) =>
  Int32Array.from({ length: starts.length - 1 }, (_, text) => text)

const eachOf = (
  lists: WordLists,
  ofWord: Int32Array[],
  text: number,
  see: (id: number) => void,
) => {
  const end = lists.starts[text + 1] ?? 0
  for (let at = lists.starts[text] ?? 0; at < end; at++) {
    const ids = ofWord[lists.words[at] ?? 0]
    if (ids) for (let f = 0; f < ids.length; f++) see(ids[f] ?? 0)
  }
}

/** The features of some texts. What fewer than `fewest` of them have is left out: it joins nothing. */
export const spaceOf = (lists: WordLists, view: View, texts: Int32Array, fewest = 2): Space => {
  const all = new Map<string, number>()
  const said = new Uint8Array(lists.names.length)
  for (const text of texts)
    for (let at = lists.starts[text] ?? 0; at < (lists.starts[text + 1] ?? 0); at++)
      said[lists.words[at] ?? 0] = 1
  lists.names.forEach((name, word) => {
    if (said[word] === 1)
      for (const feature of featuresOf(name, view))
        if (!all.has(feature)) all.set(feature, all.size)
  })
  const { ofWord } = spaceFor(lists.names, { view, features: all })
  const seen = new Int32Array(all.size).fill(-1)
  const inTexts = new Int32Array(all.size)
  for (const text of texts)
    eachOf(lists, ofWord, text, (id) => {
      if (seen[id] === text) return
      seen[id] = text
      inTexts[id] = (inTexts[id] ?? 0) + 1
    })
  const features = new Map<string, number>()
  for (const [name, number] of all)
    if ((inTexts[number] ?? 0) >= fewest) features.set(name, features.size)
  return spaceFor(lists.names, { view, features })
}

/** The counts of some texts, row `i` being `texts[i]`. */
export const rowsOf = (lists: WordLists, { features, ofWord }: Space, texts: Int32Array): Rows => {
  const starts = new Int32Array(texts.length + 1)
  const totals = new Int32Array(texts.length)
  const place = new Int32Array(features.size).fill(-1)
  const seen = new Int32Array(features.size).fill(-1)
  let cells = 0
  texts.forEach((text, row) => {
    eachOf(lists, ofWord, text, (id) => {
      totals[row] = (totals[row] ?? 0) + 1
      if (seen[id] === row) return
      seen[id] = row
      cells++
    })
  })
  const ids = new Int32Array(cells)
  const times = new Uint16Array(cells)
  let end = 0
  texts.forEach((text, row) => {
    const start = end
    eachOf(lists, ofWord, text, (id) => {
      const at = place[id] ?? -1
      if (at >= start) {
        times[at] = (times[at] ?? 0) + 1
        return
      }
      place[id] = end
      ids[end] = id
      times[end++] = 1
    })
    starts[row + 1] = end
  })
  return { starts, ids, times, totals, features: features.size }
}
