/** Systems that hear what happens to questions; the secret that signs what they hear is shown once. */
import { useState } from 'preact/hooks'
import type { MadeSubscription, Subscription } from '../../shared/api/keeper-client.ts'
import { getSites, helder } from '../api.ts'
import { fill } from '../fill.ts'
import { Once } from '../parts/once.tsx'
import { Sure } from '../parts/sure.tsx'
import { useLoad } from '../use-load.ts'
import { LinkMaker } from './link-maker.tsx'
import type { KeeperProps } from './props.ts'
import { reachInWords } from './reach.tsx'
import { Row, Rows } from './row.tsx'
import { Told, useTold } from './told.tsx'
import { useAct } from './use-act.ts'

export const LinksView = (props: KeeperProps) => {
  const { texts, words, onSignedOut } = props
  const { links: say } = words
  const loaded = useLoad('subscriptions', helder.subscriptions, onSignedOut)
  const rows = loaded.data ?? []
  const { data: sites = [] } = useLoad('sites', getSites, onSignedOut)
  const { run, wrong } = useAct(props)
  const [made, setMade] = useState<MadeSubscription>()
  const [told, tell] = useTold()

  const show = (link: MadeSubscription) => {
    setMade(link)
    loaded.retry()
  }
  const renew = async ({ subscription }: Subscription) => {
    const renewed = await run(() => helder.renewSecret(subscription))
    if (renewed) show(renewed)
  }
  const end = async ({ subscription, label }: Subscription) => {
    if (!(await run(() => helder.endSubscription(subscription).then(() => true)))) return
    tell({ said: fill(say.ended, { label }) })
    loaded.retry()
  }
  return (
    <>
      <p class="intro">{say.intro}</p>
      <Told words={words} told={told} tell={tell} wrong={wrong.said} />
      {made && (
        <Once
          words={words}
          title={fill(say.madeTitle, { label: made.label })}
          secret={made.secret}
          done={() => setMade(undefined)}
        />
      )}
      <Rows
        texts={texts}
        loaded={loaded}
        title={say.title}
        hint={say.hint}
        none={say.none}
        rows={rows}
      >
        {(link) => (
          <Row
            key={link.subscription}
            title={link.label}
            about={[
              link.url,
              link.events
                ? link.events.map((event) => words.events[event]).join(', ')
                : say.allEvents,
              reachInWords(link.reach, sites, words),
            ]}
          >
            <Sure
              words={words}
              label={say.renew}
              of={link.label}
              yes={say.renewYes}
              act={() => renew(link)}
            />
            <Sure
              words={words}
              label={say.end}
              of={link.label}
              yes={say.endYes}
              act={() => end(link)}
            />
          </Row>
        )}
      </Rows>
      <LinkMaker {...props} sites={sites} made={show} />
    </>
  )
}
