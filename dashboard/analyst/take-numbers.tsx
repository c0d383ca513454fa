/** The numbers on screen as a file in each form that the API has, and the call that gives the same. */
import { useState } from 'preact/hooks'
import type { CountsAsked } from '../../shared/api/client.ts'
import { countsCall, downloadCounts } from '../api.ts'
import { countedOf } from '../filters.ts'
import { fileName } from '../format.ts'
import { SameByApi } from './api-call.tsx'
import { InForms } from './in-forms.tsx'
import type { FilterProps } from './message-filters.tsx'
import { wordsOf } from './words.ts'

const TAKEN = ['all', 'line', 'places', 'reasons', 'apart'] as const
type Taken = (typeof TAKEN)[number]

export const TakeNumbers = ({ texts, filters, query, unit }: FilterProps) => {
  const words = wordsOf(texts).filter.numbers
  const [cut, setCut] = useState<Taken>('line')
  const by: Record<Taken, CountsAsked> = {
    all: {},
    line: { by: [unit] },
    places: { by: [filters.site ? 'page' : 'site'] },
    reasons: { dimension: 'reason' },
    apart: filters.cut ? { dimension: filters.cut } : {},
  }
  const asked = { ...query, ...countedOf(filters), ...by[cut] }
  const name = fileName(filters.site, query.to ?? '', cut)
  return (
    <section aria-labelledby="numbers-title">
      <h2 id="numbers-title">{words.title}</h2>
      <p class="hint">{words.why}</p>
      <p class="row">
        <select
          value={cut}
          aria-label={words.title}
          onChange={(event) => setCut(event.currentTarget.value as Taken)}
        >
          {TAKEN.filter((each) => each !== 'apart' || filters.cut).map((each) => (
            <option key={each} value={each}>
              {words[each]}
            </option>
          ))}
        </select>
      </p>
      <InForms texts={texts} of={words[cut]} get={(form) => downloadCounts(asked, form, name)} />
      <SameByApi texts={texts} address={countsCall(asked)} />
    </section>
  )
}
