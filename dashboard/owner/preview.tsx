/** The widget as visitors see it, in a frame from which nothing is sent. */
import { useState } from 'preact/hooks'
import type { Site } from '../../shared/site.ts'
import type { DashboardTexts } from '../texts/texts.ts'
import { languageName } from './site-form.tsx'
import { wordsFor } from './words.ts'

/** `version`: how often the site was saved; each time it is drawn anew. */
type Props = { texts: DashboardTexts; site: Site; version: number }

export const Preview = ({ texts, site, version }: Props) => {
  const words = wordsFor(texts)
  const [language, setLanguage] = useState(site.languages[0] ?? 'nl')
  return (
    <>
      <p class="hint">{words.preview.help}</p>
      <label class="small-choice">
        <span>{words.preview.language}</span>
        <select value={language} onChange={(event) => setLanguage(event.currentTarget.value)}>
          {site.languages.map((one) => (
            <option key={one} value={one}>
              {languageName(one, texts, words.simpleDutch)}
            </option>
          ))}
        </select>
      </label>
      <iframe
        key={`${version} ${language}`}
        class="preview"
        title={words.preview.frame}
        src={`/preview/${site.site}?language=${language}&saved=${version}`}
      />
    </>
  )
}
