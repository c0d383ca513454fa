/** The street behind a house number: "12, rue de la Paix", "221B Baker Street". */
import { ENGLISH, ENGLISH_SURE, FRENCH, FRENCH_SURE, PARTICLE } from './street-words.ts'
import type { Token } from './tokens.ts'

const NAME_WORDS_MAX = 6
const FUNCTION_WORD =
  /^(?:the|a|an|of|on|in|at|to|from|for|per|by|this|that|these|my|our|your|each|every|and|or|km|metres?|meters?|miles?|days?|weeks?|months?|years?|hours?|minutes?|people|cars|more|other|different|new|long|main|is|are|was|i|we|times|percent|houses|trees|accidents|along|down|up)$/

/** Skips what may stand between number and street: "12 bis, rue", "221 B Baker". */
const skip = (tokens: readonly Token[], number: number) => {
  let i = number + 1
  if (/^(?:bis|ter|quater|[a-h])$/.test(tokens[i]?.word ?? '')) i++
  if (tokens[i]?.text === ',') i++
  return i
}

const frenchEnd = (tokens: readonly Token[], head: number) => {
  const street = tokens[head]
  if (street === undefined || !FRENCH.test(street.word)) return undefined
  let end: number | undefined
  for (let i = head + 1; i <= head + NAME_WORDS_MAX; i++) {
    const token = tokens[i]
    if (token === undefined) break
    const elided = /^(?:l|d)'\p{L}/u.test(token.word)
    if (token.isWord && (token.isCapital || (elided && /'\p{Lu}/u.test(token.text))))
      end = token.end
    else if (token.isNumber && end === undefined) continue
    else if (PARTICLE.test(token.word)) continue
    else {
      // In lower case the first word behind the small ones is the name.
      if (end === undefined && token.isWord && FRENCH_SURE.test(street.word)) end = token.end
      break
    }
    if (/[.,]$/.test(token.text)) break
  }
  return end
}

const englishEnd = (tokens: readonly Token[], first: number, lower: boolean) => {
  let capitals = true
  for (let i = first; i <= first + 3; i++) {
    const token = tokens[i]
    if (token === undefined || !token.isWord || FUNCTION_WORD.test(token.word)) return undefined
    capitals &&= token.isCapital
    if (
      i > first &&
      ENGLISH.test(token.word) &&
      (capitals || (lower && i < first + 3 && ENGLISH_SURE.test(token.word)))
    ) {
      // "Elm Grove Road".
      const next = tokens[i + 1]
      if (next?.isCapital && ENGLISH.test(next.word) && !token.text.endsWith('.')) return next.end
      return token.end - (token.text.endsWith('.') ? 1 : 0)
    }
    if (token.text.endsWith('.') && token.text.length > 4) return undefined
  }
  return undefined
}

/** Where the street ends of which `tokens[number]` is the house number; undefined if there is none. */
export const nameAfter = (tokens: readonly Token[], number: number) => {
  const first = skip(tokens, number)
  return frenchEnd(tokens, first) ?? englishEnd(tokens, first, first === number + 1)
}
