/** The widget as visitors see it, in a frame from which nothing is kept. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Site } from '../../shared/site.ts'
import { previewOf } from '../api.ts'
import type { DashboardTexts } from '../texts/texts.ts'
import { languageName } from './site-form.tsx'
import { wordsFor } from './words.ts'

/** Pixels of the frame's own edges. */
const EDGES = 2
/** Milliseconds without typing after which it is drawn anew. */
const PAUSE_MS = 600

type Props = {
  texts: DashboardTexts
  /** As it is filled in now; nothing as long as that is no site. */
  site: Site | undefined
}

/** Where what is filled in now can be looked at; what could be looked at last, until then. */
const usePlace = (site: Site | undefined) => {
  const [place, setPlace] = useState('')
  const { sealingKey: _, ...seen } = site ?? {}
  const shown = site ? JSON.stringify(seen) : ''
  useEffect(() => {
    if (!site) return undefined
    let wanted = true
    const draw = async () => {
      const made = await previewOf(site)
      if (wanted && made) setPlace(made)
    }
    const timer = setTimeout(draw, place ? PAUSE_MS : 0)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [shown])
  return place
}

export const Preview = ({ texts, site }: Props) => {
  const words = wordsFor(texts)
  const languages = site?.languages ?? []
  const [chosen, setLanguage] = useState('')
  const language = languages.includes(chosen) ? chosen : (languages[0] ?? 'nl')
  const place = usePlace(site)
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
  if (!place) return <p class="hint">{words.preview.later}</p>
  return (
    <>
      <p class="hint">{words.preview.help}</p>
      <label class="small-choice">
        <span>{words.preview.language}</span>
        <select value={language} onChange={(event) => setLanguage(event.currentTarget.value)}>
          {languages.map((one) => (
            <option key={one} value={one}>
              {languageName(one, texts, words.simpleDutch)}
            </option>
          ))}
        </select>
      </label>
      <iframe
        key={`${place} ${language}`}
        ref={frame}
        class="preview"
        style={height ? { height: `${height}px` } : undefined}
        onLoad={loaded}
        title={words.preview.frame}
        src={`/preview/${place}?language=${language}`}
      />
    </>
  )
}
