/** One text of a core message: the core itself, or somebody's own words; with what to do when it is out of date. */
import { useEffect, useState } from 'preact/hooks'
import {
  type CoreMessage,
  getCoreMessage,
  makeCoreVersion,
  makeVariantVersion,
  type WholeCoreMessage,
} from '../api.ts'
import { fill } from '../fill.ts'
import { moment } from '../format.ts'
import type { DashboardTexts } from '../texts/texts.ts'
import { changes } from './changes.ts'
import { Opening } from './opening.tsx'
import type { Run } from './use-doing.ts'
import { Writing } from './writing.tsx'

type Variant = CoreMessage['variants'][number]
export type MessageProps = {
  texts: DashboardTexts
  message: CoreMessage
  run: Run
  /** It is now so. */
  changed: (message: WholeCoreMessage) => void
}
type Props = MessageProps & {
  /** The core without it. */
  variant?: Variant | undefined
  /** Puts it into an answer; then it is changed only when it must be. */
  use?: (() => void) | undefined
}

/** Where a text is for, as people call it. */
export const placeName = ({ site, siteName, organisation }: Partial<Variant>) =>
  siteName ?? site ?? organisation ?? ''
export const placeOf = ({ site, organisation }: Partial<Variant>) => site ?? organisation ?? ''
export type Place = { site: string } | { organisation: string }
export const whereOf = ({ site, organisation }: Partial<Variant>): Place =>
  site === undefined ? { organisation: organisation ?? '' } : { site }

/** The core as it was when these words were made, beside the core as it is. */
const Changed = ({
  texts,
  message,
  since,
}: Pick<MessageProps, 'texts' | 'message'> & { since: number }) => {
  const [whole, setWhole] = useState<WholeCoreMessage>()
  useEffect(() => {
    getCoreMessage(message.coreMessage).then(setWhole, () => {})
  }, [message.coreMessage, message.version])
  const before = whole?.versions.find((one) => !placeOf(one) && one.version === since)
  if (!whole || !before) return <p class="hint">{texts.loading}</p>
  return (
    <>
      <p class="hint">{texts.desk.messages.was}</p>
      <p class="words" dir="auto">
        {changes(before.text, whole.text).map(({ kind, text }, i) => {
          const key = `${i}-${text}`
          if (kind === 'gone') return <del key={key}>{text}</del>
          return kind === 'new' ? <ins key={key}>{text}</ins> : text
        })}
      </p>
    </>
  )
}

export const MessageText = ({ texts, message, run, changed, variant, use }: Props) => {
  const { messages } = texts.desk
  const { coreMessage, version: core, retiredAt } = message
  const { text, version, by, at, editable } = variant ?? message
  const stale = variant?.stale ?? false
  const id = `text-${coreMessage}-${variant ? placeOf(variant) : ''}`
  const save = async (written: string) => {
    const saved = await run(() => {
      if (!variant) return makeCoreVersion(coreMessage, { version, text: written })
      const words = { version, coreVersion: core, text: written }
      return makeVariantVersion(coreMessage, { ...whereOf(variant), ...words })
    })
    if (saved) changed(saved)
    return saved
  }
  return (
    <div class="given">
      <p>
        <strong>
          {variant ? fill(messages.variantOf, { place: placeName(variant) }) : messages.core}
        </strong>
      </p>
      {stale && <p class="late">{messages.stale}</p>}
      <p class="words" dir="auto">
        {text}
      </p>
      <p class="hint">
        {fill(messages.version, { n: String(version) })} · <bdi>{by}</bdi> ·{' '}
        {moment(at, texts.locale)}
      </p>
      {stale && variant && (
        <Opening summary={messages.changed}>
          {() => <Changed texts={texts} message={message} since={variant.coreVersion} />}
        </Opening>
      )}
      {use && !stale && retiredAt === undefined && (
        <button type="button" onClick={use}>
          {messages.use}
        </button>
      )}
      {stale && editable && (
        <button type="button" onClick={() => save(text)}>
          {messages.confirm}
        </button>
      )}
      {editable && (stale || !use) && (
        <Opening summary={variant ? messages.edit : messages.newVersion} key={version}>
          {() => (
            <>
              {!variant && <p class="hint">{messages.newVersionWhy}</p>}
              <Writing
                id={id}
                label={messages.text}
                button={messages.save}
                value={text}
                lines={6}
                send={save}
              />
            </>
          )}
        </Opening>
      )}
    </div>
  )
}
