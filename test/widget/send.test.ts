import { describe, expect, it } from 'vitest'
import type { Draft } from '../../widget/opened.ts'
import { delivery } from '../../widget/send.ts'

const DRAFT: Draft = {
  id: '018f4e2b-9a4b-7c3d-8e5f-0123456789ab',
  revision: 1,
  site: 'demo',
  page: { url: 'https://www.voorbeeld.nl/toeslag' },
  clarity: 'no',
}
type Answer = number | { status: number; retryAfter?: number } | 'cut'

/** An edge that answers as it is told, one after the other, and then takes everything. */
const aLine = (...answers: Answer[]) => {
  const posts: { draft: Draft; solved: string | undefined }[] = []
  const pauses: number[] = []
  const states: string[] = []
  const answer = async (told: Answer): Promise<Response> => {
    if (told === 'cut') throw new TypeError('Failed to fetch')
    const { status, retryAfter } = typeof told === 'number' ? { status: told } : told
    const headers = retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) }
    return new Response('{"id":"x","revision":1}', { status, headers })
  }
  const send = delivery({
    post: (draft, solved) => {
      posts.push({ draft, solved })
      return answer(answers.shift() ?? 202)
    },
    solve: async (refused) => (refused.headers.get('Retry-After') === '9' ? 'the work' : undefined),
    // Nobody is silent here: how long an answer is waited for is tried in browsers.
    pause: async (seconds) => {
      if (seconds === 15) return new Promise(() => {})
      pauses.push(seconds)
    },
    woken: () => new Promise(() => {}),
    online: () => true,
    random: () => 1,
    onState: (state) => states.push(state),
  })
  return { send, posts, pauses, states }
}

describe('the delivery of a signal', () => {
  it('is done when the edge says 202, and not before', async () => {
    const { send, states, posts } = aLine(202)
    expect(await send(DRAFT)).toEqual({ id: 'x', revision: 1 })
    expect(states).toEqual(['sending', 'kept'])
    expect(posts).toHaveLength(1)
  })

  it('is tried again, ever later, with the very same body', async () => {
    const { send, posts, pauses, states } = aLine('cut', 500, 503, 502, 408)
    await send(DRAFT)
    expect(posts.map(({ draft }) => draft)).toEqual(Array(6).fill(DRAFT))
    expect(pauses).toEqual([1, 2, 4, 8, 16])
    expect(states).toEqual(['sending', ...Array(5).fill('waiting'), 'kept'])
  })

  it('waits as long as the edge asks for, and never more than a minute between two tries of its own', async () => {
    const { send, pauses } = aLine(
      { status: 503, retryAfter: 120 },
      ...Array.from({ length: 7 }, () => 500),
    )
    await send(DRAFT)
    expect(pauses).toEqual([120, 2, 4, 8, 16, 32, 60, 60])
  })

  it.each([400, 403, 404, 413, 415])('ends at %i: the edge will never take it', async (status) => {
    const { send, posts, states } = aLine(status)
    await expect(send(DRAFT)).rejects.toThrow()
    expect(posts).toHaveLength(1)
    expect(states).toEqual(['sending', 'refused'])
  })

  it('does the work that is asked for instead of waiting, once', async () => {
    const asks = { status: 429, retryAfter: 9 }
    const { send, posts, pauses } = aLine(asks, asks)
    await send(DRAFT)
    expect(posts.map(({ solved }) => solved)).toEqual([undefined, 'the work', undefined])
    expect(pauses).toEqual([9])
  })

  it('hears how the press went that was sent before the form was there', async () => {
    const kept = aLine()
    await kept.send(
      DRAFT,
      Promise.resolve(new Response('{"id":"x","revision":0}', { status: 202 })),
    )
    expect(kept.posts).toEqual([])
    const lost = aLine()
    await lost.send(DRAFT, Promise.resolve(new TypeError('Failed to fetch')))
    expect(lost.posts).toHaveLength(1)
    expect(lost.states).toEqual(['sending', 'waiting', 'kept'])
  })

  it('leaves the word to a later step', async () => {
    const { send, states } = aLine('cut', 202, 202)
    const first = send(DRAFT)
    const second = send({ ...DRAFT, revision: 2 })
    await expect(first).rejects.toThrow()
    await second
    expect(states.at(-1)).toBe('kept')
    expect(states.filter((state) => state === 'kept')).toHaveLength(1)
  })
})
