/** Answers that many ask for at once are asked for once in a while. Only values are kept, never what still waits. */

type Options = {
  now: () => number
  /** Milliseconds for which an answer is good. */
  freshMs: number
  /** How many are kept; the oldest goes first. */
  max: number
}

export const keptBriefly = <T>(
  ask: (key: string) => Promise<T>,
  { now, freshMs, max }: Options,
): ((key: string) => Promise<T>) => {
  const kept = new Map<string, { at: number; value: T }>()
  return async (key) => {
    const known = kept.get(key)
    // A clock that is put back makes nothing fresh for longer.
    if (known && Math.abs(now() - known.at) < freshMs) return known.value
    const value = await ask(key)
    kept.delete(key)
    kept.set(key, { at: now(), value })
    const [oldest] = kept.size > max ? kept.keys() : []
    if (oldest !== undefined) kept.delete(oldest)
    return value
  }
}
