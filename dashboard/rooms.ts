/** The rooms that are fetched when somebody opens them; each module has a `Room`. */
import type { ComponentType } from 'preact'
import type { Filters, RoomKey } from './filters.ts'
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
  pages: () => import('./owner/room.tsx'),
  questions: () => import('./desk/room.tsx'),
}
