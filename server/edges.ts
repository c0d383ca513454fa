/** What this process saw of edges that hand over: how late, how much, and what they will have to park. */

export type EdgeSeen = {
  /** The label of the token that it shows. */
  label: string
  /** UTC, ISO 8601: when it last handed over. */
  lastAt: string
  /** Seconds that the oldest of its last batch had waited there. */
  waitedSeconds: number
  /** Signals since this process started, and how many of them were refused for good: these are parked at the edge. */
  taken: number
  refused: number
}

/** Of each edge by the id of its token; edges are few, and what is seen is gone when the process ends. */
export const edgeWatch = (now: () => Date) => {
  const seen = new Map<string, EdgeSeen>()
  return {
    saw: (
      { id, label }: { id: string; label: string },
      batch: { receivedAt: readonly string[]; refused: number },
    ) => {
      const before = seen.get(id)
      const oldest = batch.receivedAt.reduce<string | undefined>(
        (first, at) => (first === undefined || at < first ? at : first),
        undefined,
      )
      const waited = oldest ? (now().getTime() - Date.parse(oldest)) / 1_000 : 0
      seen.set(id, {
        label,
        lastAt: now().toISOString(),
        waitedSeconds: Math.max(0, Math.round(waited)),
        taken: (before?.taken ?? 0) + batch.receivedAt.length,
        refused: (before?.refused ?? 0) + batch.refused,
      })
    },
    all: () => [...seen.values()],
  }
}
export type EdgeWatch = ReturnType<typeof edgeWatch>
