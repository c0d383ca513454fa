/**
 * Which answered questions look like this one: what an answerer sees beside a new question. It only suggests.
 * Two looks at the same words are added up: their stems, and pieces of four letters of those, which still agree
 * after a slip of the pen and find the part of a compound ("toeslag" in "huurtoeslagaanvraag").
 */
import { vocabulary } from './vocabulary.ts'
import { wordRanking } from './word-ranking.ts'

/** Words as they are compared: folded and cut back to their stems. Whoever keeps the index hands it in. */
export type Stems = (text: string, language?: string) => readonly string[]
export type Document = { key: string; text: string; language?: string | undefined }
/** `score`: 0 to 1, how much of what was asked is there, each word weighed by how telling it is. */
export type Similar = { key: string; score: number }

/** What pieces weigh beside stems: there are several in one word. */
const PIECE_WEIGHT = 0.4

/** The best `k` places, the best first; equal ones in the order of their places. */
const best = (scores: Float64Array, k: number) => {
  const places: number[] = []
  scores.forEach((score, place) => {
    const least = places.length < k ? 0 : (scores[places[k - 1] ?? 0] ?? 0)
    if (score <= least) return
    const at = places.findIndex((other) => (scores[other] ?? 0) < score)
    places.splice(at < 0 ? places.length : at, 0, place)
    places.length = Math.min(places.length, k)
  })
  return places
}

/** Kept in memory, by one process. No text is kept, only which words are in it. */
export const similarIndex = (documents: readonly Document[], { stems }: { stems: Stems }) => {
  const words = vocabulary()
  const byStem = wordRanking()
  const byPiece = wordRanking()
  const placeOf = new Map<string, number>()
  /** Per place; the stems are what taking one out needs. */
  const kept: ({ key: string; said: Uint32Array } | undefined)[] = []
  const free: number[] = []

  /** Whether it was there. */
  const remove = (key: string): boolean => {
    const place = placeOf.get(key)
    const there = place === undefined ? undefined : kept[place]
    if (place === undefined || !there) return false
    const pieces = byPiece.remove(place, words.piecesOf(there.said))
    words.forget({ words: byStem.remove(place, there.said), pieces })
    placeOf.delete(key)
    kept[place] = undefined
    free.push(place)
    return true
  }

  /** One more; a key that is there gets the new text. */
  const add = ({ key, text, language }: Document) => {
    remove(key)
    const said = words.learn(stems(text, language))
    const place = free.pop() ?? kept.length
    byStem.add(place, said)
    byPiece.add(place, words.piecesOf(said))
    placeOf.set(key, place)
    kept[place] = { key, said }
  }

  /** At most `k`, the likest first; those without one word or piece in common are left out. */
  const find = (text: string, language?: string, k = 5): Similar[] => {
    const asked = words.look(stems(text, language))
    const scores = new Float64Array(kept.length)
    const all =
      byStem.score(asked.words, 1, scores) + byPiece.score(asked.pieces, PIECE_WEIGHT, scores)
    return best(scores, k).flatMap((place) => {
      const there = kept[place]
      return there ? [{ key: there.key, score: (scores[place] ?? 0) / all }] : []
    })
  }

  for (const document of documents) add(document)
  return {
    add,
    remove,
    find,
    get size() {
      return placeOf.size
    },
  }
}
