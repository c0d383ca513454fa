/** Which keys there are, and the switch that turns them off. */
import { useRef } from 'preact/hooks'
import { QUEUES } from '../filters.ts'
import type { DashboardTexts } from '../texts/texts.ts'
import { KEYS, useKey } from './keys.ts'
import './keys.css'

type Props = { texts: DashboardTexts; on: boolean; turn: (on: boolean) => void }

export const KeysPanel = ({ texts: { desk }, on, turn }: Props) => {
  const { keys } = desk
  const dialog = useRef<HTMLDialogElement>(null)
  const own = useKey()
  const lines: [string[], string][] = [
    [['j', '↓'], keys.next],
    [['k', '↑'], keys.previous],
    [['Enter'], keys.open],
    [[KEYS.claim], keys.claim],
    [[KEYS.release], keys.release],
    [[KEYS.answer], keys.answer],
    [[KEYS.suggestion], keys.suggestion],
    [['Ctrl + Enter', '⌘ + Enter'], keys.send],
    [['Esc'], keys.back],
    [['1', String(QUEUES.length)], keys.queue],
    [[KEYS.help], keys.help],
  ]
  return (
    <>
      <button
        type="button"
        class="quiet"
        aria-haspopup="dialog"
        onClick={() => dialog.current?.showModal()}
        {...own(KEYS.help)}
      >
        {keys.title}
      </button>
      <dialog class="keys" aria-labelledby="keys-title" ref={dialog}>
        <h2 id="keys-title">{keys.title}</h2>
        <p class="hint">{keys.where}</p>
        <label class="switch">
          <input
            type="checkbox"
            checked={on}
            onChange={(event) => turn(event.currentTarget.checked)}
          />
          {keys.on}
        </label>
        <dl>
          {lines.map(([names, does]) => (
            <div key={does}>
              <dt>
                {names.map((name, n) => (
                  <span key={name}>
                    {n > 0 && (does === keys.queue ? ' – ' : ` ${keys.or} `)}
                    <kbd>{name}</kbd>
                  </span>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <button type="button" onClick={() => dialog.current?.close()}>
          {keys.close}
        </button>
      </dialog>
    </>
  )
}
