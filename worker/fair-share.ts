/**
 * A circuit per site: while the process is busy, no site may have more than the others leave it, so that a
 * flood on one never slows another. While it is not busy, or only one site is asking, nobody is held back.
 */

/** Milliseconds between two looks at how busy we are. */
const WINDOW_MS = 200
/** The part of our time above which answers begin to wait for each other. */
const BUSY = 0.5
/** How quickly a site gets room again once there is time. */
const GROWTH = 1.1
/** Signals in a window that no process can take: who is allowed so many is not held back at all. */
const MOST = 10_000

/** Whether a site may have one more signal now. */
export type FairShare = (site: string) => boolean

type Options = {
  now: () => number
  /** The part of the time that this process was busy since it was last asked, 0 to 1. */
  busyness: () => number
}

export const fairShare = ({ now, busyness }: Options): FairShare => {
  /** Signals that each site asked for in this window and in the one before, also those held back. */
  let asking = new Map<string, number>()
  let asked = asking
  /** What a site that asks for more than most may have in one window. */
  let allowance = Number.POSITIVE_INFINITY
  /** What most ask for: the mean of the window before. */
  let mean = Number.POSITIVE_INFINITY
  let started = now()

  const look = (at: number) => {
    const busy = busyness()
    const counts = [...asking.values()]
    if (busy > BUSY && counts.length > 1) {
      allowance = Math.max(1, Math.min(allowance, Math.max(...counts)) * (BUSY / busy))
    } else allowance = allowance > MOST ? Number.POSITIVE_INFINITY : allowance * GROWTH + 1
    mean = counts.reduce((sum, n) => sum + n, 0) / Math.max(1, counts.length)
    asked = asking
    asking = new Map()
    started = at
  }

  return (site) => {
    const at = now()
    if (at - started >= WINDOW_MS) look(at)
    const count = (asking.get(site) ?? 0) + 1
    asking.set(site, count)
    return count <= allowance || (asked.get(site) ?? 0) <= mean
  }
}
