/** What was just done, in words, and the way back where there is one. */
import { useEffect, useRef } from 'preact/hooks'
import type { DashboardTexts } from '../texts/texts.ts'
import { wordsOf } from './words.ts'

export type Undoable = { said: string; undo?: (() => Promise<unknown>) | undefined }

type Props = {
  texts: DashboardTexts
  done: Undoable | undefined
  /** Why the last thing did not work. */
  wrong: string
  undo: (work: () => Promise<unknown>) => void
}

export const Undo = ({ texts, done, wrong, undo }: Props) => {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // What was pressed may be gone with what it belonged to; whoever has no mouse goes on from here.
    if (done && document.activeElement === document.body) place.current?.focus()
  }, [done])
  const back = done?.undo
  if (wrong) {
    return (
      <p class="done wrong" role="alert">
        {wrong}
      </p>
    )
  }
  return (
    <div class={done ? 'done said' : 'done'} role="status" tabIndex={-1} ref={place}>
      {done && <span dir="auto">{done.said}</span>}
      {back && (
        <button type="button" onClick={() => undo(back)}>
          {wordsOf(texts).undo}
        </button>
      )}
    </div>
  )
}
