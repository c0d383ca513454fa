/** A button for each form in which something can be taken along, and how that goes. */
import { useState } from 'preact/hooks'
import { SIGNAL_FORMS, type SignalForm } from '../api.ts'
import type { DashboardTexts } from '../texts/texts.ts'
import { wordsOf } from './words.ts'

const NAMES: Record<SignalForm, string> = {
  csv: 'CSV',
  xlsx: 'Excel',
  ndjson: 'NDJSON',
  parquet: 'Parquet',
}

type Props = {
  texts: DashboardTexts
  /** What is taken, where more than one thing can be. */
  of?: string
  get: (form: SignalForm) => Promise<void>
}

export const InForms = ({ texts, of, get }: Props) => {
  const words = wordsOf(texts).filter.take
  const [said, setSaid] = useState('')
  const take = (form: SignalForm) => {
    if (said === words.busy) return
    setSaid(words.busy)
    get(form).then(
      () => setSaid(''),
      () => setSaid(words.failed),
    )
  }
  return (
    <>
      <p class="row">
        {(Object.keys(SIGNAL_FORMS) as SignalForm[]).map((form) => (
          <button
            key={form}
            type="button"
            aria-label={of && `${of}: ${NAMES[form]}`}
            onClick={() => take(form)}
          >
            {NAMES[form]}
          </button>
        ))}
      </p>
      <p class="status" role="status">
        {said}
      </p>
    </>
  )
}
