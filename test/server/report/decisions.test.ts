/** What was agreed comes back until it is closed, and a half-year that goes on is not published. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '../../../shared/report.ts'
import { aDesk } from '../../support/a-desk.ts'

describe('a reflection', () => {
  let desk: Awaited<ReturnType<typeof aDesk>>
  let staff: string
  beforeAll(async () => {
    desk = await aDesk(() => new Date('2026-08-01T09:00:00Z'))
    staff = await desk.tokenFor('aggregate', 'publish')
  })
  afterAll(() => desk.close())
  const send = async (method: string, path: string, body: object) => {
    const answer = await desk.app.request(path, {
      method,
      headers: { Authorization: `Bearer ${staff}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    return { status: answer.status, body: (await answer.json()) as { report: string } }
  }
  const act = (report: string, action: string, revision: number) =>
    send('POST', `/v1/reports/${report}/actions`, { action, revision })

  it('brings open decisions back in the next report, until they are closed', async () => {
    const decision = randomUUID()
    const put = (body: object) => send('PUT', `/v1/decisions/${decision}`, body)
    const what = { period: '2026-H1', what: 'De brief herschrijven', owner: 'Directie' }
    const open = { ...what, due: '2026-10-01', state: 'open' }
    expect((await put({ ...open, version: 0 })).status).toBe(200)
    expect((await put({ ...open, version: 0 })).status).toBe(409)
    const next = async (period: string) => {
      const found = await (await desk.ask(`/v1/periods/${period}`, staff)).json()
      return (found as Report).decisions?.map(({ state }) => state)
    }
    expect(await next('2026-H1')).toEqual(['open'])
    expect(await next('2026-H2')).toEqual(['open'])
    expect(await next('2027-H2')).toEqual(['open'])
    const why = await put({ ...open, state: 'dropped', version: 1 })
    expect(why.body).toMatchObject({ errors: [{ member: 'reason' }] })
    const done = await put({ ...open, state: 'done', version: 1 })
    expect(done.body).toMatchObject({ state: 'done', version: 2 })
    // Its state stands first in the next one, and after that it is history.
    expect(await next('2026-H2')).toEqual(['done'])
    expect(await next('2027-H2')).toEqual([])
    const listed = await (await desk.ask('/v1/decisions?state=done', staff)).json()
    expect(listed).toMatchObject([{ decision, what: 'De brief herschrijven' }])
  })

  it('is not published while the half-year goes on', async () => {
    const { body } = await send('POST', '/v1/reports', { period: '2026-H2' })
    expect((await act(body.report, 'review', 1)).status).toBe(200)
    const refused = await act(body.report, 'publish', 2)
    expect(refused.body).toMatchObject({ errors: [{ member: 'action' }] })
    expect((await act(body.report, 'reopen', 2)).body).toMatchObject({ state: 'draft' })
  })
})
