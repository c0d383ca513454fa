/** Doing something that the server may refuse: one thing at a time, and what is wrong by its fields. */
import { useState } from 'preact/hooks'
import { HelderRefused } from '../../shared/api/client.ts'
import { isSignedOut } from '../api.ts'
import { fill } from '../fill.ts'
import type { KeeperProps } from './props.ts'

type Wrong = { said: string; members: readonly string[] }
const FINE: Wrong = { said: '', members: [] }

/** `run` answers what came of it; undefined when nothing did. */
export const useAct = ({
  texts,
  words,
  onSignedOut,
}: Pick<KeeperProps, 'texts' | 'words' | 'onSignedOut'>) => {
  const [wrong, setWrong] = useState(FINE)
  const [busy, setBusy] = useState(false)

  const why = (error: unknown): Wrong => {
    if (!(error instanceof HelderRefused)) return { said: texts.notDone, members: [] }
    const { code, errors = [], detail = '' } = error.problem
    if (code === 'not_set_up') {
      const [setting = ''] = /HELDER_\w+/.exec(detail) ?? []
      return { said: fill(words.wrong.notSetUp, { setting }), members: [] }
    }
    if (error.status === 404) return { said: words.wrong.gone, members: [] }
    if (error.status === 403) return { said: words.wrong.notAllowed, members: [] }
    // `scopes.0` is what is wrong with the field `scopes`.
    const members = [...new Set(errors.map(({ member }) => member.split('.')[0] ?? ''))]
    const fields = members.map((member) => words.members[member] ?? member).join(', ')
    return fields
      ? { said: fill(words.wrong.fields, { fields }), members }
      : { said: texts.notDone, members }
  }

  const run = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    if (busy) return undefined
    setBusy(true)
    setWrong(FINE)
    try {
      return await work()
    } catch (error) {
      if (isSignedOut(error)) onSignedOut()
      else setWrong(why(error))
      return undefined
    } finally {
      setBusy(false)
    }
  }
  return { wrong, busy, run }
}
export type Act = ReturnType<typeof useAct>
