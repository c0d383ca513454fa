/** Is the widget on the page as it should: what we found, why it does not work, and what to do about it. */
import { useState } from 'preact/hooks'
import type { Finding } from '../../shared/page-check.ts'
import type { Site } from '../../shared/site.ts'
import { checkPage } from '../api.ts'
import { fill } from '../fill.ts'
import type { DashboardTexts } from '../texts/texts.ts'
import { Field } from './field.tsx'
import { addressOf } from './page-lines.ts'
import { useSaving } from './use-saving.ts'
import { wordsFor } from './words.ts'

type Props = { texts: DashboardTexts; site: Site; onSignedOut: () => void }

export const PageCheck = ({ texts, site, onSignedOut }: Props) => {
  const words = wordsFor(texts)
  const { check } = words
  const [host] = site.hosts
  const [url, setUrl] = useState(host && !host.startsWith('*') ? `https://${host}/` : '')
  const [found, setFound] = useState<readonly Finding[]>()
  const { form, save, busy, wrong, problem } = useSaving(onSignedOut)
  const go = async () => {
    const findings = await save(() => checkPage(site.site, addressOf(url)))
    setFound(findings)
  }
  const allRight = found?.every(({ ok }) => ok)
  const said = found ? (allRight ? check.good : check.bad) : problem ? check.failed : ''
  return (
    <>
      <h3>{check.title}</h3>
      <form
        ref={form}
        class="owner-form check-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void go()
        }}
      >
        <Field
          id="check-url"
          label={check.url}
          help={check.help}
          wrong={wrong.length > 0 ? check.refused : undefined}
        >
          {(ids) => (
            <input
              {...ids}
              type="url"
              value={url}
              onInput={(event) => setUrl(event.currentTarget.value)}
            />
          )}
        </Field>
        <button type="submit" aria-disabled={busy}>
          {found ? check.again : check.go}
        </button>
      </form>
      <p class={allRight ? 'verdict good' : 'verdict'} role="status">
        {busy ? check.going : said}
      </p>
      <ul class="findings">
        {found?.map(({ check: name, ok, cause, lacks }) => (
          <li key={name} class={ok ? 'ok' : 'not-ok'}>
            <strong>{words.checkName[name]}</strong>
            {cause && (
              <p>
                {words.cause[cause]} {words.remedy[cause]}
              </p>
            )}
            {lacks && (
              <p>
                <code>
                  {fill(check.add, {
                    lacks: lacks.map(({ directive, needs }) => `${directive} ${needs}`).join('; '),
                  })}
                </code>
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
