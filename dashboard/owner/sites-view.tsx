/** Where an owner begins: the sites, or how to get one. */
import { useState } from 'preact/hooks'
import { fill } from '../fill.ts'
import { bare } from '../parts/bare.ts'
import '../parts/pick.css'
import { LongList } from '../parts/long-list.tsx'
import type { OwnerProps } from './owner-props.ts'
import { wordsFor } from './words.ts'

/** More than these and somebody looks for one. */
const MANY = 25

export const SitesView = ({ texts, sites, may, choose }: OwnerProps) => {
  const words = wordsFor(texts).sites
  const [typed, setTyped] = useState('')
  const wanted = bare(typed)
  const found = sites.filter((one) =>
    [one.name, one.site, one.organisation, ...one.hosts].some((text) =>
      bare(text).includes(wanted),
    ),
  )
  const make = may('admin') ? (
    <button type="button" class="primary" onClick={() => choose({ owner: 'new', site: '' })}>
      {words.make}
    </button>
  ) : (
    <p class="hint">{words.askAdmin}</p>
  )
  if (sites.length === 0) {
    return (
      <>
        <h1>{words.title}</h1>
        <div class="card empty">
          <h2>{words.none}</h2>
          <p>{words.noneHelp}</p>
          {make}
        </div>
      </>
    )
  }
  return (
    <>
      <div class="room-head">
        <h1>{words.title}</h1>
        {make}
      </div>
      <p class="hint lead-in">{words.intro}</p>
      {sites.length > MANY && (
        <div class="pick sites-head">
          <label for="find-site">{words.find}</label>
          <input
            id="find-site"
            type="search"
            autoComplete="off"
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
          <p class="hint" role="status">
            {typed.trim() && fill(words.found, { n: found.length })}
          </p>
        </div>
      )}
      <LongList key={typed} class="sites" texts={texts} rows={found}>
        {(site) => (
          <li key={site.site} class="card">
            <h2>
              <button
                type="button"
                class="link"
                onClick={() => choose({ site: site.site, page: '' })}
              >
                {site.name}
              </button>
            </h2>
            <p class="hint">
              {site.hosts[0] ?? site.site}
              {site.hosts.length > 1 && ` + ${site.hosts.length - 1}`}
              {site.closed && ` · ${words.closed}`}
            </p>
            {may('admin') && (
              <button
                type="button"
                class="quiet"
                aria-label={`${words.change}: ${site.name}`}
                onClick={() => choose({ site: site.site, page: '', owner: 'setup' })}
              >
                {words.change}
              </button>
            )}
          </li>
        )}
      </LongList>
    </>
  )
}
