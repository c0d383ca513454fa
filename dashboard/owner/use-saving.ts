/** Saving something that the server may find wrong: one thing at a time, and which members are not right. */
import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { isSignedOut, whyNot } from '../api.ts'

export type Saving = {
  /** The form that it is filled in with: the first field that is wrong is where one is then. */
  form: RefObject<HTMLFormElement | null>
  busy: boolean
  /** The first part of each member's name that was wrong. */
  wrong: readonly string[]
  setWrong: (members: readonly string[]) => void
  /** Why nothing came of it, besides members: the code of the problem, or `failed`. */
  problem: string
  /** What came of it; undefined when nothing did. */
  save: <T>(work: () => Promise<T>) => Promise<T | undefined>
}

/** What is wrong itself, or the question around it when none of its fields is. */
const WRONG = '[aria-invalid="true"], .is-wrong:not(:has([aria-invalid="true"]))'

export const useSaving = (onSignedOut: () => void): Saving => {
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState<readonly string[]>([])
  const [problem, setProblem] = useState('')
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const first = wrong.length > 0 && form.current?.querySelector<HTMLElement>(WRONG)
    if (!first) return
    first.closest('details')?.setAttribute('open', '')
    first.focus()
  }, [wrong])
  const save: Saving['save'] = async (work) => {
    if (busy) return undefined
    setBusy(true)
    setWrong([])
    setProblem('')
    try {
      return await work()
    } catch (error) {
      if (isSignedOut(error)) onSignedOut()
      const { code, members } = whyNot(error)
      setWrong(members)
      if (members.length === 0) setProblem(code)
      return undefined
    } finally {
      setBusy(false)
    }
  }
  return { form, busy, wrong, setWrong, problem, save }
}
