/** Which messages, how to take them along, and how to find the same again. Comes when somebody opens it. */
import { useState } from 'preact/hooks'
import { CARIBBEAN, PROVINCES } from '../../shared/regions.ts'
import { CHANNELS, REASONS, type Reason, SOURCES } from '../../shared/words.ts'
import { getCounts } from '../api.ts'
import { apart, fill } from '../fill.ts'
import type { Filters } from '../filters.ts'
import { may, type RoomProps } from '../rooms.ts'
import type { Narrowed, Narrowing } from '../texts/analyst-filter-texts.ts'
import { useLoad } from '../use-load.ts'
import { ApiCall } from './api-call.tsx'
import '../desk/desk.css'
import './analyst.css'
import './filters.css'
import { SavedFilters } from './saved-filters.tsx'
import { TakeAlong } from './take-along.tsx'
import { nameOf, wordsOf } from './words.ts'

export type FilterProps = RoomProps & { query: Record<string, string> }

const CHOICES = ['reason', 'channel', 'source', 'inLanguage', 'region', 'lifeEvent'] as const
const NARROWED = ['q', 'theme', 'clarity', ...CHOICES] as const satisfies Narrowed[]
/** As the API counts by it, where that has another name. */
const cutOf = (by: Narrowing) => (by === 'inLanguage' ? 'language' : by)

export const MessageFilters = (props: FilterProps) => {
  const { texts, filters, choose, query, onSignedOut, session } = props
  const words = wordsOf(texts).filter
  const [q, setQ] = useState(filters.q)
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
  const called = (by: Narrowed, value: string) => {
    if (by === 'reason') return texts.reason[value as Reason] ?? value
    if (by === 'clarity') return texts.clarityWord[value as keyof typeof texts.clarityWord] ?? value
    if (by === 'theme') return words.theme
    if (by === 'q') return apart(value)
    return nameOf(cutOf(by), value, texts)
  }
  const pick = (by: Narrowed, value: string) => choose({ [by]: value } as Partial<Filters>)
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
      </div>
      <p class="chips">
        {NARROWED.filter((by) => filters[by]).map((by) => {
          const name = `${words.name[by]}: ${called(by, filters[by])}`
          return (
            <button
              key={by}
              type="button"
              class="chosen"
              aria-label={fill(words.without, { name })}
              onClick={() => {
                if (by === 'q') setQ('')
                pick(by, '')
              }}
            >
              {name} <span aria-hidden="true">×</span>
            </button>
          )
        })}
      </p>
      <div class="three">
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
