/**
 * Likeness: equal words from different people are linked and counted, never merged. Identity is the id;
 * this is only about words. 'duidelijk' and 'niet duidelijk' are different words and never meet.
 */
import { fingerprint } from './fingerprint.ts'

/** The words without what does not change them: case, accents' forms, spaces and signs. */
export const normalWords = (text: string) => {
  const letters = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '')
  // Nothing left: signs only, and 👍 is not 👎.
  return letters || text.trim()
}

/** The key that equal words share; undefined for a signal without words. */
export const likenessOf = (signal: {
  message?: string | undefined
  question?: { text: string } | undefined
  offer?: string | undefined
}): string | undefined => {
  const words = [signal.message, signal.question?.text, signal.offer].filter(Boolean).join('\n')
  return words.trim() ? fingerprint(normalWords(words)) : undefined
}
