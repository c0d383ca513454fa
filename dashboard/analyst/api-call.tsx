/** The call that gives the same, to take over into a script. */
import { useState } from 'preact/hooks'
import { signalsCall } from '../api.ts'
import { narrowOf } from '../filters.ts'
import type { DashboardTexts } from '../texts/texts.ts'
import type { FilterProps } from './message-filters.tsx'
import './filters.css'
import { wordsOf } from './words.ts'

export const CopyCall = ({ texts, address }: { texts: DashboardTexts; address: string }) => {
  const words = wordsOf(texts).filter.call
  const call = `curl -H "Authorization: Bearer $HELDER_TOKEN" "${address}"`
  const [copied, setCopied] = useState('')
  const copy = () =>
    navigator.clipboard?.writeText(call).then(
      () => setCopied(call),
      () => {},
    )
  return (
    <>
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
    </>
  )
}

/** The same of what else is on screen, for who opens it. */
export const SameByApi = ({ texts, address }: { texts: DashboardTexts; address: string }) => (
  <details class="same">
    <summary>{wordsOf(texts).filter.numbers.call}</summary>
    <CopyCall texts={texts} address={address} />
  </details>
)

export const ApiCall = ({ texts, filters, query }: FilterProps) => {
  const words = wordsOf(texts).filter.call
  return (
    <section aria-labelledby="call-title">
      <h2 id="call-title">{words.title}</h2>
      <p class="hint">{words.why}</p>
      <CopyCall texts={texts} address={signalsCall({ ...query, ...narrowOf(filters) })} />
    </section>
  )
}
