import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDesk } from '../support/a-desk.ts'
import { aColleague, aQuestion, citizenOf, staffOf } from '../support/a-question.ts'
import { aSite } from '../support/a-signal.ts'

describe('a core message', () => {
  let desk: Awaited<ReturnType<typeof aDesk>>
  let ministry: Awaited<ReturnType<typeof aColleague>>
  let local: typeof ministry
  beforeAll(async () => {
    desk = await aDesk()
    ministry = await aColleague(desk, 'Noor', [{ organisation: 'Ministerie' }])
    local = await aColleague(desk, 'Bram', [{ site: 'demo' }])
  })
  afterAll(() => desk.close())

  const aMessage = async () => {
    const wanted = { title: 'Uitbetaling', organisation: 'Ministerie', text: 'Op de 20e.' }
    const made = await ministry.send('/v1/core-messages', wanted)
    expect(made.status).toBe(201)
    return ((await made.json()) as { coreMessage: string }).coreMessage
  }
  const version = (who: typeof ministry, id: string, body: object) =>
    who.send(`/v1/core-messages/${id}/versions`, body)
  const variant = (who: Pick<typeof ministry, 'send'>, id: string, body: object) =>
    who.send(`/v1/core-messages/${id}/variants`, { site: 'demo', ...body })
  const aTakenQuestion = async () => {
    const { id, code } = await aQuestion(desk, { channel: 'letter' })
    await local.read('/v1/questions')
    await local.do(id, { action: 'claim' })
    return { id, code }
  }
  const first = { version: 0, coreVersion: 1, text: 'Bij ons rond de 20e.' }

  it('has versions; what is made from an older one is stale, until it is confirmed or changed', async () => {
    const id = await aMessage()
    expect((await variant(local, id, first)).status).toBe(201)
    const read = () => local.read(`/v1/core-messages/${id}`)
    expect(await read()).toMatchObject({
      ...{ version: 1, text: 'Op de 20e.', editable: false },
      variants: [
        {
          site: 'demo',
          siteName: aSite().name,
          version: 1,
          coreVersion: 1,
          stale: false,
          editable: true,
        },
      ],
    })
    expect((await version(ministry, id, { version: 1, text: 'Op de 21e.' })).status).toBe(201)
    const stale = await read()
    expect(stale).toMatchObject({
      ...{ version: 2, variants: [{ text: first.text, stale: true }] },
    })
    // What changed can be read beside it.
    expect(stale.versions.map(({ text }: { text: string }) => text)).toEqual(
      expect.arrayContaining(['Op de 20e.', 'Op de 21e.', first.text]),
    )
    const confirm = { version: 1, coreVersion: 2, text: first.text }
    expect((await variant(local, id, confirm)).status).toBe(201)
    expect(await read()).toMatchObject({
      variants: [{ version: 2, coreVersion: 2, text: first.text, stale: false }],
    })
    const change = { version: 2, coreVersion: 2, text: 'Rond de 21e.' }
    expect((await variant(local, id, change)).status).toBe(201)
    expect((await read()).versions).toHaveLength(5)
  })

  it('is written by one at a time, where their reach is', async () => {
    const id = await aMessage()
    const two = { version: 1, text: 'Op de 21e.' }
    expect((await version(local, id, two)).status).toBe(403)
    expect((await variant(ministry, id, first)).status).toBe(403)
    const other = { title: 'x', organisation: 'Ministerie', text: 'x' }
    expect((await local.send('/v1/core-messages', other)).status).toBe(403)
    const all = await Promise.all(Array.from({ length: 16 }, () => version(ministry, id, two)))
    expect(all.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(all.filter(({ status }) => status === 409)).toHaveLength(15)
    const later = await variant(local, id, { ...first, coreVersion: 3 })
    expect((await later.json()).errors).toMatchObject([{ member: 'coreVersion' }])
    const nowhere = await variant(local, id, { ...first, organisation: 'Ook' })
    expect(nowhere.status).toBe(400)
    const everywhere = staffOf(desk, await desk.tokenFor('answer', 'text'))
    const unknown = await variant(everywhere, id, { ...first, site: 'geen' })
    expect((await unknown.json()).errors).toMatchObject([{ member: 'site' }])
    await variant(local, id, { ...first, coreVersion: 2 })
    expect((await variant(local, id, { ...first, version: 1, coreVersion: 1 })).status).toBe(409)
    expect((await version(ministry, randomUUID(), two)).status).toBe(404)
  })

  it('is kept with the answer that was made from it, and never used when it is stale', async () => {
    const id = await aMessage()
    await variant(local, id, first)
    const { id: question, code } = await aTakenQuestion()
    const answer = (message: object) =>
      local.do(question, {
        action: 'answer',
        text: first.text,
        message: { coreMessage: id, ...message },
      })
    const unknown = await answer({ site: 'demo', version: 7 })
    expect((await unknown.json()).errors).toMatchObject([{ member: 'message' }])
    await version(ministry, id, { version: 1, text: 'Op de 21e.' })
    for (const old of [{ version: 1 }, { site: 'demo', version: 1 }]) {
      const refused = await answer(old)
      expect([refused.status, (await refused.json()).code]).toEqual([409, 'core_message_moved'])
    }
    await variant(local, id, { version: 1, coreVersion: 2, text: 'Rond de 21e.' })
    expect((await answer({ site: 'demo', version: 2 })).status).toBe(200)
    const message = { coreMessage: id, site: 'demo', version: 2 }
    expect(await local.read(`/v1/questions/${question}`)).toMatchObject({ answers: [{ message }] })
    // The citizen reads the answer, not how it was made.
    expect((await citizenOf(desk).follow(code)).answers[0]).not.toHaveProperty('message')
  })

  it('shows a spokesperson that what waits was made from something older', async () => {
    const id = await aMessage()
    const { id: question } = await aTakenQuestion()
    const made = await ministry.send('/v1/issues', { title: 'K', organisation: 'Ministerie' })
    const { issue } = (await made.json()) as { issue: string }
    await local.do(question, { action: 'join', issue })
    const message = { coreMessage: id, version: 1 }
    await local.do(question, { action: 'answer', text: 'Op de 20e.', message })
    const outdated = async () =>
      (await ministry.read(`/v1/questions/${question}`)).proposal.outdated
    expect(await outdated()).toBe(false)
    await version(ministry, id, { version: 1, text: 'Op de 21e.' })
    expect(await outdated()).toBe(true)
  })

  it('is retired: to be read, not to be used or changed', async () => {
    const id = await aMessage()
    const retire = (who: typeof ministry) =>
      desk.app.request(`/v1/core-messages/${id}`, { method: 'DELETE', headers: who.headers })
    expect((await retire(local)).status).toBe(403)
    expect((await retire(ministry)).status).toBe(204)
    expect((await retire(ministry)).status).toBe(409)
    expect((await version(ministry, id, { version: 1, text: 'x' })).status).toBe(409)
    expect((await variant(local, id, first)).status).toBe(409)
    const listed = (await local.read('/v1/core-messages')) as { coreMessage: string }[]
    expect(listed.find(({ coreMessage }) => coreMessage === id)).toMatchObject({
      ...{ retiredAt: '2026-03-02T09:00:00.000Z', editable: false, text: 'Op de 20e.' },
    })
    const { id: question } = await aTakenQuestion()
    const message = { coreMessage: id, version: 1 }
    const used = await local.do(question, { action: 'answer', text: 'x', message })
    expect(used.status).toBe(409)
  })

  it('comes back as it was when that is taken back, by who keeps it', async () => {
    const id = await aMessage()
    const restore = (who: typeof ministry) =>
      who.send(`/v1/core-messages/${id}/actions`, { action: 'restore' })
    expect((await restore(ministry)).status).toBe(409)
    await desk.app.request(`/v1/core-messages/${id}`, {
      ...{ method: 'DELETE', headers: ministry.headers },
    })
    expect((await restore(local)).status).toBe(403)
    const after = (await (await restore(ministry)).json()) as object
    expect(after).toMatchObject({ editable: true, text: 'Op de 20e.' })
    expect(after).not.toHaveProperty('retiredAt')
    expect((await version(ministry, id, { version: 1, text: 'Op de 21e.' })).status).toBe(201)
  })
})
