/** What is rare and cannot wait in a signal, with the words that say so. */
import { findSerious } from '../../analysis/serious.ts'
import type { SignalRow } from '../../store/signal-row.ts'

export const seriousIn = ({ message, question, offer, language }: SignalRow) =>
  (
    [
      ['message', message],
      ['question', question?.text],
      ['offer', offer],
    ] as const
  ).flatMap(([member, text = '']) => {
    const cues = findSerious(text, language)
    return cues.length > 0 ? [{ member, text, cues }] : []
  })
