/** The little that we use of a library without types. */
declare module 'snowball-stemmers' {
  export const newStemmer: (algorithm: string) => { stem: (word: string) => string }
}
