/** Ready or not and why, room, size, what waits longest, the last backup. */

import type { Health } from '../../shared/api/keeper-client.ts'
import { fill } from '../fill.ts'
import { moment } from '../format.ts'
import type { KeeperTexts } from '../texts/keeper-texts.ts'
import type { DashboardTexts } from '../texts/texts.ts'
import { bytes, lasting, secondsBetween } from './figures.ts'

/** Days after which a backup is old: a week of what people said is much to lose. */
const BACKUP_DAYS = 7
/** Seconds that something may wait before it is worth a look: receivers that are away are tried each hour. */
const WAIT_SECONDS = 3_600
/** Of the least room that there must be, how many times it is little. */
const LITTLE = 16

type Props = { texts: DashboardTexts; words: KeeperTexts; health: Health | undefined }

type TileProps = { name: string; value: string; about: string; bad?: boolean }

const Tile = ({ name, value, about, bad = false }: TileProps) => (
  <div class={bad ? 'card bad' : 'card'}>
    <dt>{name}</dt>
    <dd>
      <strong>{value}</strong>
      <span>{about}</span>
    </dd>
  </div>
)

const oldestOf = ({ deliveries }: Health) =>
  deliveries.flatMap(({ oldest }) => oldest ?? []).sort()[0]

export const Glance = ({ texts: { locale }, words: { health: say }, health }: Props) => {
  if (!health) return <div class="glance waiting" />
  const { at, ready, why, disk, database, backup } = health
  const oldest = oldestOf(health)
  const waited = oldest ? secondsBetween(oldest, at) : 0
  const backupAge = backup ? secondsBetween(backup.at, at) : Number.POSITIVE_INFINITY
  const little = disk.freeBytes < disk.leastBytes * LITTLE
  const old = backupAge > BACKUP_DAYS * 86_400
  // Green above something red would say that it need not be read.
  const asks = little || old || waited > WAIT_SECONDS
  const verdict = !ready ? 'bad' : asks ? 'asks' : 'good'
  return (
    <div class="glance">
      <p class={`card verdict ${verdict}`}>
        <strong>{say.verdict[verdict]}</strong>
        <span>{verdict === 'bad' ? (say.why[why ?? ''] ?? say.whyOther) : say.means[verdict]}</span>
      </p>
      <dl>
        <Tile
          name={say.disk}
          value={bytes(disk.freeBytes, locale)}
          about={
            little
              ? fill(say.diskLittle, { least: bytes(disk.leastBytes, locale) })
              : say.diskEnough
          }
          bad={little}
        />
        <Tile name={say.database} value={bytes(database.bytes, locale)} about={say.databaseIs} />
        <Tile
          name={say.oldest}
          value={oldest ? lasting(waited, locale) : say.nothingWaits}
          about={waited > WAIT_SECONDS ? say.oldestLong : say.oldestFine}
          bad={waited > WAIT_SECONDS}
        />
        <Tile
          name={say.backup}
          value={backup ? fill(say.ago, { time: lasting(backupAge, locale) }) : say.backupNever}
          about={backup && !old ? moment(backup.at, locale) : say.backupOld}
          bad={old}
        />
      </dl>
    </div>
  )
}
