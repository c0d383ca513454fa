import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aMailServer } from '../support/a-mail-server.ts'
import { aColleague, aQuestion, staffOf } from '../support/a-question.ts'
import { ADDRESS, aDeskWithIssues, type DeskWithIssues } from '../support/an-issue.ts'

describe('an issue has one who speaks', () => {
  let mail: Awaited<ReturnType<typeof aMailServer>>
  let place: DeskWithIssues
  let { desk, noor, bram } = {} as DeskWithIssues
  let ver: typeof noor
  let admin: ReturnType<typeof staffOf>
  beforeAll(async () => {
    mail = await aMailServer()
    place = await aDeskWithIssues(mail.url)
    ;({ desk, noor, bram } = place)
    ver = await aColleague(desk, 'Ver', [{ organisation: 'Elders' }])
    admin = staffOf(desk, await desk.tokenFor('admin'))
  })
  afterAll(async () => {
    await desk.close()
    await mail.stop()
  })

  it('lets nobody speak for an organisation that they have no place in', async () => {
    const answer = await ver.send('/v1/issues', { title: 'Van ons', organisation: 'Ministerie' })
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({
      code: 'body_invalid',
      errors: [{ member: 'organisation' }],
    })
    expect(
      (await ver.send('/v1/issues', { title: 'Van ons', organisation: 'Elders' })).status,
    ).toBe(201)
  })

  it('lets an answer of somebody else out when the spokesperson agrees: once, and as it was', async () => {
    const { id, code, issue } = await place.inAnIssue()
    mail.taken.length = 0
    const { state, proposal } = await place.propose(id, 'Op 20 maart betalen wij.')
    expect(state).toBe('proposed')
    await desk.desk.lookSoon()
    expect(mail.taken).toEqual([])
    // The citizen sees that it is being answered, and not a word of what waits.
    const before = JSON.stringify(await place.citizen.follow(code))
    expect(before).toContain('"state":"taken"')
    expect(before).not.toMatch(/20 maart|proposed|propos|Ministerie/)
    expect((await ver.send(`/v1/questions/${id}`)).status).toBe(404)
    // Noor reads it although it lies outside her places.
    expect(await noor.read('/v1/questions?approval=true')).toMatchObject([
      { id, state: 'proposed', issue: { issue, mine: true } },
    ])
    expect(await noor.read(`/v1/questions/${id}`)).toMatchObject({
      proposal: { text: 'Op 20 maart betalen wij.', onBehalfOf: 'Ministerie' },
    })
    const approve = { action: 'approve', proposal: proposal.proposal }
    expect((await bram.do(id, approve)).status).toBe(403)
    expect((await noor.do(id, { ...approve, proposal: randomUUID() })).status).toBe(409)
    const all = await Promise.all(Array.from({ length: 16 }, () => noor.do(id, approve)))
    expect(all.map(({ status }) => status).sort()).toEqual([200, ...Array(15).fill(409)])
    await desk.desk.lookSoon()
    expect(mail.taken).toHaveLength(1)
    expect(mail.taken[0]?.to).toEqual([ADDRESS])
    expect(mail.taken[0]?.mail.text).toContain('Op 20 maart betalen wij.')
    expect(await place.citizen.follow(code)).toMatchObject({
      state: 'answered',
      answers: [{ text: 'Op 20 maart betalen wij.', onBehalfOf: 'Ministerie' }],
    })
    const { history, proposal: left } = await bram.read(`/v1/questions/${id}`)
    expect(left).toBeUndefined()
    expect(history.map(({ action }: { action: string }) => action)).toEqual([
      'opened',
      'join',
      'claim',
      'propose',
      'approve',
    ])
  })

  it('goes back with a note to who wrote it, and what they write next is another proposal', async () => {
    const { id, code } = await place.inAnIssue()
    const first = await place.propose(id, 'Binnenkort.')
    const back = { action: 'send-back', proposal: first.proposal.proposal }
    expect((await noor.do(id, back)).status).toBe(400)
    expect((await bram.do(id, { ...back, note: 'Ja' })).status).toBe(403)
    expect((await noor.do(id, { ...back, note: 'Noem de dag.' })).status).toBe(200)
    const returned = await bram.read(`/v1/questions/${id}`)
    expect(returned).toMatchObject({
      ...{ state: 'taken', mine: true, proposal: { text: 'Binnenkort.' } },
    })
    expect(returned.history.at(-1)).toMatchObject({ action: 'send-back', text: 'Noem de dag.' })
    const second = await place.propose(id, 'Op 20 maart.')
    // What was read before is not what goes out now.
    const approve = { action: 'approve', proposal: first.proposal.proposal }
    expect((await noor.do(id, approve)).status).toBe(409)
    await noor.do(id, { ...approve, proposal: second.proposal.proposal })
    expect((await place.citizen.follow(code)).answers).toMatchObject([{ text: 'Op 20 maart.' }])
    expect(JSON.stringify(await place.citizen.follow(code))).not.toMatch(/Binnenkort|Noem de dag/)
  })

  it('lets the spokesperson answer at once, and nobody go around them', async () => {
    const { id, code } = await place.inAnIssue()
    for (const action of [{ action: 'withhold', reason: 'Zomaar' }, { action: 'leave' }]) {
      const refused = await bram.do(id, action)
      expect([refused.status, (await refused.json()).code]).toEqual([403, 'spokesperson_only'])
    }
    expect(
      (await bram.do(id, { action: 'join', issue: (await place.anIssue()).issue })).status,
    ).toBe(403)
    await bram.do(id, { action: 'release' })
    expect((await noor.do(id, { action: 'claim' })).status).toBe(200)
    expect((await noor.do(id, { action: 'answer', text: 'Zo zit het.' })).status).toBe(200)
    expect(await place.citizen.follow(code)).toMatchObject({
      state: 'answered',
      answers: [{ onBehalfOf: 'Ministerie' }],
    })
  })

  it('hands over who speaks once; the one before agrees to nothing any more', async () => {
    const { id, issue } = await place.inAnIssue()
    const { proposal } = await place.propose(id, 'Op 20 maart.')
    const colleagues = (await bram.read('/v1/colleagues')) as { id: string; name: string }[]
    expect(colleagues.map(({ name }) => name)).toEqual(expect.arrayContaining(['Noor', 'Bram']))
    const to = (spokesperson: string, version = 1) => ({
      ...{ action: 'hand-over', version, spokesperson, organisation: 'Gemeente' },
      note: 'Het gaat nu over de wijk',
    })
    const act = (who: typeof noor, action: object) =>
      who.send(`/v1/issues/${issue}/actions`, action)
    expect((await act(bram, to(bram.id))).status).toBe(403)
    const unknown = await act(noor, to('person niemand'))
    expect((await unknown.json()).errors).toMatchObject([{ member: 'spokesperson' }])
    const all = await Promise.all(Array.from({ length: 16 }, () => act(noor, to(bram.id))))
    expect(all.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(await bram.read(`/v1/issues/${issue}`)).toMatchObject({
      ...{ mine: true, version: 2, spokesperson: { name: 'Bram', organisation: 'Gemeente' } },
      history: [
        { action: 'opened', to: 'Noor' },
        { action: 'hand-over', to: 'Bram', text: 'Het gaat nu over de wijk' },
      ],
    })
    // It lies outside her places, and it is hers no more.
    expect((await noor.do(id, { action: 'approve', proposal: proposal.proposal })).status).toBe(404)
    expect((await bram.do(id, { action: 'approve', proposal: proposal.proposal })).status).toBe(200)
    expect((await act(noor, { action: 'close', version: 2 })).status).toBe(403)
    expect((await act(bram, { action: 'close', version: 1 })).status).toBe(409)
    expect((await act(bram, { action: 'close', version: 2 })).status).toBe(200)
    expect((await act(bram, to(bram.id, 3))).status).toBe(409)
    // An admin can, when whoever speaks is gone.
    const admins = await admin.send(`/v1/issues/${issue}/actions`, { action: 'reopen', version: 3 })
    expect(admins.status).toBe(200)
  })

  it('lets nothing out when somebody else came to speak between reading and pressing', async () => {
    const { moveQuestion } = desk.store
    /** The next step of a question happens just after this. */
    const justAfter = (first: () => Promise<boolean>) => {
      desk.store.moveQuestion = async (move) => {
        desk.store.moveQuestion = moveQuestion
        expect(await first()).toBe(true)
        return moveQuestion(move)
      }
    }
    const event = { at: '2026-03-02T09:00:00.000Z', actor: 'x', action: 'hand-over' as const }
    const spokesperson = { id: bram.id, name: 'Bram', organisation: 'Gemeente' }
    const one = await place.inAnIssue()
    const { proposal } = await place.propose(one.id, 'Op 20 maart.')
    justAfter(() => desk.store.moveIssue({ issue: one.issue, version: 1, spokesperson, event }))
    const approve = { action: 'approve', proposal: proposal.proposal }
    expect((await noor.do(one.id, approve)).status).toBe(409)
    expect(await desk.store.answers(one.id)).toEqual([])

    const other = await place.inAnIssue()
    const close = { ...event, action: 'close' as const }
    const { issue } = other
    await desk.store.moveIssue({ issue, version: 1, state: 'closed', event: close })
    const reopen = { ...event, action: 'reopen' as const }
    justAfter(() => desk.store.moveIssue({ issue, version: 2, state: 'open', event: reopen }))
    expect((await bram.do(other.id, { action: 'answer', text: 'Alvast.' })).status).toBe(409)
    expect(await desk.store.answers(other.id)).toEqual([])
  })

  it('leaves everybody to answer for themselves once it is closed', async () => {
    const { id, code, issue } = await place.inAnIssue()
    await noor.send(`/v1/issues/${issue}/actions`, { action: 'close', version: 1 })
    await bram.do(id, { action: 'answer', text: 'Op 20 maart.' })
    expect(await place.citizen.follow(code)).toMatchObject({
      state: 'answered',
      answers: [{ onBehalfOf: 'Dienst Toekenning' }],
    })
    const { id: other } = await aQuestion(desk)
    await bram.read('/v1/questions')
    const joined = await bram.do(other, { action: 'join', issue })
    expect([joined.status, (await joined.json()).errors[0].member]).toEqual([400, 'issue'])
  })
})
