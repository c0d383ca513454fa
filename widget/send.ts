/**
 * Delivers the signal, however often that takes. Nothing is forgotten while the page is open: a step that
 * could not be sent is tried again, or goes along with the next, which carries everything before it.
 */
import { WORK_HEADER } from '../shared/work.ts'
import type { Draft } from './opened.ts'

/** What the edge promises in return. */
export type Accepted = {
  id: string
  revision: number
  receipt?: { channel: string; replyBy: string }
}

/** `kept`: the edge has it on disk. `refused`: it will never take this; the text stays on the screen. */
export type DeliveryState = 'sending' | 'kept' | 'waiting' | 'offline' | 'refused'

/** Seconds before the first and the last repeat; doubled in between, with jitter against stampedes. */
const FIRST_WAIT = 1
const LAST_WAIT = 60
/** Seconds after which an answer no longer counts on: a durable edge answers within one. */
const ANSWER_WITHIN = 15

type World = {
  /** `solved` is the work that the edge asked for. */
  post: (draft: Draft, solved?: string) => Promise<Response>
  /** Does the work that a refusal asks for; undefined when it asks for none or it cannot be done here. */
  solve: (answer: Response) => Promise<string | undefined>
  /** Resolves after so many seconds. */
  pause: (seconds: number) => Promise<void>
  /** Resolves when it may go better: the line is back, or somebody looks at the page again. */
  woken: () => Promise<void>
  online: () => boolean
  random: () => number
  onState: (state: DeliveryState, draft: Draft) => void
}

/** Nothing was said to be wrong with the body: another try may succeed. */
const mayWorkLater = (status: number) => status === 429 || status === 408 || status >= 500

/** Thrown when a later step took over, and when the edge will never take this one. */
class Ended extends Error {}

export const delivery = ({ post, solve, pause, woken, online, random, onState }: World) => {
  let latest = 0

  /** Resolves when the edge has said 202; rejects when it refuses, or when a later step took over. */
  return async (draft: Draft, first?: Promise<Response | Error | undefined>): Promise<Accepted> => {
    const mine = ++latest
    const say = (state: DeliveryState) => {
      if (mine === latest) onState(state, draft)
    }
    say('sending')
    let solved: string | undefined
    for (let attempt = 0; ; attempt++) {
      let retryAfter = 0
      const used = solved
      solved = undefined
      try {
        const late = pause(ANSWER_WITHIN).then(() => Promise.reject(new Error('late')))
        late.catch(() => {})
        const answer = await Promise.race([(attempt === 0 && first) || post(draft, used), late])
        if (!(answer instanceof Response)) throw answer
        if (answer.status === 202) {
          const accepted = await answer.json()
          say('kept')
          return accepted
        }
        if (!mayWorkLater(answer.status)) {
          say('refused')
          throw new Ended()
        }
        retryAfter = Number(answer.headers.get('Retry-After')) || 0
        // No waiting for who does the work; work that was refused is not done again before waiting.
        if (answer.status === 429 && !used) solved = await solve(answer)
      } catch (error) {
        if (error instanceof Ended) throw error
      }
      if (mine !== latest) throw new Ended()
      if (solved) continue
      say(online() ? 'waiting' : 'offline')
      const doubled = Math.min(LAST_WAIT, FIRST_WAIT * 2 ** attempt) * (0.5 + random() / 2)
      // Waking early is for a line that was gone; who was told to wait, waits.
      await (retryAfter > 0
        ? pause(Math.max(retryAfter, doubled))
        : Promise.race([pause(doubled), woken()]))
      if (mine !== latest) throw new Ended()
    }
  }
}

/** Resolves at the first of these events. */
const woken = () =>
  new Promise<void>((resolve) => {
    const ends = new AbortController()
    const wake = () => {
      if (document.hidden) return
      ends.abort()
      resolve()
    }
    addEventListener('online', wake, ends)
    document.addEventListener('visibilitychange', wake, ends)
  })

/** The delivery of a browser page. */
export const browserDelivery = (base: string, onState: World['onState']) =>
  delivery({
    post: (draft, solved) =>
      fetch(`${base}/v1/signals`, {
        method: 'POST',
        body: JSON.stringify(draft),
        headers: {
          'Content-Type': 'application/json',
          ...(solved ? { [WORK_HEADER]: solved } : {}),
        },
        keepalive: true,
        credentials: 'omit',
      }),
    solve: async (answer) => (await import('./work.ts')).solveWork(answer),
    pause: (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1_000)),
    woken,
    online: () => navigator.onLine,
    random: Math.random,
    onState,
  })
