/** Filters under a title, for oneself or for colleagues too. */
import { useState } from 'preact/hooks'
import { daysOf as daysOfHalf, HALF_YEAR, periodOf } from '../../shared/half-year.ts'
import { type SavedFilter, savedFilters } from '../api.ts'
import { Field } from '../desk/field.tsx'
import { fill } from '../fill.ts'
import { type Filters, NO_FILTERS, narrowOf, readFilters, writeFilters } from '../filters.ts'
import { LongList } from '../parts/long-list.tsx'
import { useLoad } from '../use-load.ts'
import type { FilterProps } from './message-filters.tsx'
import { wordsOf } from './words.ts'

/** What a saved filter may say that this room can show. */
const SHOWN = ['site', 'page', 'period', 'compare', ...Object.keys(narrowOf(NO_FILTERS))]

/** Days that stand still are shown when they are a half-year; undefined when they are other days. */
const halfIn = ({ from = '', to }: SavedFilter['query']) => {
  const half = periodOf(from)
  return HALF_YEAR.test(half) && daysOfHalf(half).from === from && daysOfHalf(half).to === to
    ? half
    : undefined
}

/** Of one that was kept without days, those of now stay. */
const daysIn = ({ query }: SavedFilter, { period, compare }: Filters): Partial<Filters> => {
  if (query.period) return { period, compare, half: '' }
  const half = halfIn(query)
  return half ? { half, compare } : {}
}

/** As the room has it; what is not in it is not chosen. */
const filtersOf = (saved: SavedFilter) => {
  const { language, quarantine, from: _, to: _to, ...rest } = saved.query
  const search = new URLSearchParams({
    ...rest,
    ...(language ? { inLanguage: language } : {}),
    ...(quarantine ? { apart: quarantine } : {}),
  })
  const chosen = readFilters(search.toString())
  const { site, page, organisation, clarity, reason, channel, inLanguage } = chosen
  const { source, region, lifeEvent, theme, q, apart } = chosen
  return {
    ...{ site, page, organisation, clarity, reason, channel, inLanguage },
    ...{ source, region, lifeEvent, theme, q, apart },
    ...daysIn(saved, chosen),
  }
}

export const SavedFilters = ({ texts, filters, choose, onSignedOut }: FilterProps) => {
  const words = wordsOf(texts).filter.saved
  const loaded = useLoad('saved', savedFilters.all, onSignedOut)
  const [title, setTitle] = useState('')
  const [shared, setShared] = useState(false)
  const [said, setSaid] = useState('')
  const [removed, setRemoved] = useState<SavedFilter>()
  const chosen = Object.entries({ site: filters.site, page: filters.page, ...narrowOf(filters) })
  const query = Object.fromEntries(
    chosen.flatMap(([name, value]) => (value ? [[name, value]] : [])),
  )
  const { half, period, compare } = filters
  const days = half ? daysOfHalf(half) : { period }
  const nothing =
    chosen.every(([, value]) => !value) &&
    writeFilters({ ...NO_FILTERS, half, period, compare }) === ''
  const done = (text: string, gone?: SavedFilter) => {
    setSaid(text)
    setRemoved(gone)
    loaded.retry()
  }
  const save = async () => {
    if (!title.trim()) return
    if (nothing) return setSaid(words.nothing)
    const kept = { ...query, ...days, ...(compare ? { compare } : {}) }
    await savedFilters.make({ title: title.trim(), query: kept, shared }).then(
      () => {
        setTitle('')
        setShared(false)
        done(words.saved)
      },
      () => setSaid(texts.failed),
    )
  }
  const share = (one: SavedFilter) =>
    savedFilters.put({ ...one, shared: !one.shared }).then(
      () => done(''),
      () => setSaid(texts.failed),
    )
  const remove = (one: SavedFilter) =>
    savedFilters.remove(one.filter).then(
      () => done(fill(words.removed, { title: one.title }), one),
      () => setSaid(texts.failed),
    )
  const putBack = ({ title, query, shared }: SavedFilter) =>
    savedFilters.make({ title, query, shared }).then(
      () => done(words.saved),
      () => setSaid(texts.failed),
    )
  return (
    <section class="saved" aria-labelledby="saved-title">
      <h2 id="saved-title">{words.title}</h2>
      <p class="hint">{words.why}</p>
      {loaded.data?.length === 0 && <p class="hint">{words.none}</p>}
      <LongList texts={texts} rows={loaded.data ?? []}>
        {(one) => {
          const { from: _, to: _to, ...rest } = one.query
          const known = Object.keys(halfIn(one.query) ? rest : one.query).every((member) =>
            SHOWN.includes(member),
          )
          return (
            <li key={one.filter}>
              {known ? (
                <button
                  type="button"
                  class="link"
                  dir="auto"
                  aria-label={fill(words.open, { title: one.title })}
                  onClick={() => choose(filtersOf(one))}
                >
                  {one.title}
                </button>
              ) : (
                <span>
                  <span dir="auto">{one.title}</span> <span class="hint">{words.other}</span>
                </span>
              )}
              {one.shared && <span class="chip">{words.shared}</span>}
              {one.mine && (
                <button
                  type="button"
                  class="quiet"
                  aria-label={fill(one.shared ? words.keepIt : words.shareIt, { title: one.title })}
                  onClick={() => share(one)}
                >
                  {one.shared ? words.keep : words.giveOut}
                </button>
              )}
              {one.mine && (
                <button
                  type="button"
                  class="quiet"
                  aria-label={fill(words.remove, { title: one.title })}
                  onClick={() => remove(one)}
                >
                  <span aria-hidden="true">×</span>
                </button>
              )}
            </li>
          )
        }}
      </LongList>
      <form
        class="writing"
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <Field id="saved-name" label={words.name} value={title} set={setTitle} />
        <label class="check">
          <input
            type="checkbox"
            checked={shared}
            onChange={(event) => setShared(event.currentTarget.checked)}
          />
          <span>{words.share}</span>
        </label>
        <button type="submit" aria-disabled={!title.trim()}>
          {words.save}
        </button>
        <p role="status" class="hint">
          {said}{' '}
          {removed && (
            <button type="button" class="link" onClick={() => putBack(removed)}>
              {wordsOf(texts).undo}
            </button>
          )}
        </p>
      </form>
    </section>
  )
}
