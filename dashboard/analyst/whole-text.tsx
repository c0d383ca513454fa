/** What is said about the whole half-year. */
import { useState } from 'preact/hooks'
import { reports } from '../api.ts'
import { LongField } from './long-field.tsx'
import type { OfVersion } from './report-props.ts'
import { wordsOf } from './words.ts'

export const WholeText = ({ texts, last, doing, onChanged }: OfVersion) => {
  const words = wordsOf(texts).report
  const kept = last.summary ?? ''
  const [text, setText] = useState(kept)
  const frozen = last.state !== 'draft'
  const save = async () => {
    if (text.trim() === kept) return
    const { report, revision } = last
    const interpretation = text.trim() || undefined
    const done = await doing.run(() =>
      reports.writeReport(report, 'whole', { revision, interpretation }),
    )
    if (done) onChanged()
  }
  return (
    <section class="card" aria-labelledby="whole-title">
      <h2 id="whole-title">{words.whole.title}</h2>
      <div class="writing">
        <LongField
          id="whole"
          label={words.whole.label}
          value={text}
          set={setText}
          lines={5}
          frozen={frozen}
        />
        {!frozen && (
          <p class="row">
            <button type="button" aria-disabled={doing.busy || text.trim() === kept} onClick={save}>
              {words.whole.save}
            </button>
            <span role="status">{kept && text.trim() === kept ? words.saved : ''}</span>
          </p>
        )}
      </div>
    </section>
  )
}
