/** Doing something that the server may refuse: one thing at a time, and why it did not work in words. */
import { useRef, useState } from 'preact/hooks'
import { hasMoved, isForSpokesperson, isNotAllowed, isOutdated, isSignedOut } from '../api.ts'
import type { DashboardTexts } from '../texts/texts.ts'

type Options = {
  texts: DashboardTexts
  onSignedOut: () => void
  /** What is said when it has changed meanwhile, and what is done then. */
  moved: string
  onMoved: () => void | Promise<void>
}

export type Run = <T>(work: () => Promise<T>) => Promise<T | undefined>

/** `run` answers what came of it; undefined when nothing did. */
export const useDoing = ({ texts, onSignedOut, moved, onMoved }: Options) => {
  const [said, setSaid] = useState('')
  const [busy, setBusy] = useState(false)
  /** As it is now, and not as it was when the button was drawn. */
  const doing = useRef(false)
  const { desk } = texts
  const why = (error: unknown) => {
    if (isOutdated(error)) return desk.issues.outdated
    if (hasMoved(error)) return moved
    if (isForSpokesperson(error)) return desk.issues.spokespersonOnly
    return isNotAllowed(error) ? desk.notAllowed : texts.messages.notDone
  }
  const run: Run = async (work) => {
    if (doing.current) return undefined
    doing.current = true
    setBusy(true)
    setSaid('')
    try {
      return await work()
    } catch (error) {
      // First as it is now, then that it is so: who tries again at once must not be refused once more.
      if (hasMoved(error)) await onMoved()
      if (isSignedOut(error)) onSignedOut()
      else setSaid(why(error))
      return undefined
    } finally {
      doing.current = false
      setBusy(false)
    }
  }
  return { said, busy, run }
}
