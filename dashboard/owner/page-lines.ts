/** Looks, life events and teams of pages as they are being filled in, and how they become members of a site again. */
import { contrast, lettersOn } from '../../shared/contrast.ts'
import type { Look } from '../../shared/look.ts'
import type { Route } from '../../shared/routing.ts'
import type { Site } from '../../shared/site.ts'

/** `page`: an address, or the beginning of one and `*`. */
export type LifeLine = { page: string; lifeEvent: string }
/** Which team a question goes to. `kept`: the rule as it was, with what is not filled in here. */
export type TeamLine = { page: string; words: string; team: string; kept?: Route }

export type PageLines = {
  /** `#rrggbb`; empty takes that of the page. */
  colour: string
  /** A length; empty takes that of the page. */
  corners: string
  lifeEvents: readonly LifeLine[]
  teams: readonly TeamLine[]
}

export const NO_LINES: PageLines = { colour: '', corners: '', lifeEvents: [], teams: [] }

/** What parts of a screen need to be seen beside what is around them (WCAG 2.2, 1.4.11). */
const SEEN = 3

/** With `https://` before it when somebody left that out. */
export const addressOf = (typed: string) => {
  const address = typed.trim()
  return address === '' || /^[a-z]+:\/\//i.test(address) ? address : `https://${address}`
}

export const linesOf = ({ look = {}, lifeEvents = [], routes = [] }: Site): PageLines => ({
  colour: look['button-primary-background-color'] ?? '',
  corners: look['button-border-radius'] ?? '',
  lifeEvents,
  teams: routes.map((kept) => ({
    ...{ page: kept.page ?? '', team: kept.team ?? '', kept },
    words: (kept.words ?? []).join(', '),
  })),
})

/** Lines of which nothing was filled in are no lines. */
const lifeEventsOf = ({ lifeEvents }: PageLines) =>
  lifeEvents
    .filter(({ page, lifeEvent }) => page.trim() || lifeEvent)
    .map(({ page, lifeEvent }) => ({ page: addressOf(page), lifeEvent }))

const routesOf = ({ teams }: PageLines) =>
  teams
    .filter(({ page, words, team, kept }) => page.trim() || words.trim() || team.trim() || kept)
    .map(({ page, words, team, kept }) => {
      const { page: _page, words: _words, team: _team, ...rest }: Partial<Route> = kept ?? {}
      const any = words
        .split(',')
        .map((word) => word.trim())
        .filter(Boolean)
      return {
        ...rest,
        ...(page.trim() ? { page: addressOf(page) } : {}),
        ...(any.length > 0 ? { words: any } : {}),
        ...(team.trim() ? { team: team.trim() } : {}),
      }
    })

const lookOf = ({ colour, corners }: PageLines, before: Look = {}): Look => {
  const {
    'button-primary-background-color': had,
    'button-primary-color': letters,
    'button-border-radius': _corners,
    ...rest
  } = before
  return {
    ...rest,
    ...(colour && { 'button-primary-background-color': colour }),
    // Letters that were chosen elsewhere stay as long as what they stand on does.
    ...(colour === (had ?? '')
      ? letters && { 'button-primary-color': letters }
      : colour && { 'button-primary-color': lettersOn(colour) }),
    ...(corners && { 'button-border-radius': corners }),
  }
}

export const membersOf = (lines: PageLines, before?: Site) => {
  const look = lookOf(lines, before?.look)
  const lifeEvents = lifeEventsOf(lines)
  const routes = routesOf(lines)
  return {
    ...(Object.keys(look).length > 0 ? { look } : {}),
    ...(lifeEvents.length > 0 ? { lifeEvents } : {}),
    ...(routes.length > 0 ? { routes } : {}),
  }
}

const isAddress = (page: string) => /^https?:\/\/\S+$/.test(page)

/** What cannot be kept as it was filled in; the server judges the rest. A rule for every question is no rule. */
export const wrongIn = (lines: PageLines) => ({
  look: lines.colour !== '' && contrast(lines.colour, '#ffffff') < SEEN,
  lifeEvents: lifeEventsOf(lines).some(({ page, lifeEvent }) => !isAddress(page) || !lifeEvent),
  routes: routesOf(lines).some(
    ({ page, words, team, ...rest }) =>
      (page !== undefined && !isAddress(page)) ||
      (Object.keys(rest).length === 0 && (!team || !(page || words))),
  ),
})
