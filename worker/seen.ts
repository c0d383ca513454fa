/**
 * Sampled page views on their way to the store, added up in memory. Nothing of it is on disk: what is not handed over
 * when a process ends is lost, a minute of a sample at most. What may have arrived is not sent again: a view that is
 * missing does less harm than one that counts twice.
 */
import { type SampledViews, SEEN_EVERY, type Seen, VIEW_ROWS_MAX } from '../shared/heard.ts'

/** Milliseconds that views wait for each other. */
const FLUSH_MS = 60_000

export type Views = SampledViews['views']

type Options = {
  now: () => Date
  send: (views: Views) => Promise<void>
  /** Calls back after so many milliseconds; answers how to call it off. */
  later: (work: () => void, milliseconds: number) => () => void
}

/** One view in the sample, as so many. The day is that of its arrival, UTC. */
export const weighed = ({ site, page, language }: Seen, at: Date): Views[number] => ({
  ...{ site, page, day: at.toISOString().slice(0, 10), views: SEEN_EVERY },
  ...(language === undefined ? {} : { language }),
})

export const seenBuffer = ({ now, send, later }: Options) => {
  let waiting = new Map<string, Views[number]>()
  let callOff: (() => void) | undefined
  const flush = async () => {
    callOff?.()
    callOff = undefined
    const views = [...waiting.values()]
    waiting = new Map()
    if (views.length > 0) await send(views).catch(() => {})
  }
  return {
    /** More pages than fit in one hand-over are made up by somebody: the rest of that minute is not counted. */
    see: (seen: Seen) => {
      const view = weighed(seen, now())
      const key = JSON.stringify([view.site, view.page, view.language, view.day])
      const known = waiting.get(key)
      if (known) known.views += view.views
      else if (waiting.size < VIEW_ROWS_MAX) waiting.set(key, view)
      callOff ??= later(() => void flush(), FLUSH_MS)
    },
    /** Hands over what waits. */
    flush,
  }
}

/** Hands views over to the central server, by an edge that has no store of its own. */
export const sendViews =
  (ask: (path: string, body: unknown) => Promise<Response>) =>
  async (views: Views): Promise<void> => {
    await ask('views', { views } satisfies SampledViews)
  }
