/** The widget as visitors see it, in a frame from which nothing is kept. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Site } from '../../shared/site.ts'
import type { DashboardTexts } from '../texts/texts.ts'
import { languageName } from './site-form.tsx'
import { wordsFor } from './words.ts'

/** `version`: how often the site was saved; each time it is drawn anew. */
/** Pixels of the frame's own edges. */
const EDGES = 2

type Props = { texts: DashboardTexts; site: Site; version: number }

export const Preview = ({ texts, site, version }: Props) => {
  const words = wordsFor(texts)
  const [language, setLanguage] = useState(site.languages[0] ?? 'nl')
  const frame = useRef<HTMLIFrameElement>(null)
  /** As high as what is in it, so that nobody scrolls in a page within a page. */
  const [height, setHeight] = useState<number>()
  const [watching] = useState(
    () =>
      new ResizeObserver(() => {
        const body = frame.current?.contentDocument?.body
        if (body) setHeight(body.getBoundingClientRect().height + EDGES)
      }),
  )
  useEffect(() => () => watching.disconnect(), [])
  const loaded = () => {
    const body = frame.current?.contentDocument?.body
    watching.disconnect()
    if (body) watching.observe(body)
  }
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
        ref={frame}
        class="preview"
        style={height ? { height: `${height}px` } : undefined}
        onLoad={loaded}
        title={words.preview.frame}
        src={`/preview/${site.site}?language=${language}&saved=${version}`}
      />
    </>
  )
}
