/**
 * For what cannot be taken back: the first press asks, the second does it. Whatever can be is done at once, with a way
 * back beside what is said of it. Left are: a key, a link and a secret, which may be in the wrong hands and must stop for
 * good; a report that is published, which everybody may have read; and one's own rights, without which nobody comes back.
 */
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
  /** It is the thing to do here. */
  primary?: boolean
  busy?: boolean
}

export const Sure = ({ words, label, of, yes, act, primary, busy }: Props) => {
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
        class={primary ? 'primary' : undefined}
        aria-label={`${label}: ${of}`}
        aria-disabled={busy}
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
