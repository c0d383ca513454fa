/** A character that PostgreSQL takes in no text is refused at the door, by its member, on either engine. */
import { expect, it } from 'vitest'
import { aDesk } from '../support/a-desk.ts'
import { staffOf } from '../support/a-question.ts'

it('is refused in queries and in names, and taken out of what people write', async () => {
  const desk = await aDesk()
  const admin = staffOf(desk, await desk.tokenFor('admin'))
  for (const path of [
    '/v1/questions?team=%00',
    '/v1/reports?organisation=a%00b',
    '/reports/2026-H1?organisation=%00',
    '/v1/sites/demo/page?page=https%3A%2F%2Fwww.voorbeeld.nl%2F%00',
    '/v1/sites/demo/widget?page=%00',
    '/v1/signals?life-event=%00',
  ]) {
    const answer = await admin.send(path)
    expect([path, answer.status]).toEqual([path, 400])
    const { errors } = await answer.json()
    expect(errors).toMatchObject([{ error: 'has a character that no text has' }])
    expect(errors[0].member).toMatch(/^(team|organisation|page|lifeEvent|life-event)$/)
  }
  const issue = await admin.send('/v1/issues', { title: 'a\u0000b', organisation: 'Dienst' })
  expect(issue.status).toBe(400)
  expect((await issue.json()).errors).toMatchObject([{ member: 'title' }])
  const said = { site: 'demo', date: '2026-02-28', text: 'Niet\u0000 duidelijk', source: 'phone' }
  expect((await admin.send('/v1/contributions', said)).status).toBe(201)
  await desk.close()
})
