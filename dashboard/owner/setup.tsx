/** Making or changing a site: fill in, look, place, check, and see the first signal come in. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Site } from '../../shared/site.ts'
import { getSites, putSite } from '../api.ts'
import { type Draft, draftOf, missingIn, newDraft, siteOf } from './draft.ts'
import { FirstSignal } from './first-signal.tsx'
import type { OwnerProps } from './owner-props.ts'
import { PageCheck } from './page-check.tsx'
import { Preview } from './preview.tsx'
import { LANGUAGE_KEYS, SiteForm } from './site-form.tsx'
import { Snippet } from './snippet.tsx'
import { useSaving } from './use-saving.ts'
import { same, withChanges } from './with-changes.ts'
import { wordsFor } from './words.ts'

type Props = OwnerProps & { before: Site | undefined }

export const Setup = ({ before, ...props }: Props) => {
  const { texts, sites, may, choose, onSignedOut } = props
  const words = wordsFor(texts)
  const { setup } = words
  const [site, setSite] = useState(before)
  const [draft, setDraft] = useState<Draft>(() =>
    before ? draftOf(before) : newDraft(LANGUAGE_KEYS, sites[0]?.organisation),
  )
  /** How often it was saved here: what comes next is shown. */
  const [saves, setSaves] = useState(0)
  /** Whether what was saved last holds changes of somebody else as well. */
  const [joined, setJoined] = useState(false)
  const next = useRef<HTMLHeadingElement>(null)
  const saving = useSaving(onSignedOut)
  const { form, wrong, setWrong, problem, busy, save } = saving
  useEffect(() => {
    if (before && before.site !== site?.site) {
      setSite(before)
      setDraft(draftOf(before))
      setAsOpened(draftOf(before))
    }
  }, [before])
  useEffect(() => {
    if (saves > 0) next.current?.focus()
  }, [saves])
  const [asOpened, setAsOpened] = useState(draft)
  const unsaved = !same(draft, asOpened)
  useEffect(() => {
    if (!unsaved) return undefined
    // The browser asks, in its own words, before what was typed is gone.
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [unsaved])

  if (!may('admin')) {
    return (
      <>
        <h1>{before ? setup.change : setup.new}</h1>
        <p class="card">{setup.notAllowed}</p>
      </>
    )
  }
  const missing = () => missingIn(draft, site ? [] : sites.map((one) => one.site))
  const submit = async () => {
    const wrong = missing()
    if (wrong.length > 0) return setWrong(wrong)
    const saved = await save(async () => {
      const wanted = siteOf(draft, site)
      if (!site) return putSite(wanted)
      // Somebody else, or another tab, may have changed it since it was opened here.
      const newest = (await getSites()).find((one) => one.site === site.site)
      const both = withChanges(site, wanted, newest ?? site)
      setJoined(!same(both, wanted))
      return putSite(both)
    })
    if (!saved) return
    if (!site) choose({ owner: 'setup', site: saved.site, page: '' })
    setSite(saved)
    setDraft(draftOf(saved))
    setAsOpened(draftOf(saved))
    setSaves(saves + 1)
  }
  const status = busy
    ? setup.saving
    : wrong.length > 0
      ? setup.wrong
      : problem
        ? problem === 'not_allowed'
          ? setup.notAllowed
          : texts.notDone
        : saves > 0
          ? joined
            ? setup.changedElsewhere
            : setup.saved
          : ''
  return (
    <>
      <p class="trail">
        <button
          type="button"
          class="link"
          onClick={() => choose({ owner: 'look', page: '', site: site?.site ?? '' })}
        >
          {site?.name ?? words.sites.title}
        </button>
      </p>
      <h1>{site ? setup.change : setup.new}</h1>
      <p class="hint lead-in">{setup.intro}</p>
      <section class="card step" aria-labelledby="step-1">
        <h2 id="step-1">
          <span class="number">1</span> {setup.step1}
        </h2>
        <form
          ref={form}
          class="owner-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            void submit()
          }}
        >
          <SiteForm
            texts={texts}
            draft={draft}
            change={(change) => setDraft({ ...draft, ...change })}
            isNew={!site}
            wrong={wrong}
          />
          <div class="save">
            <button type="submit" class="primary" aria-disabled={busy}>
              {setup.save}
            </button>
            <p class={wrong.length > 0 || problem ? 'said wrong' : 'said'} role="status">
              {status}
            </p>
          </div>
        </form>
      </section>
      <section class="card step" aria-labelledby="step-2">
        <h2 id="step-2" ref={next} tabIndex={-1}>
          <span class="number">2</span> {setup.step2}
        </h2>
        <Preview texts={texts} site={missing().length > 0 ? undefined : siteOf(draft, site)} />
      </section>
      {site && (
        <>
          <section class="card step" aria-labelledby="step-3">
            <h2 id="step-3">
              <span class="number">3</span> {setup.step3}
            </h2>
            <Snippet texts={texts} site={site} onSignedOut={onSignedOut} />
          </section>
          <section class="card step" aria-labelledby="step-4">
            <h2 id="step-4">
              <span class="number">4</span> {setup.step4}
            </h2>
            <PageCheck texts={texts} site={site} onSignedOut={onSignedOut} />
            <FirstSignal texts={texts} site={site} onSignedOut={onSignedOut} />
          </section>
          <button
            type="button"
            onClick={() => choose({ owner: 'look', page: '', site: site.site })}
          >
            {setup.toPages}
          </button>
        </>
      )}
    </>
  )
}
