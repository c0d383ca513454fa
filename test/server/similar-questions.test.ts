import { expect, it } from 'vitest'
import { aDesk } from '../support/a-desk.ts'
import { aQuestion, staffOf } from '../support/a-question.ts'

it('shows what was answered to questions like it, to who may see those', async () => {
  const desk = await aDesk()
  const noor = staffOf(desk, await desk.tokenFor('text', 'answer'))
  const answerTo = async (id: string, text: string) => {
    await noor.do(id, { action: 'claim' })
    expect((await noor.do(id, { action: 'answer', text })).status).toBe(200)
  }
  const asked = async (text: string) => (await aQuestion(desk, { text })).id
  const known = await asked('Hoe lang duurt het voordat mijn paspoort klaar is?')
  const other = await asked('Wat kost een parkeervergunning voor bezoekers?')
  await noor.read('/v1/questions')
  for (const id of [known, other]) await answerTo(id, `Antwoord op ${id}`)
  const fresh = await asked('Duurt het lang tot een paspoort klaar is?')
  await noor.read('/v1/questions')
  const similar = await noor.read(`/v1/questions/${fresh}/similar`)
  expect(similar).toMatchObject([{ id: known, answer: `Antwoord op ${known}` }])
  expect(similar[0].likeness).toBeGreaterThan(0.25)
  await desk.store.erase(known, 'by-request', new Date().toISOString())
  expect(await noor.read(`/v1/questions/${fresh}/similar`)).toEqual([])
  await desk.close()
})
