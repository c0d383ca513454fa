/** Links with which somebody without an account sees the numbers, until a day. */
import { useState } from 'preact/hooks'
import { daysAfter } from '../../shared/days.ts'
import { SHARE_DAYS_DEFAULT, SHARE_DAYS_MAX } from '../../shared/share-days.ts'
import { endShare, getShares, makeShare, type SharedLink } from '../api.ts'
import { fill } from '../fill.ts'
import { fullDay, shortPage } from '../format.ts'
import { LongList } from '../parts/long-list.tsx'
import { Once } from '../parts/once.tsx'
import { Sure } from '../parts/sure.tsx'
import { lastDayOf } from '../shared-link/last-day.ts'
import { useLoad } from '../use-load.ts'
import { Field } from './field.tsx'
import { ofPlace } from './of-place.ts'
import type { SiteProps } from './owner-props.ts'
import { PlaceChoice } from './place-choice.tsx'
import { today } from './today.ts'
import { Undo, type Undoable } from './undo.tsx'
import { useSaving } from './use-saving.ts'
import { wordsFor } from './words.ts'

type Props = SiteProps & { page?: string }

export const Shares = ({ texts, site, page, session, onSignedOut }: Props) => {
  const words = wordsFor(texts).share
  const begin = daysAfter(today(), SHARE_DAYS_DEFAULT)
  const [label, setLabel] = useState('')
  const [until, setUntil] = useState(begin)
  const [whole, setWhole] = useState(!page)
  const [made, setMade] = useState<{ label: string; link: string }>()
  const [done, setDone] = useState<Undoable>()
  const { form, save, wrong, problem, busy } = useSaving(onSignedOut)
  const links = useLoad('shares', getShares, onSignedOut)
  const here = ofPlace(links.data, { site: site.site, page })
  const make = async () => {
    const of = page && !whole ? { page } : {}
    const wanted = { label, site: site.site, until, ...of }
    const link = await save(() => makeShare(wanted))
    if (!link) return
    setMade(link)
    setDone(undefined)
    setLabel('')
    links.retry()
  }
  const end = async ({ share, label }: SharedLink) => {
    if (!(await save(() => endShare(share).then(() => true)))) return
    setMade(undefined)
    setDone({ said: fill(words.ended, { label }) })
    links.retry()
  }
  const about = (one: SharedLink) =>
    [
      one.page ? shortPage(one.page) : words.ofSite,
      fill(words.until, { day: fullDay(lastDayOf(one.expiresAt), texts.locale) }),
      one.usedOn ? fill(words.used, { day: fullDay(one.usedOn, texts.locale) }) : words.notUsed,
      ...(one.madeBy === session.label ? [] : [fill(words.by, { who: one.madeBy })]),
    ].join(' · ')
  return (
    <section class="card shares" aria-labelledby="shares-title">
      <h2 id="shares-title">{words.title}</h2>
      <p class="hint">{words.intro}</p>
      {made && (
        <Once
          words={words}
          title={fill(words.made, { label: made.label })}
          secret={made.link}
          done={() => setMade(undefined)}
        />
      )}
      {here?.length === 0 && <p class="quiet-line">{words.none}</p>}
      <LongList class="lines" texts={texts} rows={here ?? []}>
        {(one) => (
          <li key={one.share} class="split">
            <span>
              <strong>{one.label}</strong>
              <span class="hint">{about(one)}</span>
            </span>
            <span class="do">
              <Sure
                words={words}
                label={words.end}
                of={one.label}
                yes={words.endSure}
                act={() => end(one)}
              />
            </span>
          </li>
        )}
      </LongList>
      <Undo of={done} />
      <form
        ref={form}
        class="owner-form row-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void make()
        }}
      >
        <div class="pair">
          <Field
            id="share-label"
            label={words.label}
            wrong={wrong.includes('label') ? words.wrongLabel : undefined}
          >
            {(ids) => (
              <input
                {...ids}
                value={label}
                autoComplete="off"
                onInput={(event) => setLabel(event.currentTarget.value)}
              />
            )}
          </Field>
          <Field
            id="share-until"
            label={words.lastDay}
            wrong={wrong.includes('until') ? words.wrongUntil : undefined}
          >
            {(ids) => (
              <input
                {...ids}
                type="date"
                value={until}
                min={today()}
                max={daysAfter(today(), SHARE_DAYS_MAX)}
                onInput={(event) => setUntil(event.currentTarget.value)}
              />
            )}
          </Field>
        </div>
        {page && <PlaceChoice id="share-of" words={words} whole={whole} choose={setWhole} />}
        <button type="submit" aria-disabled={busy}>
          {words.go}
        </button>
        <p class="wrong if-any" role="alert">
          {wrong.includes('site') || wrong.includes('page') ? words.wrongPlace : ''}
          {problem && texts.notDone}
        </p>
      </form>
    </section>
  )
}
