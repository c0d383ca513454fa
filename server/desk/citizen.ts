/** What a citizen sees of their question and does with it, by its code. */
import type { CitizenAction, QuestionEvent } from '../../shared/desk.ts'
import type { Followed } from '../../shared/kept.ts'
import { refuse } from '../../shared/problem.ts'
import { promisedDay } from '../../shared/working-days.ts'
import type { Store } from '../../store/store.ts'
import type { SiteDirectory } from '../../worker/deps.ts'
import type { Desk } from './desk.ts'
import { moveByCitizen } from './moves.ts'

/** Tries when somebody at the desk moves the question at the same moment. */
const TRIES = 5

const saidBy = (history: readonly QuestionEvent[]) =>
  history.flatMap(({ actor, text }) => (actor === 'citizen' && text ? [text] : []))
const reasonIn = (history: readonly QuestionEvent[]) =>
  history.findLast(({ action }) => action === 'withhold')?.text ?? null

type World = {
  store: Store
  sites: SiteDirectory
  now: () => Date
} & Pick<Desk, 'open' | 'move'>

export const citizenDesk = ({ store, sites, now, open, move }: World) => {
  const find = async (digest: string) => {
    const id = await store.idOfReceipt(digest)
    const read = async () => id && (await store.questions({ id }, { limit: 1 }))[0]
    let question = await read()
    // It has only just arrived.
    if (id && !question) {
      await open()
      question = await read()
    }
    return { id, question: question || undefined }
  }
  /** Whoever reopens a question is promised an answer as the first time. */
  const dueAgain = async (site: string) => promisedDay(await sites.get(site), now())

  const look = async (digest: string): Promise<Followed | undefined> => {
    const received = await store.findReceipt(digest)
    if (!received) return undefined
    const { id, question } = await find(digest)
    const history = id ? await store.history(id) : []
    const withheld = question?.state === 'withheld'
    return {
      ...received,
      state: question?.state === 'proposed' ? 'taken' : (question?.state ?? null),
      replyBy: question?.due ?? null,
      answers: id ? (await store.answers(id)).map(({ message: _, ...told }) => told) : [],
      reason: withheld ? reasonIn(history) : null,
      added: saidBy(history),
    }
  }

  /** False when there is no question with this code. Refuses with `question_moved` what cannot be done now. */
  const act = async (digest: string, action: CitizenAction): Promise<boolean> => {
    for (let attempt = 1; ; attempt++) {
      const { id, question } = await find(digest)
      if (!id) return false
      if (action.action === 'withdraw') {
        const at = now().toISOString()
        if (!(await store.erase(id, 'withdrawn', at))) return false
        // What still holds traces is rewritten by the job of retention: it takes seconds, and anybody can ask.
        await store.audit({ at, actor: 'citizen', action: 'erase', object: id })
        return true
      }
      if (!question) return refuse({ code: 'question_moved' })
      const wanted = moveByCitizen(question, action, now())
      if (wanted.claim === null) wanted.due = await dueAgain(question.site)
      if (await move(question, wanted)) return true
      if (attempt === TRIES) return refuse({ code: 'question_moved' })
    }
  }
  return { look, act }
}
