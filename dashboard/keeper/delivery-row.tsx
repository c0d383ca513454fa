/** What is on its way to one kind of receiver, and what is set apart, with why. */
import { useState } from 'preact/hooks'
import type { Health } from '../../shared/api/keeper-client.ts'
import { helder } from '../api.ts'
import { fill } from '../fill.ts'
import { moment } from '../format.ts'
import { LoadStatus } from '../parts/load-status.tsx'
import { LongList } from '../parts/long-list.tsx'
import { useLoad } from '../use-load.ts'
import { lasting, secondsBetween } from './figures.ts'
import type { KeeperProps } from './props.ts'
import { Row } from './row.tsx'

type Sum = Health['deliveries'][number]
type Props = KeeperProps & { sum: Sum; at: string; replay: () => void }

/** How many are looked up: the oldest of them say what is wrong. */
const SHOWN = 200

const Parked = ({ sum, ...props }: KeeperProps & { sum: Sum }) => {
  const { texts, words, onSignedOut } = props
  const load = () =>
    Promise.all([helder.deliveries({ parked: true, limit: SHOWN }), helder.subscriptions()])
  const loaded = useLoad(`${sum.sink} ${sum.parked}`, load, onSignedOut)
  const [parked = [], links = []] = loaded.data ?? []
  const rows = parked.filter(({ sink }) => sink === sum.sink)
  const nameOf = (target: string) =>
    links.find(({ subscription }) => subscription === target)?.label ?? target
  return (
    <>
      {!loaded.data && <LoadStatus texts={texts} loaded={loaded} />}
      <LongList class="parked" texts={texts} rows={rows}>
        {({ delivery, target, error, attempts, createdAt }) => (
          <li key={delivery}>
            <q lang="en">{error ?? words.health.noReason}</q>
            <span class="about">
              <span>{nameOf(target)}</span>
              <span>{fill(words.health.tried, { n: attempts })}</span>
              <time dateTime={createdAt}>{moment(createdAt, texts.locale)}</time>
            </span>
          </li>
        )}
      </LongList>
    </>
  )
}

export const DeliveryRow = ({ sum, at, replay, ...props }: Props) => {
  const { texts, words } = props
  const { health: say } = words
  const [open, setOpen] = useState(false)
  const name = say.sink[sum.sink]
  return (
    <>
      <Row
        title={name}
        about={[
          sum.waiting > 0 && fill(say.waiting, { n: sum.waiting }),
          sum.oldest &&
            fill(say.since, { time: lasting(secondsBetween(sum.oldest, at), texts.locale) }),
          sum.parked > 0 && <span class="bad">{fill(say.parked, { n: sum.parked })}</span>,
        ]}
      >
        {sum.parked > 0 && (
          <>
            <button
              type="button"
              aria-expanded={open}
              aria-label={`${say.whyParked}: ${name}`}
              onClick={() => setOpen(!open)}
            >
              {say.whyParked}
            </button>
            <button type="button" aria-label={`${say.replay}: ${name}`} onClick={replay}>
              {say.replay}
            </button>
          </>
        )}
      </Row>
      {open && sum.parked > 0 && (
        <li>
          <Parked {...props} sum={sum} />
        </li>
      )}
    </>
  )
}
