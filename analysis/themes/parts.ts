/**
 * Finer groups than themes, to see what is new in: a new subject of thirty texts is lost in a theme of a hundred. They
 * have no name and are not kept; what changes in one is told of the theme that most of it belongs to.
 */
import { agree } from './consensus.ts'
import { rowsOf, spaceOf } from './features.ts'
import { votesOf } from './votes.ts'
import type { WordLists } from './words.ts'

/** Parts for each theme. More are too small to tell change from chance. */
const FINER = 1.6
/** More texts are not looked at so closely: there a new subject is large enough to be a theme. */
const TEXTS_MAX = 20_000

/** Per text of `texts` its part; undefined when there are too many texts or no themes. */
export const partsOf = (
  lists: WordLists,
  texts: Int32Array,
  themes: number,
  seed: number,
): Int32Array | undefined => {
  if (texts.length > TEXTS_MAX || themes < 2) return undefined
  const parts = Math.min(texts.length, Math.round(themes * FINER))
  const views = ([4, 5] as const).map((view) => rowsOf(lists, spaceOf(lists, view, texts), texts))
  const votes = votesOf(views, parts, seed, () => {})
  return agree(votes, texts.length, parts, seed).groupOf
}
