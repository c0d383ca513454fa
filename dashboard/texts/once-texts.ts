/** What is said around something that is shown this one time, and before what cannot be taken back. */
export type OnceTexts = {
  copy: string
  copied: string
  copyByHand: string
  onceWhy: string
  onceDone: string
  ratherNot: string
}
