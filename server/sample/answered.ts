/** Most sample questions have had an answer, as at a desk that works; some are late, the newest are open. */
import { randomUUID } from 'node:crypto'
import type { DeskAction } from '../../shared/desk.ts'
import type { QuestionRow } from '../../store/desk/desk.ts'
import type { Store } from '../../store/store.ts'
import { moveByStaff } from '../desk/moves.ts'

const DAY_MS = 86_400_000
const PAGE = 200
/** One in so many is left open although its day has passed. */
const LEFT_OPEN = 40
const WHO = { id: 'sample', label: 'Voorbeeldbalie' }

const ANSWERS: Record<string, string> = {
  nl: 'Dank u voor uw vraag. Dit is een voorbeeld. Bij een echte dienst staat hier het antwoord, in gewone woorden en met de datum waarop u iets kunt verwachten.',
  en: 'Thank you for your question. This is an example. At a real service the answer stands here, in plain words, with the day on which you can expect something.',
}

/** The same for the same id: no chance, so that the sample looks alike each time. */
const pick = (id: string) => Number.parseInt(id.slice(-4), 16)

const answerTo = async (store: Store, question: QuestionRow) => {
  const at = new Date(Date.parse(question.receivedAt) + (1 + (pick(question.id) % 4)) * DAY_MS)
  const world = { now: () => at, newId: randomUUID }
  const text = ANSWERS[question.language] ?? ANSWERS.nl ?? ''
  const answer: DeskAction = {
    ...{ action: 'answer', text },
    ...(question.channel === 'page' ? { publicQuestion: question.text } : {}),
  }
  await store.moveQuestion(moveByStaff(question, { action: 'claim' }, WHO, world))
  const [taken] = await store.questions({ id: question.id }, { limit: 1 })
  // Nobody left an address in the sample, so nothing is sent.
  if (taken) await store.moveQuestion(moveByStaff(taken, answer, WHO, world))
}

/** `today`: `YYYY-MM-DD`; what is due from that day on stays open. */
export const answerSamples = async (store: Store, today: string) => {
  let left = 0
  for (;;) {
    const filter = { states: ['new'] as const, dueBefore: today }
    const rows = await store.questions(filter, { limit: PAGE, skip: left })
    for (const row of rows) {
      if (pick(row.id) % LEFT_OPEN === 0) left++
      else await answerTo(store, row)
    }
    if (rows.length < PAGE) return
  }
}
