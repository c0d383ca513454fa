/** Finding themes anew: when that was last done, and how far it is. */
import { useEffect, useState } from 'preact/hooks'
import { isSignedOut, type ThemeRunState, type ThemesOfPeriod, themes } from '../api.ts'
import { moment, percent } from '../format.ts'
import type { DashboardTexts } from '../texts/texts.ts'
import { wordsOf } from './words.ts'

/** Milliseconds between two looks at how far it is. */
const LOOK_MS = 1_000

type Props = {
  texts: DashboardTexts
  half: string
  /** The last one; null when there was none; undefined when that is not known yet. */
  run: ThemesOfPeriod['run'] | undefined
  allowed: boolean
  onSignedOut: () => void
  onDone: () => void
}

export const ThemeRun = ({ texts, half, run, allowed, onSignedOut, onDone }: Props) => {
  const words = wordsOf(texts).themes.run
  const [state, setState] = useState<ThemeRunState>({ state: 'idle' })
  const [failed, setFailed] = useState(false)
  const running = state.state === 'running'
  const wrong = (error: unknown) => (isSignedOut(error) ? onSignedOut() : setFailed(true))
  useEffect(() => {
    themes.themeRun().then(setState, wrong)
  }, [])
  useEffect(() => {
    if (!running) return
    const timer = setInterval(async () => {
      const now = await themes.themeRun().catch(wrong)
      if (!now) return
      setState(now)
      if (now.state === 'idle') onDone()
    }, LOOK_MS)
    return () => clearInterval(timer)
  }, [running])
  const begin = async () => {
    if (running) return
    setFailed(false)
    const begun = await themes.runThemes({ period: half }).catch(wrong)
    if (begun) setState(begun)
  }
  const share = state.progress ?? 0
  return (
    <section class={run === null ? 'theme-run card first' : 'theme-run'} aria-label={words.label}>
      {run === null && (
        <>
          <h2>{words.never}</h2>
          <p class="hint">{words.neverWhy}</p>
        </>
      )}
      <div class="row">
        {run && (
          <span class="hint">
            {words.last} {moment(run.at, texts.locale)}
          </span>
        )}
        {allowed && run !== undefined && (
          <button
            type="button"
            class={run === null ? 'primary' : undefined}
            aria-disabled={running}
            onClick={begin}
          >
            {words.begin}
          </button>
        )}
        <span role="status" class="hint">
          {running && words.running}
          {(failed || state.state === 'failed') && !running && words.failed}
        </span>
        {running && (
          <>
            <progress value={share} aria-label={words.running} />
            <b>{percent(share, texts.locale)}</b>
          </>
        )}
      </div>
      {allowed && run && <p class="hint">{words.why}</p>}
    </section>
  )
}
