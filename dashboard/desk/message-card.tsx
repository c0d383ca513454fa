/** One core message: the core, everybody's own words, and every version that there was. */
import { useEffect, useRef, useState } from 'preact/hooks'
import {
  getCoreMessage,
  moveCoreMessage,
  retireCoreMessage,
  type WholeCoreMessage,
} from '../api.ts'
import { fill } from '../fill.ts'
import { moment } from '../format.ts'
import { whyNot } from '../parts/load-status.tsx'
import type { DashboardTexts } from '../texts/texts.ts'
import { useLoad } from '../use-load.ts'
import { MessageText, placeName, placeOf } from './message-text.tsx'
import { Opening } from './opening.tsx'
import { OwnWords } from './own-words.tsx'
import { useDoing } from './use-doing.ts'

type Props = {
  id: string
  texts: DashboardTexts
  onChanged: () => void
  onSignedOut: () => void
}

export const MessageCard = ({ id, texts, onChanged, onSignedOut }: Props) => {
  const { messages } = texts.desk
  const loaded = useLoad(id, () => getCoreMessage(id), onSignedOut)
  const [now, setNow] = useState<WholeCoreMessage>()
  /** It was retired here, just now. */
  const [retired, setRetired] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const again = () => getCoreMessage(id).then(changed, () => {})
  const { said, run } = useDoing({
    ...{ texts, onSignedOut, moved: messages.moved, onMoved: again },
  })
  useEffect(() => {
    if (loaded.data) heading.current?.focus()
  }, [loaded.data?.coreMessage])
  const message = now ?? loaded.data
  if (!message)
    return <p role="status">{loaded.failed ? whyNot(texts, loaded.no) : texts.loading}</p>
  const changed = (after: WholeCoreMessage) => {
    setNow(after)
    onChanged()
    heading.current?.focus()
  }
  const retire = async () => {
    const done = await run(() => retireCoreMessage(id).then(() => true))
    await again()
    setRetired(done ?? false)
  }
  const restore = async () => {
    const back = await run(() => moveCoreMessage(id, { action: 'restore' }))
    if (!back) return
    setRetired(false)
    changed(back)
  }
  const { title, organisation, retiredAt, editable, variants, versions } = message
  const props = { texts, message, run, changed }
  return (
    <>
      <p class="about">
        <span>{organisation}</span>
        {retiredAt !== undefined && <span class="late">{messages.retired}</span>}
      </p>
      <h2 tabIndex={-1} ref={heading}>
        {title}
      </h2>
      <div class="just-done">
        <p class="said" role="status">
          {said || (retired && messages.retiredNow)}
        </p>
        {retired && (
          <button type="button" class="link" onClick={restore}>
            {texts.desk.undo}
          </button>
        )}
      </div>
      <MessageText {...props} />
      {variants.map((variant) => (
        <MessageText key={placeOf(variant)} {...props} variant={variant} />
      ))}
      {retiredAt === undefined && (
        <Opening summary={messages.own} key={variants.length}>
          {() => <OwnWords {...props} />}
        </Opening>
      )}
      {editable && (
        <p class="row">
          <button type="button" onClick={retire}>
            {messages.retire}
          </button>
          <span class="hint">{messages.retireWhy}</span>
        </p>
      )}

      <details class="history">
        <summary>{messages.versions}</summary>
        <ol>
          {[...versions].reverse().map((one) => (
            <li key={`${placeOf(one)}-${one.version}`}>
              <time dateTime={one.at}>{moment(one.at, texts.locale)}</time>
              <span>
                <strong>
                  {placeOf(one)
                    ? fill(messages.variantOf, { place: placeName(one) })
                    : messages.core}
                </strong>
                , {fill(messages.version, { n: String(one.version) })} · <bdi>{one.by}</bdi>
              </span>
              <q dir="auto">{one.text}</q>
            </li>
          ))}
        </ol>
      </details>
    </>
  )
}
