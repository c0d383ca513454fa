/** A desk with two who answer: Noor speaks about the issues, and Bram is where the questions are asked. */
import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { aDesk } from './a-desk.ts'
import { aColleague, aQuestion, citizenOf } from './a-question.ts'

export const ADDRESS = 'jan@voorbeeld.example'
const byEmail = { contact: { channel: 'email', email: ADDRESS } } as const

export const aDeskWithIssues = async (smtpUrl?: string) => {
  const options = smtpUrl === undefined ? {} : { smtpUrl }
  const desk = await aDesk(() => new Date('2026-03-02T09:00:00Z'), options)
  // She is of another organisation than the site where it is asked.
  const noor = await aColleague(desk, 'Noor', [{ organisation: 'Ministerie' }])
  const bram = await aColleague(desk, 'Bram', [{ site: 'demo' }])
  const anIssue = async (title = `Kwestie ${randomUUID()}`) => {
    const made = await noor.send('/v1/issues', { title, organisation: 'Ministerie' })
    expect(made.status).toBe(201)
    return (await made.json()) as { issue: string; version: number }
  }
  return {
    desk,
    noor,
    bram,
    citizen: citizenOf(desk),
    anIssue,
    /** A question that Bram has put into an issue of Noor's and has taken. */
    inAnIssue: async (asked: Parameters<typeof aQuestion>[1] = byEmail) => {
      const { id, code } = await aQuestion(desk, asked)
      await bram.read('/v1/questions')
      const { issue } = await anIssue()
      expect((await bram.do(id, { action: 'join', issue })).status).toBe(200)
      expect((await bram.do(id, { action: 'claim' })).status).toBe(200)
      return { id, code, issue }
    },
    /** Bram answers: it waits for Noor. */
    propose: async (id: string, text: string) => {
      const answer = await bram.do(id, { action: 'answer', text })
      expect(answer.status).toBe(200)
      return (await answer.json()) as { state: string; proposal: { proposal: string } }
    },
  }
}
export type DeskWithIssues = Awaited<ReturnType<typeof aDeskWithIssues>>
