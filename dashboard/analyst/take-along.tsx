/** Exactly what is chosen, as a file in each form that the API has. */
import { downloadSignals } from '../api.ts'
import { narrowOf } from '../filters.ts'
import { fileName } from '../format.ts'
import { InForms } from './in-forms.tsx'
import type { FilterProps } from './message-filters.tsx'
import { wordsOf } from './words.ts'

export const TakeAlong = ({ texts, filters, query }: FilterProps) => {
  const words = wordsOf(texts).filter.take
  const name = fileName(filters.site, query.to ?? '')
  return (
    <section aria-labelledby="take-title">
      <h2 id="take-title">{words.title}</h2>
      <p class="hint">{words.why}</p>
      <InForms
        texts={texts}
        get={(form) => downloadSignals({ ...query, ...narrowOf(filters) }, form, name)}
      />
    </section>
  )
}
