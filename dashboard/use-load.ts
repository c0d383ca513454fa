/** Loads something when what it depends on changes, keeps the last answer on screen meanwhile. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { isSignedOut, saidNo } from './api.ts'

export type Loaded<T> = {
  data: T | undefined
  busy: boolean
  failed: boolean
  /** With which status the server said no; asking again will not help then. */
  no?: number | undefined
  /** Loads again; resolves when that has come, or failed. */
  retry: () => Promise<void>
}

/** `key` names what is loaded; a late answer for an earlier key is forgotten. */
export const useLoad = <T>(
  key: string,
  load: () => Promise<T>,
  onSignedOut: () => void,
): Loaded<T> => {
  const [state, setState] = useState<Omit<Loaded<T>, 'retry'>>({
    data: undefined,
    busy: true,
    failed: false,
  })
  const [again, setAgain] = useState(0)
  const waiting = useRef<(() => void)[]>([])
  useEffect(() => {
    let wanted = true
    setState(({ data }) => ({ data, busy: true, failed: false }))
    load()
      .then(
        (data) => wanted && setState({ data, busy: false, failed: false }),
        (error) => {
          if (!wanted) return
          if (isSignedOut(error)) onSignedOut()
          else setState(({ data }) => ({ data, busy: false, failed: true, no: saidNo(error) }))
        },
      )
      .finally(() => {
        if (wanted) for (const done of waiting.current.splice(0)) done()
      })
    return () => {
      wanted = false
    }
  }, [key, again])
  const retry = useCallback(
    () =>
      new Promise<void>((resolve) => {
        waiting.current.push(resolve)
        setAgain((n) => n + 1)
      }),
    [],
  )
  return { ...state, retry }
}
