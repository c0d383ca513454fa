/** Rows below each other, not all at once, and a way to more. */
import { type ComponentChildren, h } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { DashboardTexts } from '../texts/texts.ts'

/** Rows at a time of what is here already: about what somebody looks through. */
const SHOWN = 25

/** For a list that comes a part at a time; `loadMore` resolves to undefined when nothing could be had. */
export type More = { ended: boolean; loadMore: () => Promise<unknown> }
type Props<T> = {
  texts: Pick<DashboardTexts, 'more' | 'failed'>
  rows: readonly T[]
  more?: More | undefined
  /** What leads to more, when that is called otherwise. */
  label?: string
  as?: 'ul' | 'ol'
  class?: string
  /** One row, as an `li`. */
  children: (row: T) => ComponentChildren
}

export const LongList = <T,>({
  texts,
  rows,
  more,
  label,
  as = 'ul',
  children,
  ...rest
}: Props<T>) => {
  const list = useRef<HTMLElement>(null)
  const [shown, setShown] = useState(SHOWN)
  const [lost, setLost] = useState(false)
  const ended = more ? more.ended : rows.length <= shown
  const go = async () => {
    const had = list.current?.children.length ?? 0
    if (more) setLost((await more.loadMore()) === undefined)
    else setShown(shown + SHOWN)
    // On to what came, as somebody who reads on would be; the button may be gone.
    setTimeout(() => {
      const row = list.current?.children[had]
      if (!(row instanceof HTMLElement)) return
      const line = row.querySelector<HTMLElement>('[data-id]') ?? row
      if (line === row) row.tabIndex = -1
      line.focus()
    })
  }
  return (
    <>
      {h(as, { ...rest, ref: list }, (more ? rows : rows.slice(0, shown)).map(children))}
      {!ended && (
        <button type="button" class="more" onClick={go}>
          {label ?? texts.more}
        </button>
      )}
      {lost && <p role="alert">{texts.failed}</p>}
    </>
  )
}
