/** Whether all is well, at a glance, and what is on its way to somebody outside. */

import { helder } from '../api.ts'
import { fill } from '../fill.ts'
import { moment, number } from '../format.ts'
import { Copy } from '../parts/copy.tsx'
import { LoadStatus } from '../parts/load-status.tsx'
import { useLoad } from '../use-load.ts'
import { DeliveryRow } from './delivery-row.tsx'
import { lasting, secondsBetween } from './figures.ts'
import { Glance } from './glance.tsx'
import type { KeeperProps } from './props.ts'
import { Row, Rows } from './row.tsx'
import { Told, useTold } from './told.tsx'
import { useAct } from './use-act.ts'

/** An edge is not to be reached from here: who runs it asks it, with the token that it shows itself. */
const EDGE_REPLAY =
  'curl -X POST -H "Authorization: Bearer $HELDER_INTAKE_TOKEN" https://RAND/v1/outbox/replay'

export const HealthView = (props: KeeperProps) => {
  const { texts, words, onSignedOut } = props
  const { health: say } = words
  const loaded = useLoad('health', helder.health, onSignedOut)
  const { run, wrong } = useAct(props)
  const [told, tell] = useTold()
  const { data } = loaded

  const replay = async (sink: Parameters<typeof helder.replayDeliveries>[0]) => {
    const done = await run(() => helder.replayDeliveries(sink))
    if (!done) return
    tell({ said: fill(say.replayed, { n: done.replayed }) })
    loaded.retry()
  }
  return (
    <>
      <div class="bar">
        {(!data || loaded.failed) && <LoadStatus texts={texts} loaded={loaded} />}
        <span class="hint">{data && fill(say.at, { date: moment(data.at, texts.locale) })}</span>
        <button type="button" onClick={loaded.retry}>
          {say.again}
        </button>
      </div>
      <Glance texts={texts} words={words} health={data} />
      <Told words={words} told={told} tell={tell} wrong={wrong.said} />
      {data && (
        <>
          <Rows
            texts={texts}
            title={say.deliveries}
            hint={say.deliveriesWhy}
            none={say.noDeliveries}
            rows={data.deliveries}
          >
            {(sum) => (
              <DeliveryRow
                key={sum.sink}
                {...props}
                sum={sum}
                at={data.at}
                replay={() => replay(sum.sink)}
              />
            )}
          </Rows>
          <Rows
            texts={texts}
            title={say.edges}
            hint={say.edgesWhy}
            none={say.noEdges}
            rows={data.edges}
          >
            {(edge) => (
              <Row
                key={edge.label}
                title={edge.label}
                about={[
                  fill(say.edgeLast, {
                    ago: lasting(secondsBetween(edge.lastAt, data.at), texts.locale),
                  }),
                  fill(say.edgeWaited, { time: lasting(edge.waitedSeconds, texts.locale) }),
                  fill(say.edgeTaken, { n: number(edge.taken, texts.locale) }),
                  edge.refused > 0 && (
                    <span class="bad">{fill(say.edgeRefused, { n: edge.refused })}</span>
                  ),
                ]}
              />
            )}
          </Rows>
          {data.edges.some(({ refused }) => refused > 0) && (
            <section class="card">
              <p>{say.edgeReplay}</p>
              <Copy words={words} label={say.edgeCommand} value={EDGE_REPLAY} />
            </section>
          )}
        </>
      )}
    </>
  )
}
