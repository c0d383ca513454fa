/** The rooms that are fetched when somebody opens them; each module has a `Room`. */
import type { ComponentType } from 'preact'
import type { Scope } from '../shared/words.ts'
import type { Session } from './api.ts'
import type { Filters, RoomKey } from './filters.ts'
import type { DashboardTexts } from './texts/texts.ts'

export type RoomProps = {
  texts: DashboardTexts
  filters: Filters
  choose: (change: Partial<Filters>) => void
  onSignedOut: () => void
  session: Session
}
type Module = { Room: ComponentType<RoomProps> }

/** The first room, `signals`, comes with the page. */
export const LATER_ROOMS: Record<Exclude<RoomKey, 'signals'>, () => Promise<Module>> = {
  pages: () => import('./owner/room.tsx'),
  questions: () => import('./desk/room.tsx'),
  themes: () => import('./analyst/themes-room.tsx'),
  heard: () => import('./analyst/heard-room.tsx'),
  report: () => import('./analyst/report-room.tsx'),
  keeper: () => import('./keeper/room.tsx'),
}

/** What somebody must be allowed to have anything to do in a room; the others are for all who come in. */
const NEEDS: Partial<Record<RoomKey, Scope>> = { report: 'publish', keeper: 'admin' }

export const may = ({ scopes }: Session, scope: Scope) =>
  scopes.includes(scope) || scopes.includes('admin')
export const mayEnter = (session: Session, room: RoomKey) => {
  const needed = NEEDS[room]
  return !needed || may(session, needed)
}
/** Themes are of all sites together: who works on them answers for all. */
export const mayCurate = (session: Session) => may(session, 'publish') && !session.reach
