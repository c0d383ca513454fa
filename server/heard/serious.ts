/** What is rare and cannot wait, among the texts of a half-year. */
import { findSerious } from '../../analysis/serious.ts'
import { daysOf, type Period } from '../../shared/period.ts'
import type { Serious } from '../../shared/report.ts'
import type { Place } from '../../shared/rights.ts'
import type { SignalRow } from '../../store/signal-row.ts'
import type { Store } from '../../store/store.ts'

const BATCH = 500
/** Signals with words that are read: the newest. */
const READ_MAX = 20_000
/** A report is read by people: more are a list of their own. */
const SHOWN = 25
/** Characters of what somebody wrote; the rest is a press away. */
const CUT = 280

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

const short = (text: string) => (text.length > CUT ? `${text.slice(0, CUT).trimEnd()} …` : text)

/** Restricted signals are not read: a report has readers of its own. */
export const seriousOfPeriod = async (
  store: Store,
  period: Period,
  within?: readonly Place[],
): Promise<Serious[]> => {
  const { from, to } = daysOf(period)
  const found = new Map<string, Serious>()
  const query = `/v1/serious?from=${from}&to=${to}`
  let after: string | undefined
  for (let read = 0; read < READ_MAX; read += BATCH) {
    const rows = await store.signals(
      { from, to, within, withWords: true },
      { limit: BATCH, order: 'newest', after },
    )
    for (const row of rows) {
      for (const { text, cues } of seriousIn(row)) {
        const kind = cues[0]?.kind ?? ''
        const known = found.get(text)
        if (known) known.signals++
        else found.set(text, { what: short(text), kind, signals: 1, query })
      }
    }
    after = rows.at(-1)?.cursor
    if (rows.length < BATCH) break
    await new Promise((resolve) => setImmediate(resolve))
  }
  return [...found.values()].sort((a, b) => b.signals - a.signals).slice(0, SHOWN)
}
