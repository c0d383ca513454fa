/** Where a right holds: in words, and as something to choose. */
import { useState } from 'preact/hooks'
import type { Place } from '../../shared/rights.ts'
import type { Site } from '../../shared/site.ts'
import { apart } from '../fill.ts'
import { bare } from '../parts/bare.ts'
import type { KeeperTexts } from '../texts/keeper-texts.ts'
import { Choices } from './field.tsx'

export type Reach = readonly Place[] | undefined

const keyOf = (place: Place) => JSON.stringify(place)

const placeInWords = (place: Place, sites: readonly Site[]) => {
  if ('organisation' in place) return apart(place.organisation)
  const name = sites.find(({ site }) => site === place.site)?.name ?? place.site
  return place.page ? `${apart(name)}: ${apart(place.page)}` : apart(name)
}

export const reachInWords = (reach: Reach, sites: readonly Site[], words: KeeperTexts) =>
  reach ? reach.map((place) => placeInWords(place, sites)).join(', ') : words.reach.everywhere

type Props = {
  words: KeeperTexts
  sites: readonly Site[]
  reach: Reach
  set: (reach: Reach) => void
  wrong?: boolean
}

/** More places than these and somebody looks for one; so many are offered at a time, besides those chosen. */
const MANY = 50
const OFFERED = 20

/** Nothing chosen is everywhere. What it held besides, as pages of a site, can be kept or let go. */
export const ReachChoice = ({ words, sites, reach = [], set, wrong = false }: Props) => {
  const organisations = [...new Set(sites.map(({ organisation }) => organisation))]
  const offered: Place[] = [
    ...organisations.map((organisation) => ({ organisation })),
    ...sites.map(({ site }) => ({ site })),
  ]
  const known = new Set(offered.map(keyOf))
  const places = [...offered, ...reach.filter((place) => !known.has(keyOf(place)))]
  const byKey = new Map(places.map((place) => [keyOf(place), place]))
  const chosen = reach.map(keyOf)
  const [typed, setTyped] = useState('')
  const many = byKey.size > MANY
  const matches = [...byKey].filter(([, place]) =>
    bare(placeInWords(place, sites)).includes(bare(typed)),
  )
  const keys = matches.map(([key]) => key)
  const rest = keys.filter((key) => !chosen.includes(key)).slice(0, many ? OFFERED : undefined)
  return (
    <Choices
      legend={words.reach.legend}
      hint={words.reach.hint}
      options={[...byKey.keys()].filter((key) => chosen.includes(key) || rest.includes(key))}
      label={(key) => {
        const place = byKey.get(key)
        if (!place) return ''
        return (
          <>
            {placeInWords(place, sites)}{' '}
            <small>{'organisation' in place ? words.reach.organisation : words.reach.site}</small>
          </>
        )
      }}
      chosen={chosen}
      find={many ? { label: words.reach.find, typed, type: setTyped } : undefined}
      set={(keys) => {
        const chosen = keys.flatMap((key) => byKey.get(key) ?? [])
        set(chosen.length > 0 ? chosen : undefined)
      }}
      wrong={wrong}
    />
  )
}
