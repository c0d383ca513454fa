/** Something was done at once; for a while it can be undone. Better than asking whether somebody is sure. */
import { useEffect, useRef } from 'preact/hooks'

export type Undoable = { said: string; label?: string; undo?: () => void }

/** The place is always there, so that nothing moves and a screen reader hears what comes into it. */
export const Undo = ({ of }: { of: Undoable | undefined }) => {
  const button = useRef<HTMLButtonElement>(null)
  // What had the focus has gone: the way back is where somebody would look.
  useEffect(() => button.current?.focus(), [of])
  return (
    <div class="undo" role="status">
      {of && (
        <p>
          {of.said}{' '}
          {of.undo && (
            <button type="button" ref={button} onClick={of.undo}>
              {of.label}
            </button>
          )}
        </p>
      )}
    </div>
  )
}
