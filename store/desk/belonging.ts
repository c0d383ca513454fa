/** What was made of a question at the desk, and goes with the signal when that is destroyed. */
import type { Erasure } from '../store.ts'

/** Tables with the column that names the signal. */
export const DESK = [
  ['question', 'id'],
  ['question_event', 'id'],
  ['proposal', 'id'],
  ['answer', 'id'],
  ['delivery', 'about'],
  ['signal_theme', 'id'],
  ['theme_quote', 'id'],
] as const

/**
 * A public answer is in our words and of use to everybody: age alone does not take it from the page. Who takes their
 * question back takes everything back that came of it.
 */
export const staysPublic = (reason: Erasure['reason']) => reason === 'retention'
