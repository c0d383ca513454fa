/** A new system that hears what happens: where it is, and of what it hears. */
import { useState } from 'preact/hooks'
import type { MadeSubscription } from '../../shared/api/keeper-client.ts'
import type { EventType } from '../../shared/outgoing.ts'
import type { Site } from '../../shared/site.ts'
import { helder } from '../api.ts'
import { Choices, Field } from './field.tsx'
import { Maker } from './maker.tsx'
import type { KeeperProps } from './props.ts'
import { type Reach, ReachChoice } from './reach.tsx'
import { useAct } from './use-act.ts'

type Props = KeeperProps & { sites: readonly Site[]; made: (link: MadeSubscription) => void }

export const LinkMaker = (props: Props) => {
  const { words, sites, made } = props
  const { links: say } = words
  const [label, setLabel] = useState('')
  const [url, setUrl] = useState('')
  const [events, setEvents] = useState<EventType[]>([])
  const [reach, setReach] = useState<Reach>()
  const act = useAct(props)
  const send = async () => {
    const wanted = {
      ...{ label, url },
      ...(events.length > 0 ? { events } : {}),
      ...(reach ? { reach: [...reach] } : {}),
    }
    const link = await act.run(() => helder.makeSubscription(wanted))
    if (!link) return undefined
    setLabel('')
    setUrl('')
    setEvents([])
    setReach(undefined)
    made(link)
    return link
  }
  const isWrong = (member: string) => act.wrong.members.includes(member)
  return (
    <Maker title={say.make} go={say.makeGo} act={act} send={send}>
      <Field
        id="link-label"
        label={words.members.label ?? ''}
        value={label}
        set={setLabel}
        wrong={isWrong('label')}
      />
      <Field
        id="link-url"
        label={words.members.url ?? ''}
        hint={say.urlHint}
        type="url"
        value={url}
        set={setUrl}
        wrong={isWrong('url')}
      />
      <Choices
        legend={words.members.events ?? ''}
        hint={say.eventsHint}
        options={Object.keys(words.events) as EventType[]}
        label={(event) => words.events[event]}
        chosen={events}
        set={setEvents}
        wrong={isWrong('events')}
      />
      <ReachChoice {...{ words, sites, reach }} set={setReach} wrong={isWrong('reach')} />
    </Maker>
  )
}
