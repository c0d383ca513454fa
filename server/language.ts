/** Which language a text is in, when nobody said so. Wrong for short texts: who uses it must be able to stand that. */
import { eld } from 'eld/extrasmall'

/** Fewer words are as likely of one language as of another: "ok", "Amsterdam". */
const WORDS_MIN = 3

/** A two-letter code; undefined when there is no telling. */
export const guessLanguage = (text: string): string | undefined => {
  if ((text.match(/\p{L}+/gu) ?? []).length < WORDS_MIN) return undefined
  return eld.detect(text).language || undefined
}
