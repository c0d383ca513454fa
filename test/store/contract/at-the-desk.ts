/** Questions for the tests of the desk, and what is done with them. */
import type { QuestionMove } from '../../../store/desk/desk.ts'
import type { Store } from '../../../store/store.ts'
import { anEntry } from '../../support/a-signal.ts'

const AT = '2026-03-02T10:00:00.000Z'

export const ask = (text: string, channel: 'page' | 'email' = 'page', receivedAt?: string) =>
  anEntry({ question: { text, channel } }, receivedAt ? { receivedAt } : {})

/** Brings every question to the desk of its site, promised for a day. */
export const toTheDesk = async (store: Store, due?: string) => {
  const found = await store.unopened(0, 1_000)
  await store.openQuestions(found.map((one) => ({ ...one, organisation: 'Dienst', due })))
  return found
}
export const move = (
  id: string,
  version: number,
  change: Partial<QuestionMove> = {},
): QuestionMove => ({
  id,
  version,
  state: 'taken',
  event: { at: AT, actor: 'Noor', action: 'claim' },
  ...change,
})
