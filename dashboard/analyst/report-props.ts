/** What every part of the report's room is given. */
import type { ReportThreads, ReportVersion } from '../api.ts'
import type { useDoing } from '../desk/use-doing.ts'
import type { RoomProps } from '../rooms.ts'

export type ReportProps = RoomProps & {
  doing: ReturnType<typeof useDoing>
  half: string
  organisation: string
  /** Reads everything again. */
  onChanged: () => void
}
export type OfVersion = ReportProps & { last: ReportVersion }
export type OfReport = ReportProps & {
  versions: readonly ReportVersion[]
  last: ReportVersion | undefined
  report: ReportThreads
}
export type Thread = ReportThreads['threads'][number]
