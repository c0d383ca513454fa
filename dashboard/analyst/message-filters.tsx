/** Which signals, how to take them along, and how to find the same again. Comes when somebody opens it. */
import { useEffect, useState } from 'preact/hooks'
import { CARIBBEAN, PROVINCES } from '../../shared/regions.ts'
import { CHANNELS, REASONS, SOURCES } from '../../shared/words.ts'
import { getCounts } from '../api.ts'
import { APART, type Apart, type Filters } from '../filters.ts'
import { may, type RoomProps } from '../rooms.ts'
import type { Narrowing } from '../texts/analyst-filter-texts.ts'
import { useLoad } from '../use-load.ts'
import { ApiCall } from './api-call.tsx'
import { CHOICES, calledBy } from './choices.tsx'
import { PageChoice } from './page-choice.tsx'
import '../desk/desk.css'
import './analyst.css'
import './filters.css'
import { SavedFilters } from './saved-filters.tsx'
import { TakeAlong } from './take-along.tsx'
import { TakeNumbers } from './take-numbers.tsx'
import { wordsOf } from './words.ts'

export type FilterProps = RoomProps & { query: Record<string, string>; unit: 'day' | 'week' }

export const MessageFilters = (props: FilterProps) => {
  const { texts, filters, choose, query, onSignedOut, session } = props
  const words = wordsOf(texts).filter
  const [q, setQ] = useState(filters.q)
  useEffect(() => setQ(filters.q), [filters.q])
  const said = useLoad(
    JSON.stringify(query),
    async () => {
      const [languages, events] = await Promise.all([
        getCounts({ ...query, dimension: 'language' }),
        getCounts({ ...query, dimension: 'lifeEvent' }),
      ])
      const valuesOf = (counts: typeof languages) => counts.flatMap(({ value }) => value || [])
      return { inLanguage: valuesOf(languages), lifeEvent: valuesOf(events) }
    },
    onSignedOut,
  )
  const offered: Record<Narrowing, readonly string[]> = {
    reason: REASONS,
    channel: CHANNELS,
    source: SOURCES,
    region: [...Object.keys(PROVINCES), ...Object.keys(CARIBBEAN)],
    inLanguage: said.data?.inLanguage ?? [],
    lifeEvent: said.data?.lifeEvent ?? [],
  }
  const called = calledBy(texts)
  const pick = (by: Narrowing, value: string) => choose({ [by]: value } as Partial<Filters>)
  return (
    <div class="narrowing">
      <p class="hint">{words.why}</p>
      <form
        class="search"
        onSubmit={(event) => {
          event.preventDefault()
          choose({ q: q.trim() })
        }}
      >
        <label for="q">{words.name.q}</label>
        <input
          id="q"
          type="search"
          maxLength={200}
          value={q}
          aria-describedby="q-why"
          onInput={(event) => setQ(event.currentTarget.value)}
        />
        <button type="submit">{words.search}</button>
        <p class="hint" id="q-why">
          {words.searchWhy}
        </p>
      </form>
      <div class="filters">
        {CHOICES.map((by) => (
          <label key={by}>
            <span>{words.name[by]}</span>
            <select value={filters[by]} onChange={(event) => pick(by, event.currentTarget.value)}>
              <option value="">{words.any}</option>
              {[...new Set([...offered[by], ...(filters[by] ? [filters[by]] : [])])].map(
                (value) => (
                  <option key={value} value={value}>
                    {called(by, value)}
                  </option>
                ),
              )}
            </select>
          </label>
        ))}
        <label>
          <span>{words.name.apart}</span>
          <select
            value={filters.apart}
            onChange={(event) => choose({ apart: event.currentTarget.value as Apart })}
          >
            {APART.map((apart) => (
              <option key={apart} value={apart}>
                {words.apart[apart]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <PageChoice {...props} />
      <div class="three">
        <TakeNumbers {...props} />
        {may(session, 'export') ? (
          <TakeAlong {...props} />
        ) : (
          <p class="hint">{words.take.notYours}</p>
        )}
        <ApiCall {...props} />
        <SavedFilters {...props} />
      </div>
    </div>
  )
}
