import { expect, it } from 'vitest'
import { aDesk } from '../support/a-desk.ts'
import { aQuestion, staffOf } from '../support/a-question.ts'
import { aSite } from '../support/a-signal.ts'

it('says where questions would go by rules that are not set yet, and moves nothing', async () => {
  const desk = await aDesk()
  const routes = [{ words: ['huur'], team: 'Huur' }]
  await desk.store.putSite(aSite({ routes }))
  const admin = staffOf(desk, await desk.tokenFor('admin'))
  const send = (body: object, site = 'demo') => admin.send(`/v1/sites/${site}/route-trials`, body)
  const tried = async (body: object) => (await send(body)).json()
  const page = 'https://www.voorbeeld.nl/toeslag'
  const questions = [
    { page, text: 'Hoe zit het met mijn huur?' },
    { page, text: 'Wanneer komt het?', region: 'Groningen' },
  ]
  const home = 'Dienst Toekenning'
  expect(await tried({ questions })).toEqual([
    { rule: 0, organisation: home, team: 'Huur' },
    { organisation: home },
  ])
  const rules = [{ region: 'Groningen', organisation: 'Gemeente' }, ...routes]
  expect(await tried({ rules, questions })).toEqual([
    { rule: 1, organisation: home, team: 'Huur' },
    { rule: 0, organisation: 'Gemeente' },
  ])

  const older = await aQuestion(desk, { text: 'Ouder', receivedAt: '2026-03-01T09:00:00.000Z' })
  const moved = await aQuestion(desk, { text: 'Mijn zorg', receivedAt: '2026-03-01T10:00:00.000Z' })
  const stays = await aQuestion(desk, { text: 'Mijn huur', receivedAt: '2026-03-01T11:00:00.000Z' })
  const care = [{ words: ['zorg'], organisation: 'Zorgbureau', team: 'Balie' }, ...routes]
  const recent = await tried({ rules: care, recent: 2 })
  expect(recent).toMatchObject([
    { rule: 1, question: { id: stays.id, page }, from: { team: 'Huur' }, moves: false },
    {
      ...{ rule: 0, organisation: 'Zorgbureau', team: 'Balie', moves: true },
      ...{ question: { id: moved.id, text: 'Mijn zorg' }, from: { organisation: home } },
    },
  ])
  expect(await desk.store.questions({ id: moved.id }, { limit: 1 })).toMatchObject([
    { organisation: home, state: 'new', version: 1 },
  ])
  expect(await tried({ recent: 10 })).toMatchObject([{}, {}, { question: { id: older.id } }])

  for (const wrong of [{}, { recent: 1, questions }, { recent: 0 }, { rules: [{}], recent: 1 }])
    expect((await send(wrong)).status).toBe(400)
  expect((await send({ recent: 1 }, 'geen')).status).toBe(404)
  await desk.close()
})
