/** How hard a Dutch text is to read: sentence length, long words, and the formula of Douma (1960) after Flesch. */

export const sentencesOf = (text: string) =>
  text
    .split(/(?<=[.?!:])\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence))

export const wordsOf = (text: string) => text.match(/[\p{L}][\p{L}'’-]*/gu) ?? []

/** Vowel groups; two vowels that do not make one sound (a trema, "eo", "ia") are two. */
export const syllablesOf = (word: string) => {
  const sounds = word
    .toLowerCase()
    .replace(/ij/g, 'y')
    .match(/aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|oe|eu|ie|ei|ui|au|ou|ai|[aeiouyéèêëïüöá]/g)
  return Math.max(1, sounds?.length ?? 0)
}

/** Flesch-Douma: 206.84 − 0.77 × syllables per 100 words − 0.93 × words per sentence. Higher is easier. */
export const fleschDouma = (texts: readonly string[]) => {
  const sentences = texts.flatMap(sentencesOf)
  const words = texts.flatMap(wordsOf)
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  return (
    206.84 - 0.77 * ((syllables / words.length) * 100) - 0.93 * (words.length / sentences.length)
  )
}
