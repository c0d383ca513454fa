/** What an analyst makes of a theme: another name, kept, part of another, in parts, or none at all. */
import { useEffect, useState } from 'preact/hooks'
import type { ThemeAction } from '../../shared/theme-actions.ts'
import { themes } from '../api.ts'
import { Choice } from '../desk/choice.tsx'
import { Field } from '../desk/field.tsx'
import { fill } from '../fill.ts'
import type { ThemeProps } from './theme-view.tsx'
import { wordsOf } from './words.ts'

/** Into how many a theme can be split at once. */
const PARTS = [2, 3, 4, 5, 6] as const

export const Workbench = ({ texts, theme, all, doing, after, choose }: ThemeProps) => {
  const words = wordsOf(texts).themes
  const { did, work } = words
  const { theme: id, label } = theme
  // Known at once when it was done here: who goes on before all is read again must not undo to something older.
  const [pinned, setPinned] = useState(theme.pinned)
  useEffect(() => setPinned(theme.pinned), [theme.pinned])
  const [name, setName] = useState(label)
  const [into, setInto] = useState('')
  const [parts, setParts] = useState('')
  const move = (of: string, action: ThemeAction) => themes.moveTheme(of, action)
  /** Does it, says what was done, and how it goes back if it does. */
  const act = async (action: ThemeAction, said: string, back?: () => Promise<unknown>) => {
    const done = await doing.run(() => move(id, action))
    if (done) after({ said, undo: back })
    return done !== undefined
  }
  const rename = async () => {
    const wanted = name.trim()
    if (!wanted || wanted === label) return
    await act({ action: 'rename', label: wanted }, fill(did.rename, { label: wanted }), () =>
      move(id, { action: 'rename', label }),
    )
  }
  const pin = async () => {
    const to = (wanted: boolean) => move(id, { action: wanted ? 'pin' : 'unpin' })
    const done = await act(
      { action: pinned ? 'unpin' : 'pin' },
      pinned ? did.unpin : did.pin,
      async () => {
        await to(pinned)
        setPinned(pinned)
      },
    )
    if (done) setPinned(!pinned)
  }
  const dismiss = async () => {
    const done = await act({ action: 'dismiss' }, fill(did.dismiss, { label }), async () => {
      await move(id, { action: 'restore' })
      if (pinned) await move(id, { action: 'pin' })
    })
    if (done) choose({ theme: '' })
  }
  const others = all.filter((one) => one.theme !== id && one.language === theme.language)
  const merge = async () => {
    const other = others.find((one) => one.theme === into)
    if (!other) return
    const said = fill(did.merge, { label: label, into: other.label })
    if (await act({ action: 'merge', into }, said)) choose({ theme: into })
  }
  const split = async () => {
    const wanted = Number(parts)
    if (!wanted) return
    const said = fill(did.split, { label: label, n: wanted })
    if (await act({ action: 'split', parts: wanted }, said)) choose({ theme: '' })
  }
  return (
    <section class={doing.busy ? 'bench busy' : 'bench'} aria-labelledby="bench-title">
      <h3 id="bench-title">{work.title}</h3>
      <form
        class="writing"
        onSubmit={(event) => {
          event.preventDefault()
          rename()
        }}
      >
        <Field id="theme-name" label={work.name} value={name} set={setName} />
        <button type="submit" aria-disabled={!name.trim() || name.trim() === label}>
          {work.rename}
        </button>
      </form>
      <div class="step">
        <button type="button" onClick={pin} aria-describedby="pin-why">
          {pinned ? work.unpin : work.pin}
        </button>
        <p class="hint" id="pin-why">
          {work.pinWhy}
        </p>
      </div>
      <div class="step">
        <button type="button" onClick={dismiss} aria-describedby="dismiss-why">
          {work.dismiss}
        </button>
        <p class="hint" id="dismiss-why">
          {work.dismissWhy}
        </p>
      </div>
      <details>
        <summary>{work.merge}</summary>
        <div class="writing">
          <p class="hint">{work.mergeWhy}</p>
          <Choice id="merge-into" label={work.mergeInto} value={into} set={setInto}>
            {others.map((one) => (
              <option key={one.theme} value={one.theme}>
                {one.label}
              </option>
            ))}
          </Choice>
          <button type="button" aria-disabled={!into} onClick={merge}>
            {work.merge}
          </button>
        </div>
      </details>
      <details>
        <summary>{work.split}</summary>
        <div class="writing">
          <p class="hint">{work.splitWhy}</p>
          <Choice id="split-parts" label={work.splitParts} value={parts} set={setParts}>
            {PARTS.map((n) => (
              <option key={n} value={String(n)}>
                {n}
              </option>
            ))}
          </Choice>
          <button type="button" aria-disabled={!parts} onClick={split}>
            {work.split}
          </button>
        </div>
      </details>
    </section>
  )
}
