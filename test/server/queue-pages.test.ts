import { expect, it } from 'vitest'
import { aDesk } from '../support/a-desk.ts'
import { anEntry } from '../support/a-signal.ts'

const COUNT = 500
const LIMIT = 60

it('gives every question of a long queue once, page after page, while new ones come in', async () => {
  const desk = await aDesk()
  try {
    const token = await desk.tokenFor('text')
    const asked = (text: string) => anEntry({ question: { text, channel: 'page' } })
    await desk.store.append(Array.from({ length: COUNT }, (_, n) => asked(`Vraag ${n}`)))
    const seen: { id: string; text: string; cursor: string }[] = []
    let path: string | undefined = `/v1/questions?state=open&limit=${LIMIT}`
    for (let n = 0; path !== undefined; n++) {
      const answer: Response = await desk.ask(path, token)
      expect(answer.status).toBe(200)
      seen.push(...((await answer.json()) as typeof seen))
      path = /^<(.+)>; rel="next"$/.exec(answer.headers.get('link') ?? '')?.[1]
      await desk.store.append([asked(`Later ${n}`)])
    }
    const first = seen.filter(({ text }) => text.startsWith('Vraag'))
    expect(first).toHaveLength(COUNT)
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length)
    expect(seen.map(({ cursor }) => cursor)).toEqual(seen.map(({ cursor }) => cursor).sort())
    const refused = await desk.ask('/v1/questions?after=gisteren', token)
    expect(await refused.json()).toMatchObject({ errors: [{ member: 'after' }] })
    expect(refused.status).toBe(400)
  } finally {
    await desk.close()
  }
})
