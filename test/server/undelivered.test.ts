/** A message that is refused for good brings its question back, whatever else happens at that moment. */
import { expect, it } from 'vitest'
import { delivering } from '../../server/desk/delivering.ts'
import { type Delivery, NeverTaken } from '../../shared/delivery.ts'
import { aDesk } from '../support/a-desk.ts'
import { aMailServer } from '../support/a-mail-server.ts'
import { aQuestion, staffOf } from '../support/a-question.ts'

it('also when somebody moves the question while it comes back', async () => {
  const mail = await aMailServer()
  const desk = await aDesk(undefined, { smtpUrl: mail.url })
  const noor = staffOf(desk, await desk.tokenFor('text', 'answer', 'contact'))
  const contact = { channel: 'email', email: 'noor@voorbeeld.example' } as const
  const { id } = await aQuestion(desk, { contact })
  await desk.desk.open()
  await noor.do(id, { action: 'claim' })
  const { moveQuestion } = desk.store
  let meanwhile = 1
  desk.store.moveQuestion = async (move) => {
    if (move.event.action === 'undelivered' && meanwhile-- > 0) {
      await moveQuestion({ ...move, state: 'answered', event: { ...move.event, action: 'note' } })
    }
    return moveQuestion(move)
  }
  mail.willReply(550)
  expect((await noor.do(id, { action: 'answer', text: 'Op de 20e.' })).status).toBe(200)
  await desk.desk.lookSoon()
  const { state, history } = await noor.read(`/v1/questions/${id}`)
  expect(state).toBe('reopened')
  expect(history.map(({ action }: { action: string }) => action).slice(-2)).toEqual([
    ...['note', 'undelivered'],
  ])
  await desk.close()
  await mail.stop()
})

it('also when that cannot be written down at once', async () => {
  const one: Delivery = {
    ...{ delivery: 'd', sink: 'mail', target: 'citizen', about: 'q', body: '{}', progress: null },
    ...{ attempts: 0, nextAt: '', error: null, parked: false, createdAt: '' },
  }
  const waiting = new Set([one])
  const broughtBack: string[] = []
  const errors: Error[] = []
  let away = true
  const now = () => new Date('2026-03-02T09:00:00Z')
  const store = {
    once: async (_: string, work: () => Promise<void>) => work().then(() => true),
    dueDeliveries: async () => [...waiting],
    settleDelivery: async (_: string, settled: object) => {
      if ('parked' in settled) waiting.clear()
    },
  }
  const { lookSoon, stop } = delivering({
    ...{ store: store as never, now, nextTry: now, onError: (error) => errors.push(error) },
    sinks: {
      mail: async () => {
        throw new NeverTaken('refused')
      },
    },
    onParked: async ({ about }) => {
      if (away) throw new Error('the database is away')
      broughtBack.push(about)
    },
  })
  await lookSoon()
  expect([errors.length, waiting.size]).toEqual([1, 1])
  away = false
  await lookSoon()
  await lookSoon()
  expect([broughtBack, waiting.size]).toEqual([['q'], 0])
  await stop()
})
