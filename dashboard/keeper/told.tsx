/** What was just done, and a way back. It is focused, so that nobody is lost when the row that was pressed is gone. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { KeeperTexts } from '../texts/keeper-texts.ts'

export type Done = { said: string; undo?: () => void }

/** `told` is kept until the next thing is done. */
export const useTold = () => useState<Done>()

export const Told = ({ words, told }: { words: KeeperTexts; told: Done | undefined }) => {
  const line = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (told) line.current?.focus()
  }, [told])
  return (
    <div class="told" ref={line} tabIndex={-1} role="status">
      {told && (
        <p>
          <span>{told.said}</span>
          {told.undo && (
            <button type="button" onClick={told.undo}>
              {words.undo}
            </button>
          )}
        </p>
      )}
    </div>
  )
}
