/** How a cue is written: what it looks like, why it matters, and what looks like it and is not. */
import type { SeriousKind } from '../../shared/serious.ts'

export type Cue = {
  kind: SeriousKind
  /** In a few words, for whoever reads the list. */
  why: string
  /** Tried where a word begins, in lower case. */
  pattern: RegExp
  /** Somebody: without one of these in the sentence it is about a page or a rule, and not about a person. */
  who?: RegExp | undefined
  /** With one of these in the sentence it is a manner of speaking, or about the form. */
  unless?: RegExp | undefined
}

/** What ends a word: `\b` knows no letters outside ASCII. */
const END = '(?![\\p{L}\\p{N}])'
/** Up to seven words in between. What is no part of a word is in no word, so that there is one way to read it. */
const GAP = '(?:[ ,]+[^\\s,.!?]{1,30}){0,7}[ ,]+'

/** `_` stands for words in between, `*` for any ending. */
const expand = (source: string) =>
  `(?:${source.replaceAll(' _ ', GAP).replaceAll('*', '\\p{L}*')})${END}`

/** To test a sentence in lower case with. */
export const some = (source: string) => new RegExp(`(?<![\\p{L}\\p{N}])${expand(source)}`, 'u')

type Written = [why: string, source: string, more?: { who?: RegExp; unless?: RegExp }]
export const cues = (kind: SeriousKind, list: readonly Written[]): Cue[] =>
  list.map(([why, source, more = {}]) => ({
    ...{ kind, why, pattern: new RegExp(expand(source), 'uy') },
    ...more,
  }))
