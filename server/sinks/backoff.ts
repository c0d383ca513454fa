/** When something that did not arrive is tried again. */

const FIRST_SECONDS = 5
const LAST_SECONDS = 3_600

/** Doubled each time up to an hour, with jitter against stampedes; later when the receiver asked for it. Never gives up. */
export const nextTry = (
  attempts: number,
  now: Date,
  retryAfterSeconds: number | undefined,
  random: () => number,
): Date => {
  const doubled = Math.min(LAST_SECONDS, FIRST_SECONDS * 2 ** Math.min(attempts, 20))
  const seconds = Math.max(retryAfterSeconds ?? 0, doubled * (0.5 + random() / 2))
  return new Date(now.getTime() + seconds * 1_000)
}
