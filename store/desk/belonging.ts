/** What was made of a signal, at the desk and in reports, and goes with it when that is destroyed. */
import type { Erasure } from '../store.ts'

/** Tables with the column that names the signal. */
export const MADE_OF_IT = [
  ['question', 'id'],
  ['question_event', 'id'],
  ['proposal', 'id'],
  ['answer', 'id'],
  ['delivery', 'about'],
  ['signal_theme', 'id'],
  ['theme_quote', 'id'],
  ['report_quote', 'signal'],
] as const

/**
 * A public answer is in our words and of use to everybody: age alone does not take it from the page. Who takes their
 * question back takes everything back that came of it.
 */
export const staysPublic = (reason: Erasure['reason']) => reason === 'retention'
