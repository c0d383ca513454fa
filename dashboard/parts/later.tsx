/** A room whose code comes when somebody enters it. */
import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { DashboardTexts } from '../texts/texts.ts'

type Props<M> = {
  load: () => Promise<M>
  texts: DashboardTexts
  children: (module: M) => ComponentChildren
}

export const Later = <M,>({ load, texts, children }: Props<M>) => {
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
  return (
    <p class="status" role="status">
      {failed ? texts.failed : texts.loading}
      {failed && (
        <button type="button" class="quiet" onClick={fetchIt}>
          {texts.retry}
        </button>
      )}
    </p>
  )
}
