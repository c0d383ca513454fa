/**
 * One signal grows in steps, and steps may arrive late, twice or in the wrong order. For every field
 * the highest revision that has it wins, so that any order of arrival ends in the same signal.
 */
import type { PlacedSignal } from './signal.ts'

/** A field that a later revision may change. The rest names the signal and never changes. */
export type Field = Exclude<keyof PlacedSignal, 'id' | 'site' | 'revision'>

/** The signal so far, and for each field the revision that set it. */
export type Merged = { signal: PlacedSignal; setBy: Partial<Record<Field, number>> }

const FIXED = new Set(['id', 'site', 'revision'])
const fieldsOf = (signal: PlacedSignal) =>
  (Object.keys(signal) as (keyof PlacedSignal)[]).filter(
    (key): key is Field => !FIXED.has(key) && signal[key] !== undefined,
  )

/** The first step that arrived. */
export const begin = (signal: PlacedSignal): Merged => ({
  signal,
  setBy: Object.fromEntries(fieldsOf(signal).map((field) => [field, signal.revision])),
})

/** Adds one step. Commutative, associative and idempotent for steps of the same signal. */
export const merge = (so: Merged, step: PlacedSignal): Merged => {
  const signal: Record<string, unknown> = { ...so.signal }
  const setBy = { ...so.setBy }
  for (const field of fieldsOf(step)) {
    if ((setBy[field] ?? -1) >= step.revision) continue
    signal[field] = step[field]
    setBy[field] = step.revision
  }
  signal.revision = Math.max(so.signal.revision, step.revision)
  return { signal: signal as PlacedSignal, setBy }
}
