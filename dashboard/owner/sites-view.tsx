/** Where an owner begins: the sites, or how to get one. */
import type { OwnerProps } from './owner-props.ts'
import { wordsFor } from './words.ts'

export const SitesView = ({ texts, sites, may, choose }: OwnerProps) => {
  const words = wordsFor(texts).sites
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
      <ul class="sites">
        {sites.map((site) => (
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
        ))}
      </ul>
    </>
  )
}
