/** A secret that is shown this one time. */
import { useEffect, useRef } from 'preact/hooks'
import type { OnceTexts } from '../texts/once-texts.ts'
import { Copy } from './copy.tsx'

type Props = { words: OnceTexts; title: string; secret: string; done: () => void }

export const Once = ({ words, title, secret, done }: Props) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [secret])
  return (
    <section class="card once" aria-labelledby="once-title">
      <h2 id="once-title" ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p>{words.onceWhy}</p>
      <Copy words={words} label={title} value={secret} />
      <button type="button" onClick={done}>
        {words.onceDone}
      </button>
    </section>
  )
}
