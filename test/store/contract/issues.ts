import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import type { Answer, Proposal } from '../../../shared/desk.ts'
import type { QuestionMove } from '../../../store/desk/desk.ts'
import type { Store } from '../../../store/store.ts'
import { anEntry, aSite } from '../../support/a-signal.ts'
import type { StoreUnderTest } from './under-test.ts'

const AT = '2026-03-02T10:00:00.000Z'
const page = { limit: 100 }
const noor = { id: 'person noor', name: 'Noor', organisation: 'Ministerie' }
const bram = { id: 'person bram', name: 'Bram', organisation: 'Gemeente' }
const line = (action: QuestionMove['event']['action']) => ({ at: AT, actor: 'x', action })

const anAnswer = (text = 'Op 20 maart.'): Answer => ({
  ...{ answer: randomUUID(), at: AT, text, language: 'nl', onBehalfOf: 'Ministerie' },
})
const aProposal = (text = 'Op 20 maart.'): Proposal => ({
  ...{ proposal: randomUUID(), at: AT, by: 'Bram', text, onBehalfOf: 'Ministerie' },
  publicQuestion: 'Wanneer?',
  message: { coreMessage: randomUUID(), site: 'demo', version: 2 },
})

/** The store: issues, with the one who speaks, and what waits for them. */
export const testIssues = ({ anEmptyStore }: StoreUnderTest) => {
  const inAnIssue = async () => {
    const { store } = await anEmptyStore()
    await store.putSite(aSite())
    const entry = anEntry({ question: { text: 'Wanneer komt het geld?', channel: 'page' } })
    await store.append([entry])
    const found = await store.unopened(0, 10)
    await store.openQuestions(found.map((one) => ({ ...one, organisation: 'Dienst' })))
    const issue = randomUUID()
    await store.makeIssue(
      { issue, title: 'Toeslagen', spokesperson: noor },
      { actor: 'Noor', at: AT },
    )
    const { id } = entry.signal
    const move = async (change: Partial<QuestionMove>) => {
      const [row] = await store.questions({ id }, page)
      const given = { id, version: row?.version ?? 0, state: 'taken' as const, event: line('note') }
      return store.moveQuestion({ ...given, ...change })
    }
    expect(await move({ issue, event: { ...line('join'), to: 'Toeslagen' } })).toBe(true)
    return { store, id, issue, move }
  }
  const issueOf = async (store: Store, issue: string) => (await store.issues({ issue }))[0]
  const handOver = (issue: string, version: number, spokesperson = bram) => ({
    ...{ issue, version, spokesperson },
    event: { at: AT, actor: 'Noor', action: 'hand-over' as const, to: spokesperson.name },
  })

  it('groups questions under one title, with one who speaks, and keeps what happened', async () => {
    const { store, id, issue } = await inAnIssue()
    const kept = {
      ...{ issue, title: 'Toeslagen', state: 'open', spokesperson: noor },
      ...{ createdAt: AT, changedAt: AT, version: 1, questions: 1, proposed: 0 },
    }
    expect(await store.issues({})).toEqual([kept])
    expect(await store.issues({ state: 'closed' })).toEqual([])
    expect((await store.questions({ issue }, page)).map((row) => [row.id, row.issue])).toEqual([
      [id, { issue, title: 'Toeslagen', state: 'open', spokesperson: noor }],
    ])
    expect(await store.moveIssue(handOver(issue, 1))).toBe(true)
    const close = { at: AT, actor: 'Bram', action: 'close' as const, text: 'Klaar' }
    expect(await store.moveIssue({ issue, version: 2, state: 'closed', event: close })).toBe(true)
    expect(await issueOf(store, issue)).toMatchObject({ state: 'closed', spokesperson: bram })
    expect(await store.issueHistory(issue)).toEqual([
      { number: 1, at: AT, actor: 'Noor', action: 'opened', to: 'Noor' },
      { number: 2, at: AT, actor: 'Noor', action: 'hand-over', to: 'Bram' },
      { number: 3, ...close },
    ])
  })

  it('has no issue without a spokesperson: the database refuses it', async () => {
    const { store, issue } = await inAnIssue()
    const nobody = { id: '', name: '', organisation: '' }
    const none = { id: null, name: null, organisation: null } as never
    for (const spokesperson of [nobody, none]) {
      const made = { issue: randomUUID(), title: 'x', spokesperson }
      await expect(store.makeIssue(made, { actor: 'x', at: AT })).rejects.toThrow()
      await expect(store.moveIssue(handOver(issue, 1, spokesperson))).rejects.toThrow()
    }
    expect(await store.issues({})).toHaveLength(1)
    expect(await issueOf(store, issue)).toMatchObject({ spokesperson: noor, version: 1 })
  })

  it('takes in nothing once it is closed', async () => {
    const { store, issue, move } = await inAnIssue()
    await move({ issue: null, event: line('leave') })
    const event = { at: AT, actor: 'Noor', action: 'close' as const }
    await store.moveIssue({ issue, version: 1, state: 'closed', event })
    expect(await move({ issue, event: line('join') })).toBe(false)
    expect(await move({ issue: randomUUID(), event: line('join') })).toBe(false)
    expect(await store.questions({ issue }, page)).toEqual([])
  })

  it('lets a question move only while it is spoken for by whom that needs', async () => {
    const { store, issue, move } = await inAnIssue()
    expect(await move({ needs: { spokesperson: bram.id } })).toBe(false)
    expect(await move({ needs: { unlessOther: bram.id } })).toBe(false)
    expect(await move({ needs: { spokesperson: noor.id } })).toBe(true)
    expect(await move({ needs: { unlessOther: noor.id } })).toBe(true)
    const event = { at: AT, actor: 'Noor', action: 'close' as const }
    await store.moveIssue({ issue, version: 1, state: 'closed', event })
    expect(await move({ needs: { unlessOther: bram.id } })).toBe(true)
  })

  it('keeps one proposal for a question, until it is answered', async () => {
    const { store, id, issue, move } = await inAnIssue()
    const [first, second] = [aProposal(), aProposal('Op 21 maart.')]
    await move({ state: 'proposed', proposal: first, event: line('propose') })
    expect(await store.proposal(id)).toEqual(first)
    expect((await issueOf(store, issue))?.proposed).toBe(1)
    await move({ event: { ...line('send-back'), text: 'Noem de dag' } })
    expect(await store.proposal(id)).toEqual(first)
    await move({ state: 'proposed', proposal: second, event: line('propose') })
    expect(await store.proposal(id)).toEqual(second)
    const { message } = second
    const answer = { ...anAnswer(second.text), ...(message ? { message } : {}) }
    await move({ state: 'answered', proposal: null, answer, event: line('approve') })
    expect(await store.proposal(id)).toBeUndefined()
    expect(await store.answers(id)).toEqual([answer])
  })

  it('shows a spokesperson what they speak about, beside what lies in their places', async () => {
    const { store, id, issue, move } = await inAnIssue()
    const seen = async (who: string) =>
      (await store.questions({ within: [], orSpokenBy: who }, page)).map((row) => row.id)
    expect(await seen(noor.id)).toEqual([id])
    expect(await seen(bram.id)).toEqual([])
    const mine = await store.questions({ spokenBy: noor.id, states: ['proposed'] }, page)
    expect(mine).toEqual([])
    await move({ state: 'proposed', proposal: aProposal(), event: line('propose') })
    const event = { at: AT, actor: 'Noor', action: 'close' as const }
    await store.moveIssue({ issue, version: 1, state: 'closed', event })
    // What was written for them to read is theirs still; nothing else of a closed issue is.
    expect(await seen(noor.id)).toEqual([id])
    await move({ state: 'taken', event: line('resume') })
    expect(await seen(noor.id)).toEqual([])
  })

  it('answers once and has one who speaks, whatever sixty-four do at once', async () => {
    const { store, id, issue, move } = await inAnIssue()
    await move({ state: 'proposed', proposal: aProposal(), event: line('propose') })
    const version = (await store.questions({ id }, page))[0]?.version ?? 0
    const approve = (who: string): QuestionMove => ({
      ...{ id, version, state: 'answered', proposal: null, answer: anAnswer() },
      ...{ needs: { spokesperson: who }, event: line('approve') },
    })
    const sendBack: QuestionMove = {
      ...{ id, version, state: 'taken', needs: { spokesperson: noor.id } },
      event: line('send-back'),
    }
    const all = await Promise.all(
      Array.from({ length: 64 }, async (_, n) => {
        const to = { id: `p${n}`, name: `Naam ${n}`, organisation: 'Dienst' }
        const kind = (['approve', 'hand-over', 'other', 'send-back'] as const)[n % 4]
        const asked = {
          approve: () => store.moveQuestion(approve(noor.id)),
          'hand-over': () => store.moveIssue(handOver(issue, 1, to)),
          other: () => store.moveQuestion(approve(`p${n - 1}`)),
          'send-back': () => store.moveQuestion(sendBack),
        }
        return { kind, n, done: kind !== undefined && (await asked[kind]()) }
      }),
    )
    const done = all.filter((one) => one.done)
    const handedOver = done.filter(({ kind }) => kind === 'hand-over')
    expect(handedOver).toHaveLength(1)
    // The question moves at most once: not at all only when the hand-over came before everybody.
    const moved = done.filter(({ kind }) => kind !== 'hand-over')
    expect(moved.length).toBeLessThanOrEqual(1)
    const answered = moved.filter(({ kind }) => kind !== 'send-back').length
    expect(await store.answers(id)).toHaveLength(answered)
    expect((await store.history(id)).length).toBe(version + moved.length)
    const after = await issueOf(store, issue)
    expect(after).toMatchObject({ version: 2, spokesperson: { id: `p${handedOver[0]?.n}` } })
    expect(await store.issueHistory(issue)).toHaveLength(2)
    // Whoever speaks now lets it out, once, if nobody did.
    const state = (await store.questions({ id }, page))[0]?.state
    if (state === 'proposed') {
      const rest = await Promise.all(
        Array.from({ length: 8 }, () => store.moveQuestion(approve(after?.spokesperson.id ?? ''))),
      )
      expect(rest.filter(Boolean)).toHaveLength(1)
      expect(await store.answers(id)).toHaveLength(1)
    }
  })

  it('destroys a proposal with its question, and an issue once it is empty and long closed', async () => {
    const { store, id, issue, move } = await inAnIssue()
    await move({ state: 'proposed', proposal: aProposal(), event: line('propose') })
    const event = { at: AT, actor: 'Noor', action: 'close' as const }
    await store.moveIssue({ issue, version: 1, state: 'closed', event })
    expect(await store.destroyIssues('2027-01-01T00:00:00.000Z')).toBe(0)
    await store.erase(id, 'withdrawn', AT)
    expect(await store.proposal(id)).toBeUndefined()
    expect(await store.destroyIssues(AT)).toBe(0)
    expect(await store.destroyIssues('2027-01-01T00:00:00.000Z')).toBe(1)
    expect(await store.issues({})).toEqual([])
    expect(await store.issueHistory(issue)).toEqual([])
  })
}
