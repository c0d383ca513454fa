/** The delivery in a world of arrays: what is posted, what is said, and a clock that goes when a test says so. */
import type { Draft } from '../../widget/opened.ts'
import { type DeliveryState, delivery } from '../../widget/send.ts'

export const aDraft = (change: Partial<Draft> = {}): Draft => ({
  id: '0190c8a0-0000-7000-8000-000000000000',
  site: 'demo',
  page: { url: 'https://www.voorbeeld.nl/toeslag', language: 'nl' },
  clarity: 'no',
  language: 'nl',
  ...change,
})

export const answer = (status: number, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify({ id: 'x', revision: 0 }), { status, headers })

export type Reply = Response | Error | 'never'

export const aDelivery = () => {
  const posts: { draft: Draft; solved: string | undefined }[] = []
  const replies: Reply[] = []
  const states: DeliveryState[] = []
  const timers: { at: number; done: () => void }[] = []
  const wakers: (() => void)[] = []
  let now = 0
  let work: string | undefined
  let line = true
  const settle = () => new Promise((resolve) => setTimeout(resolve))

  const deliver = delivery({
    post: async (draft, solved) => {
      posts.push({ draft, solved })
      const reply = replies.shift() ?? answer(202)
      if (reply instanceof Error) throw reply
      return reply === 'never' ? new Promise(() => {}) : reply
    },
    solve: async () => work,
    pause: (seconds) =>
      new Promise((done) => void timers.push({ at: now + seconds * 1_000, done: () => done() })),
    woken: () => new Promise((done) => void wakers.push(() => done())),
    online: () => line,
    random: () => 1,
    onState: (state) => states.push(state),
  })
  return {
    deliver,
    posts,
    replies,
    states,
    settle,
    /** Lets so many seconds go by. */
    pass: async (seconds: number) => {
      await settle()
      const until = now + seconds * 1_000
      for (;;) {
        timers.sort((a, b) => a.at - b.at)
        const next = timers[0]
        if (!next || next.at > until) break
        timers.shift()
        now = next.at
        next.done()
        await settle()
      }
      now = until
    },
    /** The line is back, or somebody looks at the page again. */
    wake: async () => {
      for (const wake of wakers.splice(0)) wake()
      await settle()
    },
    asksWork: (solved: string | undefined) => {
      work = solved
    },
    line: (on: boolean) => {
      line = on
    },
  }
}
