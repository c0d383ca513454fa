/** Turns a postcode into a region and drops the postcode, before anything is written to the store. */
import { isOnPage } from '../shared/on-page.ts'
import { provinceOf } from '../shared/regions.ts'
import type { Entry } from '../shared/signal.ts'
import type { Site } from '../shared/site.ts'
import type { PlacedEntry } from '../store/store.ts'

export const place = ({ signal, ...entry }: Entry): PlacedEntry => {
  // Most have none of the three: a copy would be for nothing.
  if (!('postcode4' in signal || 'trap' in signal || 'took' in signal)) return { ...entry, signal }
  const { postcode4, trap: _trap, took: _took, ...rest } = signal
  const region = postcode4 === undefined ? undefined : provinceOf(postcode4)
  return { ...entry, signal: region === undefined ? rest : { ...rest, region } }
}

/** With the life event that its site says the page belongs to, unless the signal says one itself. */
export const placeInLife = (entry: PlacedEntry, { lifeEvents = [] }: Partial<Site> = {}) => {
  const { signal } = entry
  const found = lifeEvents.find(({ page }) => isOnPage(signal.page.url, page))
  if (!found || signal.lifeEvent) return entry
  return { ...entry, signal: { ...signal, lifeEvent: found.lifeEvent } }
}
