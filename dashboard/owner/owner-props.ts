import type { Site } from '../../shared/site.ts'
import type { Scope } from '../../shared/words.ts'
import type { RoomProps } from '../rooms.ts'

/** What every view of this room is handed. */
export type OwnerProps = RoomProps & {
  sites: readonly Site[]
  /** Whether who is here may do this. */
  may: (scope: Scope) => boolean
}
export type SiteProps = OwnerProps & { site: Site }
