/**
 * What was just done, and a way back, or why it did not work: at the foot of the screen, so that nothing moves. It is focused, so that nobody is
 * lost when the row that was pressed is gone.
 */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { KeeperTexts } from '../texts/keeper-texts.ts'

export type Done = { said: string; undo?: () => void }

/** `told` is kept until the next thing is done, or until somebody closes it. */
export const useTold = () => useState<Done>()
export type Tell = (done: Done | undefined) => void

type Props = {
  words: KeeperTexts
  told: Done | undefined
  tell: Tell
  /** Why the last thing did not work. */
  wrong: string
}

export const Told = ({ words, told, tell, wrong }: Props) => {
  const line = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (told) line.current?.focus()
  }, [told])
  return (
    <>
      <p class="wrong slim" role="alert">
        {wrong}
      </p>
      <div class="told" ref={line} tabIndex={-1} role="status">
        {told && (
          <div class="card">
            <p>{told.said}</p>
            {told.undo && (
              <button type="button" onClick={told.undo}>
                {words.undo}
              </button>
            )}
            <button type="button" class="quiet" onClick={() => tell(undefined)}>
              {words.close}
            </button>
          </div>
        )}
      </div>
    </>
  )
}
