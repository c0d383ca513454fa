/** Writing a notice, with beside it what visitors will see. */
import { useState } from 'preact/hooks'
import { type Notice, putNotice } from '../api.ts'
import { Field } from './field.tsx'
import { FormEnd } from './form-end.tsx'
import { NoticePreview } from './notice-preview.tsx'
import type { SiteProps } from './owner-props.ts'
import { languageName } from './site-form.tsx'
import { today } from './today.ts'
import { useSaving } from './use-saving.ts'
import { wordsFor } from './words.ts'

export type NoticeDraft = Omit<Notice, 'changedAt' | 'changedBy' | 'stale'>
type Props = SiteProps & { start: NoticeDraft; done: (saved: boolean) => void }
type Text = 'known' | 'unknown' | 'confidential'

const wrongOf = {
  known: 'wrongKnown',
  unknown: 'wrongOther',
  confidential: 'wrongOther',
} as const

export const NoticeEditor = ({ texts, filters, site, start, done, onSignedOut }: Props) => {
  const owner = wordsFor(texts)
  const words = owner.notices
  const [draft, setDraft] = useState(start)
  const { form, save, wrong, setWrong, problem, busy } = useSaving(onSignedOut)
  const set = (change: Partial<NoticeDraft>) => setDraft({ ...draft, ...change })
  const place = filters.page.replace(/\*$/, '')
  const submit = async () => {
    const { notice, unknown, confidential, keeper, ...rest } = draft
    const missing = [
      ...(draft.known.trim() ? [] : ['known']),
      ...(draft.moreOn >= today() ? [] : ['moreOn']),
    ]
    if (missing.length > 0) return setWrong(missing)
    const saved = await save(() =>
      putNotice(notice, {
        ...rest,
        ...(unknown?.trim() ? { unknown } : {}),
        ...(confidential?.trim() ? { confidential } : {}),
        ...(keeper?.trim() ? { keeper } : {}),
      }),
    )
    if (saved) done(true)
  }
  const text = (name: Text, optional?: string) => (
    <Field
      id={`notice-${name}`}
      label={words[name]}
      help={words[`${name}Help`]}
      optional={optional}
      wrong={wrong.includes(name) ? words[wrongOf[name]] : undefined}
    >
      {(ids) => (
        <textarea
          {...ids}
          rows={name === 'known' ? 3 : 2}
          lang={draft.language}
          value={draft[name] ?? ''}
          onInput={(event) => set({ [name]: event.currentTarget.value })}
        />
      )}
    </Field>
  )
  return (
    <form
      ref={form}
      class="owner-form notice-editor"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <div>
        {text('known')}
        {text('unknown', owner.setup.optional)}
        {text('confidential', owner.setup.optional)}
        <Field
          id="notice-moreOn"
          label={words.moreOn}
          help={words.moreOnHelp}
          wrong={wrong.includes('moreOn') ? words.wrongMoreOn : undefined}
        >
          {(ids) => (
            <input
              {...ids}
              type="date"
              min={today()}
              value={draft.moreOn}
              onInput={(event) => set({ moreOn: event.currentTarget.value })}
            />
          )}
        </Field>
        <div class="pair">
          <Field id="notice-language" label={words.language}>
            {(ids) => (
              <select
                {...ids}
                value={draft.language}
                onChange={(event) => set({ language: event.currentTarget.value })}
              >
                {site.languages.map((one) => (
                  <option key={one} value={one}>
                    {languageName(one, texts, owner.simpleDutch)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field id="notice-where" label={words.where}>
            {(ids) => (
              <select
                {...ids}
                value={draft.page.endsWith('*') ? 'below' : 'here'}
                onChange={(event) =>
                  set({ page: event.currentTarget.value === 'below' ? `${place}*` : place })
                }
              >
                <option value="here">{words.here}</option>
                <option value="below">{words.below}</option>
              </select>
            )}
          </Field>
        </div>
        <Field
          id="notice-keeper"
          label={words.keeper}
          help={words.keeperHelp}
          optional={owner.setup.optional}
          wrong={wrong.includes('keeper') ? words.wrongKeeper : undefined}
        >
          {(ids) => (
            <input
              {...ids}
              type="email"
              value={draft.keeper ?? ''}
              onInput={(event) => set({ keeper: event.currentTarget.value })}
            />
          )}
        </Field>
        <FormEnd {...{ texts, words, busy, problem }} cancel={() => done(false)} />
      </div>
      <div class="beside">
        <p class="beside-title">{words.preview}</p>
        <NoticePreview notice={draft} />
      </div>
    </form>
  )
}
