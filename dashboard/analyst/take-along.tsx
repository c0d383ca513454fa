/** Exactly what is chosen, as a file in each form that the API has. */
import { useState } from 'preact/hooks'
import { downloadSignals, SIGNAL_FORMS, type SignalForm } from '../api.ts'
import { narrowOf } from '../filters.ts'
import type { FilterProps } from './message-filters.tsx'
import { wordsOf } from './words.ts'

const NAMES: Record<SignalForm, string> = {
  csv: 'CSV',
  xlsx: 'Excel',
  ndjson: 'NDJSON',
  parquet: 'Parquet',
}

export const TakeAlong = ({ texts, filters, query }: FilterProps) => {
  const words = wordsOf(texts).filter.take
  const [said, setSaid] = useState('')
  const take = (form: SignalForm) => {
    if (said === words.busy) return
    setSaid(words.busy)
    const name = ['helder', filters.site || 'alles', query.to].join('-')
    downloadSignals({ ...query, ...narrowOf(filters) }, form, name).then(
      () => setSaid(''),
      () => setSaid(words.failed),
    )
  }
  return (
    <section aria-labelledby="take-title">
      <h3 id="take-title">{words.title}</h3>
      <p class="hint">{words.why}</p>
      <p class="row">
        {(Object.keys(SIGNAL_FORMS) as SignalForm[]).map((form) => (
          <button key={form} type="button" onClick={() => take(form)}>
            {NAMES[form]}
          </button>
        ))}
      </p>
      <p class="status" role="status">
        {said}
      </p>
    </section>
  )
}
