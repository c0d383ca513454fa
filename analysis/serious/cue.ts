/** How a cue is written: what it looks like, why it matters, and what looks like it and is not. */
import type { SeriousKind } from '../../shared/serious.ts'

export type Cue = {
  kind: SeriousKind
  /** In a few words, for whoever reads the list. */
  why: string
  pattern: RegExp
  /** Somebody: without one of these in the sentence it is about a page or a rule, and not about a person. */
  who?: RegExp | undefined
  /** With one of these in the sentence it is a manner of speaking, or about the form. */
  unless?: RegExp | undefined
}

const END = '(?![\\p{L}\\p{N}])'
/**
 * Whole words: `\b` knows no letters outside ASCII. `_` stands for up to five words in between, so that each pattern is
 * tried in bounded time.
 */
export const words = (source: string) =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${source.replaceAll(' _ ', '(?:[ ,]+[^\\s.!?]{1,30}){0,5}[ ,]+').replaceAll('*', '\\p{L}*')})${END}`,
    'giu',
  )
/** The same to test a sentence with. */
export const some = (source: string) => new RegExp(words(source).source, 'iu')

type Written = [why: string, source: string, more?: { who?: RegExp; unless?: RegExp }]
export const cues = (kind: SeriousKind, list: readonly Written[]): Cue[] =>
  list.map(([why, source, more = {}]) => ({ kind, why, pattern: words(source), ...more }))
