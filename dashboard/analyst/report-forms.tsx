/** The report to look at, and to take along in every form there is. */
import { useState } from 'preact/hooks'
import { download, type ReportVersion } from '../api.ts'
import type { ReportProps } from './report-props.ts'
import { wordsOf } from './words.ts'

const FORMS = {
  pdf: 'application/pdf',
  html: 'text/html',
  md: 'text/markdown',
  csv: 'text/csv',
  json: 'application/json',
} as const
type Form = keyof typeof FORMS
const NAMES: Partial<Record<Form, string>> = {
  pdf: 'PDF',
  md: 'Markdown',
  csv: 'CSV',
  json: 'JSON',
}

type Props = ReportProps & { last: ReportVersion | undefined }

export const ReportForms = ({ texts, half, organisation, last }: Props) => {
  const { forms } = wordsOf(texts).report
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  const path = last ? `/reports/${last.report}` : `/periods/${half}`
  const query = {
    ...(last ? {} : { organisation }),
    language: texts.locale.startsWith('nl') ? 'nl' : 'en',
  }
  const take = (form: Form) => {
    if (busy) return
    setBusy(true)
    setFailed(false)
    download({ path, query, accept: FORMS[form], name: `helder-${half}.${form}` })
      .catch(() => setFailed(true))
      .finally(() => setBusy(false))
  }
  const address = `/v1${path}?${new URLSearchParams(query)}`
  return (
    <section class="card forms" aria-labelledby="forms-title">
      <h2 id="forms-title">{forms.title}</h2>
      <div class="row">
        <a class="plain" href={address} target="_blank" rel="noreferrer">
          {forms.look}
        </a>
        {(Object.keys(FORMS) as Form[]).map((form) => (
          <button key={form} type="button" aria-disabled={busy} onClick={() => take(form)}>
            {NAMES[form] ?? forms.html}
          </button>
        ))}
      </div>
      <p class="status" role="status">
        {busy ? forms.busy : failed ? forms.failed : ''}
      </p>
    </section>
  )
}
