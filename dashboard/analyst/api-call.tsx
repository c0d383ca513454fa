/** The call that gives the same messages, to take over into a script. */
import { useState } from 'preact/hooks'
import { signalsCall } from '../api.ts'
import { narrowOf } from '../filters.ts'
import type { FilterProps } from './message-filters.tsx'
import { wordsOf } from './words.ts'

export const ApiCall = ({ texts, filters, query }: FilterProps) => {
  const words = wordsOf(texts).filter.call
  const call = `curl -H "Authorization: Bearer $HELDER_TOKEN" "${signalsCall({ ...query, ...narrowOf(filters) })}"`
  const [copied, setCopied] = useState('')
  const copy = () =>
    navigator.clipboard?.writeText(call).then(
      () => setCopied(call),
      () => {},
    )
  return (
    <section aria-labelledby="call-title">
      <h3 id="call-title">{words.title}</h3>
      <p class="hint">{words.why}</p>
      <code class="call" dir="ltr">
        {call}
      </code>
      <p class="row">
        {/* A page without TLS may not write to the clipboard: then it is there to select. */}
        {navigator.clipboard && (
          <button type="button" onClick={copy}>
            {words.copy}
          </button>
        )}
        <span role="status">{copied === call ? words.copied : ''}</span>
      </p>
    </section>
  )
}
