/** What reaches an owner by itself: summaries by e-mail, and days on which much more came in than is usual. */
import { useState } from 'preact/hooks'
import type { DigestRhythm } from '../../shared/outgoing.ts'
import { type Digest, endDigest, getAlerts, getDigests, makeDigest } from '../api.ts'
import { fill } from '../fill.ts'
import { day as dayOf, number, shortPage } from '../format.ts'
import { LongList } from '../parts/long-list.tsx'
import { useLoad } from '../use-load.ts'
import { Field } from './field.tsx'
import { ofPlace } from './of-place.ts'
import type { SiteProps } from './owner-props.ts'
import { PlaceChoice } from './place-choice.tsx'
import { Undo, type Undoable } from './undo.tsx'
import { useSaving } from './use-saving.ts'
import { wordsFor } from './words.ts'

type Props = SiteProps & { page?: string; from: string; to: string }
const RHYTHMS: readonly DigestRhythm[] = ['instant', 'daily', 'weekly']

const Alerts = ({ texts, site, page, from, to, onSignedOut }: Props) => {
  const words = wordsFor(texts)
  const asked = { site: site.site, from, to }
  const { data } = useLoad(JSON.stringify(asked), () => getAlerts(asked), onSignedOut)
  const shown = data?.filter((alert) => !page || !alert.page || alert.page === page)
  return (
    <section class="card" aria-labelledby="alerts-title">
      <h2 id="alerts-title">{words.alerts.title}</h2>
      <p class="hint">{words.alerts.intro}</p>
      {shown?.length === 0 && <p class="quiet-line">{words.alerts.none}</p>}
      <LongList class="lines" texts={texts} rows={shown ?? []}>
        {(alert) => (
          <li key={alert.alert}>
            <strong>{dayOf(alert.day, texts.locale)}</strong>{' '}
            {fill(words.alerts.line, {
              found: number(alert.found, texts.locale),
              what: words.alertWhat[alert.what],
              expected: number(Math.round(alert.expected), texts.locale),
            })}{' '}
            <span class="hint">
              {[
                alert.page ? shortPage(alert.page) : words.alerts.whole,
                ...alert.marks.map((mark) => words.alertMark[mark]),
              ].join(' · ')}
            </span>
          </li>
        )}
      </LongList>
    </section>
  )
}

const Mail = ({ texts, site, page, onSignedOut }: Props) => {
  const words = wordsFor(texts)
  const { mail } = words
  const [email, setEmail] = useState('')
  const [every, setEvery] = useState<DigestRhythm>('weekly')
  const [whole, setWhole] = useState(!page)
  const [done, setDone] = useState<Undoable>()
  const { form, save, wrong, problem, busy } = useSaving(onSignedOut)
  const digests = useLoad('digests', getDigests, onSignedOut)
  const mine = ofPlace(digests.data, { site: site.site, page })
  const make = async (wanted: Pick<Digest, 'email' | 'every' | 'page'>) => {
    const language = texts.locale.startsWith('nl') ? 'nl' : 'en'
    const { page: of, ...rest } = wanted
    const made = await save(() =>
      makeDigest({ ...rest, language, site: site.site, ...(of ? { page: of } : {}) }),
    )
    if (!made) return
    setDone({ said: mail.made })
    digests.retry()
  }
  const end = async (digest: Digest) => {
    const ended = await save(async () => {
      await endDigest(digest.digest)
      return true
    })
    if (!ended) return
    setDone({ said: mail.ended, label: mail.undo, undo: () => void make(digest) })
    digests.retry()
  }
  return (
    <section class="card" aria-labelledby="mail-title">
      <h2 id="mail-title">{mail.title}</h2>
      <p class="hint">{mail.intro}</p>
      {mine?.length === 0 && <p class="quiet-line">{mail.none}</p>}
      <LongList class="lines" texts={texts} rows={mine ?? []}>
        {(digest) => (
          <li key={digest.digest} class="split">
            <span>
              {digest.email} · {words.rhythm[digest.every]} ·{' '}
              {digest.page ? shortPage(digest.page) : mail.ofSite}
            </span>
            <button
              type="button"
              class="quiet"
              aria-label={`${mail.end}: ${digest.email}, ${words.rhythm[digest.every]}`}
              onClick={() => end(digest)}
            >
              {mail.end}
            </button>
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
          void make({ email, every, ...(page && !whole ? { page } : {}) })
        }}
      >
        <Field
          id="digest-email"
          label={mail.email}
          wrong={wrong.includes('email') ? mail.wrongEmail : undefined}
        >
          {(ids) => (
            <input
              {...ids}
              type="email"
              autoComplete="email"
              value={email}
              onInput={(event) => setEmail(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field id="digest-every" label={mail.every}>
          {(ids) => (
            <select
              {...ids}
              value={every}
              onChange={(event) => setEvery(event.currentTarget.value as DigestRhythm)}
            >
              {RHYTHMS.map((rhythm) => (
                <option key={rhythm} value={rhythm}>
                  {words.rhythm[rhythm]}
                </option>
              ))}
            </select>
          )}
        </Field>
        {page && <PlaceChoice id="digest-of" words={mail} whole={whole} choose={setWhole} />}
        <button type="submit" aria-disabled={busy}>
          {mail.go}
        </button>
        <p class="wrong if-any" role="alert">
          {problem && (problem === 'not_set_up' ? mail.notSetUp : texts.notDone)}
        </p>
      </form>
    </section>
  )
}

export const MailAndAlerts = (props: Props) => (
  <div class="halves">
    <Alerts {...props} />
    {props.may('text') && <Mail {...props} />}
  </div>
)
