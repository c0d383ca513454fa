/** What was changed on a page, each with what it did; writing one down, and taking it back. */
import { useState } from 'preact/hooks'
import { type PageChange, putPageChange, removePageChange } from '../api.ts'
import { day as dayOf } from '../format.ts'
import { LongList } from '../parts/long-list.tsx'
import type { Loaded } from '../use-load.ts'
import { EffectView } from './effect-view.tsx'
import { Field } from './field.tsx'
import { FormEnd } from './form-end.tsx'
import { newId } from './new-id.ts'
import type { SiteProps } from './owner-props.ts'
import { today } from './today.ts'
import { Undo, type Undoable } from './undo.tsx'
import { useSaving } from './use-saving.ts'
import { wordsFor } from './words.ts'

type Props = SiteProps & {
  changes: readonly PageChange[]
  loaded: Pick<Loaded<unknown>, 'data' | 'retry'>
}

const AddChange = ({
  texts,
  filters,
  site,
  onSignedOut,
  done,
}: SiteProps & { done: (saved: boolean) => void }) => {
  const words = wordsFor(texts).changes
  const [what, setWhat] = useState('')
  const [day, setDay] = useState(today())
  const { form, save, wrong, setWrong, problem, busy } = useSaving(onSignedOut)
  const submit = async () => {
    const missing = [...(what.trim() ? [] : ['what']), ...(day ? [] : ['day'])]
    if (missing.length > 0) return setWrong(missing)
    const saved = await save(() =>
      putPageChange(newId(), { site: site.site, page: filters.page, day, what }),
    )
    if (saved) done(true)
  }
  return (
    <form
      ref={form}
      class="owner-form inset"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Field
        id="change-what"
        label={words.what}
        help={words.whatHelp}
        wrong={wrong.includes('what') ? words.wrongWhat : undefined}
      >
        {(ids) => (
          <textarea
            {...ids}
            rows={2}
            value={what}
            onInput={(event) => setWhat(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field
        id="change-day"
        label={words.day}
        wrong={wrong.includes('day') ? words.wrongDay : undefined}
      >
        {(ids) => (
          <input
            {...ids}
            type="date"
            max={today()}
            value={day}
            onInput={(event) => setDay(event.currentTarget.value)}
          />
        )}
      </Field>
      <FormEnd {...{ texts, words, busy, problem }} cancel={() => done(false)} />
    </form>
  )
}

export const Changes = (props: Props) => {
  const { texts, changes, loaded, may, onSignedOut } = props
  const words = wordsFor(texts).changes
  const [adding, setAdding] = useState(false)
  const [done, setDone] = useState<Undoable>()
  const { save, problem } = useSaving(onSignedOut)
  const remove = async ({ change, createdAt: _, createdBy: _by, ...rest }: PageChange) => {
    const removed = await save(async () => {
      await removePageChange(change)
      return true
    })
    if (!removed) return
    const undo = async () => {
      if (await save(() => putPageChange(change, rest))) setDone(undefined)
      loaded.retry()
    }
    setDone({ said: words.removed, label: words.undo, undo })
    loaded.retry()
  }
  return (
    <section class="card" aria-labelledby="changes-title">
      <h2 id="changes-title">{words.title}</h2>
      <p class="hint">{words.intro}</p>
      {loaded.data !== undefined && changes.length === 0 && <p class="quiet-line">{words.none}</p>}
      <LongList as="ol" class="changes" texts={texts} rows={changes}>
        {(change) => (
          <li key={change.change}>
            <p class="change-head">
              <time dateTime={change.day}>{dayOf(change.day, texts.locale)}</time>
              {may('publish') && (
                <button
                  type="button"
                  class="quiet"
                  aria-label={`${words.remove}: ${change.what}`}
                  onClick={() => remove(change)}
                >
                  {words.remove}
                </button>
              )}
            </p>
            <p class="words" dir="auto">
              {change.what}
            </p>
            <EffectView texts={texts} change={change.change} onSignedOut={onSignedOut} />
          </li>
        )}
      </LongList>
      <Undo of={done} />
      <p class="wrong if-any" role="alert">
        {problem && texts.notDone}
      </p>
      {may('publish') &&
        (adding ? (
          <AddChange
            {...props}
            done={(saved) => {
              setAdding(false)
              if (saved) loaded.retry()
            }}
          />
        ) : (
          <button type="button" onClick={() => setAdding(true)}>
            {words.add}
          </button>
        ))}
    </section>
  )
}
