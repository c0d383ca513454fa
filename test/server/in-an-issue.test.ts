import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aQuestion } from '../support/a-question.ts'
import { aDeskWithIssues, type DeskWithIssues } from '../support/an-issue.ts'

describe('a question in an issue', () => {
  let place: DeskWithIssues
  let { desk, noor, bram } = {} as DeskWithIssues
  beforeAll(async () => {
    place = await aDeskWithIssues()
    ;({ desk, noor, bram } = place)
  })
  afterAll(() => desk.close())

  it('shows who lets go of a question how it was left, and nothing of it after that', async () => {
    const { id } = await place.inAnIssue()
    const left = await noor.do(id, { action: 'leave' })
    expect(left.status).toBe(200)
    const { issue, history } = (await left.json()) as { issue?: object; history: object[] }
    expect(issue).toBeUndefined()
    expect(history.at(-1)).toMatchObject({ action: 'leave', actor: 'Noor' })
    expect((await noor.send(`/v1/questions/${id}`)).status).toBe(404)
    expect((await bram.do(id, { action: 'leave' })).status).toBe(409)
  })

  it('says which issue a question may be part of, by what is in it', async () => {
    const { id } = await aQuestion(desk, { text: 'Waarom is mijn huurtoeslag verlaagd?' })
    await bram.read('/v1/questions')
    const { issue } = await place.anIssue('Stikstof')
    await place.anIssue('Fietspaden')
    await bram.do(id, { action: 'join', issue })
    const like = await aQuestion(desk, { text: 'Mijn huurtoeslag is verlaagd, waarom is dat?' })
    await bram.read('/v1/questions')
    const suggested = await bram.read(`/v1/questions/${like.id}/issues`)
    expect(suggested[0]).toMatchObject({ issue, title: 'Stikstof' })
    expect(suggested).toHaveLength(1)
  })

  it('tells by telephone what was agreed to before', async () => {
    const contact = { channel: 'phone', phone: '+31 6 12345678' } as const
    const { id } = await place.inAnIssue({ channel: 'phone', contact })
    const { proposal } = await place.propose(id, 'Uitstel tot 1 mei.')
    const open = () => bram.send(`/v1/questions/${id}/contact`)
    expect((await open()).status).toBe(409)
    await noor.do(id, { action: 'approve', proposal: proposal.proposal })
    expect((await open()).status).toBe(200)
    expect((await bram.do(id, { action: 'called', reached: true })).status).toBe(200)
    expect((await noor.do(id, { action: 'called', reached: true })).status).toBe(409)
  })

  it('is called, posted and met only after it was agreed to', async () => {
    const ids = async (path: string) =>
      ((await bram.read(path)) as { id: string }[]).map(({ id }) => id)
    const call = await place.inAnIssue({ channel: 'phone' })
    expect(await ids('/v1/calls')).toContain(call.id)
    await place.propose(call.id, 'Uitstel tot 1 mei.')
    expect(await ids('/v1/calls')).not.toContain(call.id)

    const letter = await place.inAnIssue({ channel: 'letter' })
    const { proposal } = await place.propose(letter.id, 'Geachte heer Jansen')
    expect(await ids('/v1/questions?toPost=true')).not.toContain(letter.id)
    await noor.do(letter.id, { action: 'approve', proposal: proposal.proposal })
    expect(await ids('/v1/questions?toPost=true')).toContain(letter.id)
    await bram.do(letter.id, { action: 'sent' })
    expect(await ids('/v1/questions?toPost=true')).not.toContain(letter.id)

    const visit = await place.inAnIssue({ channel: 'counter' })
    const appointment = { at: '2026-03-09T09:00:00.000Z', minutes: 20, place: 'Stadhuis' }
    await bram.do(visit.id, { action: 'answer', text: 'Komt u langs?', appointment })
    const waits = await noor.read(`/v1/questions/${visit.id}`)
    expect(waits).toMatchObject({ answers: [], proposal: { appointment } })
    await noor.do(visit.id, { action: 'approve', proposal: waits.proposal.proposal })
    expect(await noor.read(`/v1/questions/${visit.id}`)).toMatchObject({
      answers: [{ text: 'Komt u langs?', appointment }],
    })
  })

  it('leaves no byte of what waited when the citizen takes the question back', async () => {
    const { id, code } = await place.inAnIssue()
    const secret = 'kastanjebruinelampenkap'
    const { proposal } = await place.propose(id, `Over uw ${secret}.`)
    await noor.do(id, { action: 'send-back', proposal: proposal.proposal, note: `Geen ${secret}` })
    await place.propose(id, `Over de ${secret}.`)
    const bytes = () =>
      Number(
        execFileSync('sh', [
          '-c',
          `cat ${desk.folder}/helder.db* | grep -a -c ${secret} || true`,
        ]).toString(),
      )
    expect(bytes()).toBeGreaterThan(0)
    const withdrawn = await place.citizen.act(code, { action: 'withdraw' })
    expect(withdrawn.status).toBe(204)
    await desk.store.scrub()
    expect(bytes()).toBe(0)
    expect(await desk.store.proposal(id)).toBeUndefined()
  })
})
