/** Pages below an address, of one organisation or of all. */
import { useEffect, useState } from 'preact/hooks'
import { getSites } from '../api.ts'
import { Pick } from '../parts/pick.tsx'
import { useLoad } from '../use-load.ts'
import type { FilterProps } from './message-filters.tsx'
import { wordsOf } from './words.ts'

export const PageChoice = ({ texts, filters, choose, onSignedOut }: FilterProps) => {
  const words = wordsOf(texts).filter
  const [page, setPage] = useState(filters.page)
  useEffect(() => setPage(filters.page), [filters.page])
  const { data: sites = [] } = useLoad('organisations', getSites, onSignedOut)
  const organisations = [...new Set(sites.map(({ organisation }) => organisation))].sort()
  const below = page.trim().replace(/\*+$/, '')
  return (
    <form
      class="filters"
      onSubmit={(event) => {
        event.preventDefault()
        choose({ page: below && `${below}*` })
      }}
    >
      {organisations.length > 1 && (
        <Pick
          id="filter-organisation"
          texts={texts}
          label={words.name.organisation}
          value={filters.organisation}
          choose={(organisation) => choose({ organisation })}
          none={words.any}
          options={organisations.map((name) => ({ value: name, name }))}
        />
      )}
      <label class="address">
        <span>{words.pages.label}</span>
        <input
          type="url"
          maxLength={2_000}
          value={page}
          dir="ltr"
          aria-describedby="pages-why"
          onInput={(event) => setPage(event.currentTarget.value)}
        />
      </label>
      <button type="submit">{words.pages.go}</button>
      <p class="hint" id="pages-why">
        {words.pages.why}
      </p>
    </form>
  )
}
