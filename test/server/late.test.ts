/** When an answer is late: after the promised day as it ends in Amsterdam, for the desk and the citizen alike. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDesk } from '../support/a-desk.ts'
import { aQuestion, staffOf } from '../support/a-question.ts'

describe.each([
  // In winter midnight in Amsterdam is 23:00 UTC, in summer 22:00.
  ['winter', '2026-03-01T23:30:00Z', '2026-03-09', '2026-03-09T22:59:59Z', '2026-03-09T23:00:00Z'],
  ['summer', '2026-07-12T22:30:00Z', '2026-07-20', '2026-07-20T21:59:59Z', '2026-07-20T22:00:00Z'],
])('a question asked just after midnight in %s', (_, asked, due, before, after) => {
  let now = new Date(asked)
  let desk: Awaited<ReturnType<typeof aDesk>>
  beforeAll(async () => {
    desk = await aDesk(() => now)
  })
  afterAll(() => desk.close())

  it('is promised from the day that it is there, and late when the promised day has ended there', async () => {
    const noor = staffOf(desk, await desk.tokenFor('text', 'answer'))
    const { id, code } = await aQuestion(desk, { receivedAt: now.toISOString() })
    const pageOf = async () => {
      const answer = await desk.app.request('/s?language=nl', {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ code }).toString(),
      })
      return answer.text()
    }
    const late = async () =>
      (await noor.read('/v1/questions?overdue=true')).map((row: { id: string }) => row.id)
    now = new Date(before)
    expect(await late()).toEqual([])
    expect(await noor.read(`/v1/questions/${id}`)).toMatchObject({ due, overdue: false })
    const inTime = await pageOf()
    now = new Date(after)
    expect(await late()).toEqual([id])
    expect(await noor.read(`/v1/questions/${id}`)).toMatchObject({ overdue: true })
    expect(await pageOf()).not.toBe(inTime)
  })
})
