/** What is said about the whole half-year. */
import { useState } from 'preact/hooks'
import { reports } from '../api.ts'
import { drafts } from '../drafts.ts'
import { LongField } from './long-field.tsx'
import type { OfVersion } from './report-props.ts'
import { wordsOf } from './words.ts'

export const WholeText = ({ texts, last, doing, onChanged }: OfVersion) => {
  const words = wordsOf(texts).report
  const kept = last.summary ?? ''
  const frozen = last.state !== 'draft'
  // Of what it changes, so that nobody writes over what a colleague kept meanwhile.
  const draft = JSON.stringify([last.report, 'whole', kept])
  const [text, setText] = useState((!frozen && drafts.get(draft)) || kept)
  const write = (words: string) => {
    setText(words)
    drafts.set(draft, words)
  }
  const save = async () => {
    if (text.trim() === kept) return
    const { report, revision } = last
    const interpretation = text.trim() || undefined
    const done = await doing.run(() =>
      reports.writeReport(report, 'whole', { revision, interpretation }),
    )
    if (!done) return
    drafts.delete(draft)
    onChanged()
  }
  return (
    <section class="card" aria-labelledby="whole-title">
      <h2 id="whole-title">{words.whole.title}</h2>
      <div class="writing">
        <LongField
          id="whole"
          label={words.whole.label}
          value={text}
          set={write}
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
