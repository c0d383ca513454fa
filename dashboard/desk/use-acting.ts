/** Doing something with the question that is open: what can be taken back shows at once, the rest when it is done. */
import { useRef, useState } from 'preact/hooks'
import type { DeskAction } from '../../shared/desk.ts'
import { getQuestion, moveQuestion, type QuestionRow, type WholeQuestion } from '../api.ts'
import type { DashboardTexts } from '../texts/texts.ts'
import { useDoing } from './use-doing.ts'

type Options = {
  id: string
  texts: DashboardTexts
  /** As it was loaded. */
  loaded: WholeQuestion | undefined
  /** What comes after this one in the list, asked before the list is loaded again. */
  next: () => QuestionRow | undefined
  onMoved: () => void
  onSignedOut: () => void
  /** Back to the top of the question. */
  focus: () => void
}

/** What was just done: with the act that undoes it, or with the question to go on with. */
export type Done =
  | { say: 'claimed'; undo: 'release' }
  | { say: 'released'; undo: 'claim' }
  | { say: 'sent'; next: QuestionRow | undefined }

/** How a question looks after an act that another act takes back. Everything else waits for the server. */
const EARLY = {
  claim: { changes: { state: 'taken', mine: true }, done: { say: 'claimed', undo: 'release' } },
  release: { changes: { state: 'new', mine: false }, done: { say: 'released', undo: 'claim' } },
} as const

export const useActing = (options: Options) => {
  const { id, texts, loaded, next, onMoved, onSignedOut, focus } = options
  const [moved, setMoved] = useState<WholeQuestion>()
  const [early, setEarly] = useState(false)
  const [done, setDone] = useState<Done>()
  const settling = useRef<Promise<boolean> | undefined>(undefined)
  const question = moved ?? loaded
  const latest = useRef(question)
  latest.current = question
  const doing = useDoing({
    ...{ texts, onSignedOut, moved: texts.desk.moved },
    onMoved: () => {
      onMoved()
      return getQuestion(id).then(setMoved, () => {})
    },
  })

  /** Does it; answers whether it was done. */
  const run = async (work: () => Promise<WholeQuestion>) => {
    // What was shown early must be so before the next thing is asked.
    if (settling.current && !(await settling.current)) return false
    setDone(undefined)
    const after = await doing.run(work)
    if (!after) return false
    setMoved(after)
    onMoved()
    focus()
    return true
  }
  const runEarly = (before: WholeQuestion, action: 'claim' | 'release') => {
    const { changes, done } = EARLY[action]
    const ahead = { ...before, ...changes }
    setMoved(ahead)
    setEarly(true)
    setDone(done)
    focus()
    const settled = doing
      .run(() => moveQuestion(id, { action }))
      .then((after) => {
        settling.current = undefined
        setEarly(false)
        if (!after) setDone(undefined)
        // When it has been loaded again since, that is how it stands.
        setMoved((now) => after ?? (now === ahead ? before : now))
        if (after) onMoved()
        else focus()
        return after !== undefined
      })
    settling.current = settled
    return settled
  }
  const act = async (action: DeskAction) => {
    const name = action.action
    if (name === 'claim' || name === 'release') {
      // Taken and put back in one breath: one after the other, each on what came of the one before.
      if (settling.current && !(await settling.current)) return false
      return latest.current ? runEarly(latest.current, name) : false
    }
    const after = name === 'answer' ? next() : undefined
    const worked = await run(() => moveQuestion(id, action))
    if (worked && name === 'answer') setDone({ say: 'sent', next: after })
    return worked
  }
  return { question, early, busy: doing.busy, said: doing.said, done, run, act }
}
