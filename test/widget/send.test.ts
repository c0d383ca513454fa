import { describe, expect, it } from 'vitest'
import { aDelivery, aDraft, answer } from './a-delivery.ts'

const broken = () => new Error('the line is gone')

describe('the delivery of a signal', () => {
  it('is done at the first 202, and says so', async () => {
    const { deliver, posts, states } = aDelivery()
    expect(await deliver(aDraft())).toEqual({ id: 'x', revision: 0 })
    expect(posts).toHaveLength(1)
    expect(states).toEqual(['sending', 'kept'])
  })

  it('begins with the answer to what the element had sent already', async () => {
    const { deliver, posts, states } = aDelivery()
    await deliver(aDraft(), Promise.resolve(answer(202)))
    expect(posts).toEqual([])
    expect(states).toEqual(['sending', 'kept'])
  })

  it('tries again after 1, 2, 4 … seconds, and never less often than once a minute', async () => {
    const { deliver, posts, replies, states, pass } = aDelivery()
    replies.push(...Array.from({ length: 9 }, broken))
    const done = deliver(aDraft())
    for (const [seconds, count] of [
      [0.9, 1],
      [0.1, 2],
      [1.9, 2],
      [0.1, 3],
      [4, 4],
      [8, 5],
      [16, 6],
      [32, 7],
      [59, 7],
      [1, 8],
      [60, 9],
      [60, 10],
    ] as const) {
      await pass(seconds)
      expect(posts).toHaveLength(count)
    }
    await done
    expect(states.at(-1)).toBe('kept')
  })

  it.each([408, 429, 500, 502, 503])('tries again after an answer of %i', async (status) => {
    const { deliver, posts, replies, pass } = aDelivery()
    replies.push(answer(status))
    const done = deliver(aDraft())
    await pass(1)
    await done
    expect(posts).toHaveLength(2)
  })

  it.each([400, 403, 413, 415])(
    'asks once, and not again, after a refusal of %i',
    async (status) => {
      const { deliver, posts, replies, states, pass, wake } = aDelivery()
      replies.push(answer(status))
      await expect(deliver(aDraft())).rejects.toThrow()
      await wake()
      await pass(3_600)
      expect(posts).toHaveLength(1)
      expect(states).toEqual(['sending', 'refused'])
    },
  )

  it('waits as long as it is told to, also when the line comes back before', async () => {
    const { deliver, posts, replies, pass, wake } = aDelivery()
    replies.push(answer(503, { 'Retry-After': '30' }))
    const done = deliver(aDraft())
    await pass(29)
    await wake()
    expect(posts).toHaveLength(1)
    await pass(1)
    await done
    expect(posts).toHaveLength(2)
  })

  it.each(['Wed, 21 Oct 2026 07:28:00 GMT', '', '-5', 'soon'])(
    'goes by its own clock when told to wait "%s"',
    async (told) => {
      const { deliver, posts, replies, pass } = aDelivery()
      replies.push(answer(429, { 'Retry-After': told }))
      const done = deliver(aDraft())
      await pass(1)
      await done
      expect(posts).toHaveLength(2)
    },
  )

  it('goes on at once when the line is back or somebody looks again', async () => {
    const { deliver, posts, replies, states, line, settle, wake } = aDelivery()
    line(false)
    replies.push(broken())
    const done = deliver(aDraft())
    await settle()
    expect(states).toEqual(['sending', 'offline'])
    line(true)
    await wake()
    await done
    expect(posts).toHaveLength(2)
  })

  it('takes no answer within 15 seconds for none, and sends the very same again', async () => {
    const { deliver, posts, replies, states, pass } = aDelivery()
    replies.push('never')
    const done = deliver(aDraft({ message: 'hallo' }))
    await pass(14.9)
    expect(states).toEqual(['sending'])
    await pass(0.1)
    expect(states).toEqual(['sending', 'waiting'])
    await pass(1)
    await done
    expect(posts[1]).toEqual(posts[0])
  })

  it('does the work that a busy edge asks for, without waiting, and once', async () => {
    const { deliver, posts, replies, asksWork, settle, pass } = aDelivery()
    asksWork('done')
    replies.push(answer(429, { 'Retry-After': '9' }), answer(429, { 'Retry-After': '9' }))
    const done = deliver(aDraft())
    await settle()
    expect(posts.map(({ solved }) => solved)).toEqual([undefined, 'done'])
    await pass(8)
    expect(posts).toHaveLength(2)
    await pass(1)
    await done
    expect(posts).toHaveLength(3)
  })

  it('gives way to a later step, which carries everything before it', async () => {
    const { deliver, posts, replies, states, pass } = aDelivery()
    replies.push(broken())
    const first = deliver(aDraft())
    first.catch(() => {})
    await pass(0)
    const second = deliver(aDraft({ revision: 1, message: 'meer' }))
    await second
    await pass(600)
    await expect(first).rejects.toThrow()
    expect(posts.map(({ draft }) => draft.revision)).toEqual([undefined, 1])
    expect(states).toEqual(['sending', 'waiting', 'sending', 'kept'])
  })

  it('says nothing of an earlier step that arrives, or is refused, after a later one', async () => {
    for (const status of [202, 400]) {
      const { deliver, replies, states } = aDelivery()
      let arrive = (_: Response) => {}
      const first = deliver(aDraft(), new Promise<Response>((done) => (arrive = done)))
      first.catch(() => {})
      replies.push(answer(202))
      await deliver(aDraft({ revision: 1 }))
      arrive(answer(status))
      await first.catch(() => {})
      expect(states).toEqual(['sending', 'sending', 'kept'])
    }
  })
})
