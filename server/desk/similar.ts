/**
 * Questions like this one that were answered before, so that nobody looks up again what a colleague knows. The index
 * is in memory and holds no text; it is filled from what is answered, and looked after as answers come.
 */
import { similarIndex } from '../../analysis/similar.ts'
import type { Place } from '../../shared/rights.ts'
import type { QuestionRow } from '../../store/desk/desk.ts'
import { searchText } from '../../store/search-words.ts'
import type { Store } from '../../store/store.ts'

/** Answered questions that are looked through: the newest. */
const KNOWN_MAX = 20_000
/** Questions read and indexed before somebody else gets a turn. */
const SLICE = 200
/** Found, before those are left out that the reader may not see. */
const LOOKED_AT = 40
const SHOWN = 5
/** Likeness below which two questions have little but common words. */
export const ENOUGH = 0.25
/** Milliseconds after which answers given elsewhere are looked for. */
const FRESH_MS = 60_000

export const stems = (text: string, language?: string) =>
  searchText([text], language).split(' ').filter(Boolean)

export type Similar = { id: string; likeness: number; text: string; answer: string; at: string }

export const similarQuestions = (store: Store, now: () => Date) => {
  const index = similarIndex([], { stems })
  const order: string[] = []
  let since = ''
  let lookedAt = 0
  let looking = Promise.resolve()

  const learn = async () => {
    if (Math.abs(now().getTime() - lookedAt) < FRESH_MS) return
    lookedAt = now().getTime()
    for (let rows = [] as { id: string; at: string; text: string; language: string }[]; ; ) {
      rows = await store.answeredSince(since, SLICE)
      for (const { id, text, language } of rows) {
        index.add({ key: id, text, language })
        order.push(id)
      }
      while (index.size > KNOWN_MAX) index.remove(order.shift() ?? '')
      since = rows.at(-1)?.at ?? since
      if (rows.length < SLICE) return
      await new Promise((resolve) => setImmediate(resolve))
    }
  }

  /** The likest first; only what lies within the reader's places. What is no more leaves the index here. */
  return async (
    question: Pick<QuestionRow, 'id' | 'text' | 'language'>,
    within: readonly Place[] | undefined,
  ): Promise<Similar[]> => {
    looking = looking.then(learn, learn)
    await looking
    const found: Similar[] = []
    for (const { key: id, score } of index.find(question.text, question.language, LOOKED_AT)) {
      if (score < ENOUGH || found.length === SHOWN) break
      if (id === question.id) continue
      const [row] = await store.questions({ id, within }, { limit: 1 })
      const answer = row && (await store.answers(id)).at(-1)
      // Erased, or not for this reader: the second stays for others.
      if (!row && (await store.questions({ id }, { limit: 1 })).length === 0) index.remove(id)
      if (!row || !answer) continue
      found.push({ id, likeness: score, text: row.text, answer: answer.text, at: answer.at })
    }
    return found
  }
}
