/** All core messages, and one of them with everybody's own words. */
import { useState } from 'preact/hooks'
import { helder, makeCoreMessage } from '../api.ts'
import { LoadStatus } from '../parts/load-status.tsx'
import { LongList } from '../parts/long-list.tsx'
import type { RoomProps } from '../rooms.ts'
import { useParts } from '../use-parts.ts'
import { Field } from './field.tsx'
import { MessageCard } from './message-card.tsx'
import { Opening } from './opening.tsx'
import { ListRow, TwoSides } from './two-sides.tsx'
import { useDoing } from './use-doing.ts'
import { Writing } from './writing.tsx'

type MakingProps = Pick<RoomProps, 'texts' | 'onSignedOut'> & { made: (id: string) => void }

const Making = ({ texts, onSignedOut, made }: MakingProps) => {
  const { messages } = texts.desk
  const [title, setTitle] = useState('')
  const [organisation, setOrganisation] = useState('')
  const { said, run } = useDoing({
    ...{ texts, onSignedOut, moved: messages.moved, onMoved: () => {} },
  })
  const make = async (text: string) => {
    if (!title.trim() || !organisation.trim()) return undefined
    const message = await run(() => makeCoreMessage({ title, organisation, text }))
    if (message) made(message.coreMessage)
    return message
  }
  return (
    <>
      <div class="writing">
        <Field id="message-title" label={messages.makeTitle} value={title} set={setTitle} />
        <Field
          id="message-for"
          label={messages.makeFor}
          value={organisation}
          set={setOrganisation}
        />
      </div>
      <Writing
        id="message-text"
        label={messages.text}
        button={messages.makeGo}
        lines={6}
        send={make}
      />
      <p class="said" role="status">
        {said}
      </p>
    </>
  )
}

export const MessagesView = ({ texts, filters, choose, onSignedOut }: RoomProps) => {
  const { messages } = texts.desk
  const loaded = useParts('messages', helder.part.coreMessages, onSignedOut)
  const { rows } = loaded
  const made = (message: string) => {
    loaded.retry()
    choose({ message })
  }
  const list = (
    <>
      <p class="hint">{messages.intro}</p>
      <LoadStatus texts={texts} loaded={loaded} />
      {loaded.data && rows.length === 0 && <p class="card nothing">{messages.none}</p>}
      <LongList class="queue" texts={texts} rows={rows} more={loaded}>
        {({ coreMessage, title, organisation, retiredAt, variants }) => (
          <ListRow
            key={coreMessage}
            id={coreMessage}
            chosen={filters.message === coreMessage}
            choose={() => choose({ message: coreMessage })}
            title={title}
            about={[
              organisation,
              retiredAt !== undefined && messages.retired,
              variants.some(({ stale }) => stale) && messages.someStale,
            ]}
          />
        )}
      </LongList>
      <Opening summary={messages.make} key={filters.message}>
        {() => <Making texts={texts} onSignedOut={onSignedOut} made={made} />}
      </Opening>
    </>
  )
  return (
    <TwoSides
      texts={texts}
      list={list}
      empty={messages.choose}
      onClose={() => choose({ message: '' })}
      one={
        filters.message && (
          <MessageCard
            key={filters.message}
            id={filters.message}
            texts={texts}
            onChanged={loaded.retry}
            onSignedOut={onSignedOut}
          />
        )
      }
    />
  )
}
