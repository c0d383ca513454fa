/** The rooms that are fetched when somebody opens them; each module has a `Room`. */
import type { ComponentType } from 'preact'
import type { Scope } from '../shared/words.ts'
import { type Filters, ROOMS, type RoomKey } from './filters.ts'
import type { DashboardTexts } from './texts/texts.ts'

export type RoomProps = {
  texts: DashboardTexts
  filters: Filters
  choose: (change: Partial<Filters>) => void
  onSignedOut: () => void
}
type Module = { Room: ComponentType<RoomProps> }

/** The first room, `signals`, comes with the page. */
export const LATER_ROOMS: Record<Exclude<RoomKey, 'signals'>, () => Promise<Module>> = {
  questions: () => import('./desk/room.tsx'),
  keeper: () => import('./keeper/room.tsx'),
}

/** Rooms that are shown only with a right; the server keeps everybody else out of what is in them. */
const ROOM_NEEDS: Partial<Record<RoomKey, Scope>> = { keeper: 'admin' }

export const roomsFor = (scopes: readonly Scope[]) =>
  ROOMS.filter((room) => {
    const needed = ROOM_NEEDS[room]
    return !needed || scopes.includes(needed)
  })
