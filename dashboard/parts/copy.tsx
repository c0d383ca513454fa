/** Something to take along: shown whole, one press to copy. */
import { useState } from 'preact/hooks'
import type { OnceTexts } from '../texts/once-texts.ts'
import './once.css'

type Props = { words: OnceTexts; label: string; value: string }

export const Copy = ({ words, label, value }: Props) => {
  const [said, setSaid] = useState('')
  // Without TLS a browser has no clipboard for us: then it can still be selected.
  const copy = async () =>
    navigator.clipboard.writeText(value).then(
      () => setSaid(words.copied),
      () => setSaid(words.copyByHand),
    )
  return (
    <div class="copy">
      <code>{value}</code>
      <button
        type="button"
        aria-label={`${words.copy}: ${label}`}
        onClick={() => copy().catch(() => setSaid(words.copyByHand))}
      >
        {words.copy}
      </button>
      <span class="hint" role="status">
        {said}
      </span>
    </div>
  )
}
