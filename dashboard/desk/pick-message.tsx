/** Core messages beside an answer: the core, and the words of the site or organisation that the question lies with. */
import { useEffect, useState } from 'preact/hooks'
import type { MessageUsed } from '../../shared/core-message.ts'
import { type CoreMessage, getCoreMessages, type WholeQuestion } from '../api.ts'
import { fill } from '../fill.ts'
import { LongList } from '../parts/long-list.tsx'
import type { DashboardTexts } from '../texts/texts.ts'
import { MessageText, placeOf, whereOf } from './message-text.tsx'
import { useDoing } from './use-doing.ts'

type Props = {
  texts: DashboardTexts
  question: Pick<WholeQuestion, 'site' | 'organisation'>
  /** What the answer is made from now. */
  used: MessageUsed | undefined
  /** Makes it from another, with its words; or from none, and leaves the words. */
  use: (used: MessageUsed | undefined, words?: string) => void
}

export const PickMessage = ({ texts, question, used, use }: Props) => {
  const { messages } = texts.desk
  const [all, setAll] = useState<readonly CoreMessage[]>([])
  const load = () => {
    getCoreMessages().then(setAll, () => {})
  }
  useEffect(load, [])
  const { said, run } = useDoing({
    ...{ texts, moved: messages.moved, onMoved: load },
    // Whatever is done with the question next says so as well.
    onSignedOut: load,
  })
  const usable = all.filter(({ retiredAt }) => retiredAt === undefined)
  if (usable.length === 0) return null
  const here = ({ site, organisation }: CoreMessage['variants'][number]) =>
    site === question.site || organisation === question.organisation
  const from = all.find(({ coreMessage }) => coreMessage === used?.coreMessage)
  return (
    <>
      <details class="similar" onToggle={(event) => event.currentTarget.open && load()}>
        <summary>{fill(messages.pick, { n: usable.length })}</summary>
        <p class="said" role="status">
          {said}
        </p>
        <LongList texts={texts} rows={usable}>
          {(message) => {
            const { coreMessage, title, version, text } = message
            const props = { texts, message, run, changed: load }
            return (
              <li key={coreMessage}>
                <strong>{title}</strong>
                {message.variants.filter(here).map((variant) => {
                  const itself = { coreMessage, ...whereOf(variant), version: variant.version }
                  return (
                    <MessageText
                      key={placeOf(variant)}
                      {...props}
                      variant={variant}
                      use={() => use(itself, variant.text)}
                    />
                  )
                })}
                <MessageText {...props} use={() => use({ coreMessage, version }, text)} />
              </li>
            )
          }}
        </LongList>
      </details>
      {used && from && (
        <p class="row">
          <span class="hint">
            {fill(messages.madeFrom, { title: from.title, version: used.version })}
          </span>
          <button type="button" class="quiet" onClick={() => use(undefined)}>
            {messages.letGo}
          </button>
        </p>
      )}
    </>
  )
}
