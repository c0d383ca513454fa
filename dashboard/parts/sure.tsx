/** For what cannot be taken back: the first press asks, the second does it. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { OnceTexts } from '../texts/once-texts.ts'
import './once.css'

type Props = {
  words: Pick<OnceTexts, 'ratherNot'>
  label: string
  /** Of what, for who hears the button alone. */
  of: string
  /** What happens then, as the words of the second button. */
  yes: string
  act: () => void
}

export const Sure = ({ words, label, of, yes, act }: Props) => {
  const [asked, setAsked] = useState<boolean>()
  const focused = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (asked !== undefined) focused.current?.focus()
  }, [asked])
  if (!asked) {
    return (
      <button
        ref={focused}
        type="button"
        aria-label={`${label}: ${of}`}
        onClick={() => setAsked(true)}
      >
        {label}
      </button>
    )
  }
  return (
    <>
      <button ref={focused} type="button" onClick={() => setAsked(false)}>
        {words.ratherNot}
      </button>
      <button
        type="button"
        class="danger"
        aria-label={`${yes}: ${of}`}
        onClick={() => {
          // What comes of it takes the focus.
          setAsked(undefined)
          act()
        }}
      >
        {yes}
      </button>
    </>
  )
}
