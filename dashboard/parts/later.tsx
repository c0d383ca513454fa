/** A room whose code comes when somebody enters it. */
import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { DashboardTexts } from '../texts/texts.ts'

type Props<M> = {
  load: () => Promise<M>
  texts: DashboardTexts
  /** Within a sentence: nothing is shown until it is there. */
  quiet?: boolean
  children: (module: M) => ComponentChildren
}

export const Later = <M,>({ load, texts, quiet, children }: Props<M>) => {
  const [module, setModule] = useState<M>()
  const [failed, setFailed] = useState(false)
  const fetchIt = () => {
    setFailed(false)
    load().then(
      (loaded) => setModule(() => loaded),
      () => setFailed(true),
    )
  }
  useEffect(fetchIt, [])
  if (module) return <>{children(module)}</>
  if (quiet && !failed) return <span class="waits" />
  const As = quiet ? 'span' : 'p'
  return (
    <As class="status" role="status">
      {failed ? texts.failed : texts.loading}
      {failed && (
        <button type="button" class="quiet" onClick={fetchIt}>
          {texts.retry}
        </button>
      )}
    </As>
  )
}
