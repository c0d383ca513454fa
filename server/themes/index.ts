/** Themes as the server keeps them: runs on demand and by themselves, later signals placed, and what analysts do. */
import { dayIn, daysAfter } from '../../shared/days.ts'
import { type Period, periodOf } from '../../shared/period.ts'
import { refuse } from '../../shared/problem.ts'
import type { Store } from '../../store/store.ts'
import type { Finding } from './finding.ts'
import { placing } from './placing.ts'
import { runThemes } from './run.ts'

const SEED = 1
/** Milliseconds between two looks for later signals. */
const EVERY_MS = 60_000
/** Days after which themes are found anew by themselves. */
const RUN_EVERY_DAYS = 7
/** Milliseconds after a run that failed before another is begun by itself: it takes a core for minutes. */
const AFTER_FAILURE_MS = 6 * 3_600_000

export type ThemesWorld = {
  store: Store
  find: Finding
  now: () => Date
  newId: () => string
  onError: (error: Error) => void
}

export type RunState = {
  state: 'idle' | 'running' | 'failed'
  period?: Period
  startedAt?: string
  /** 0 to 1. */
  progress?: number
}

type Asked = {
  period?: Period | undefined
  themes?: number | undefined
  seed?: number | undefined
  actor: string
}

export const startThemes = (world: ThemesWorld) => {
  const { store, now, onError } = world
  const { place, forget } = placing(store)
  let state: RunState = { state: 'idle' }
  let running = Promise.resolve()

  /** Refuses when a run is on its way. Resolves when it has begun. */
  const run = ({
    period = periodOf(dayIn(now())),
    themes,
    seed = SEED,
    actor,
  }: Asked): RunState => {
    if (state.state === 'running') return refuse({ code: 'already_running' })
    state = { state: 'running', period, startedAt: now().toISOString(), progress: 0 }
    const progress = (share: number) => {
      state = { ...state, progress: share }
    }
    // When another server is at it, that run is this one.
    running = store
      .once('theme-run', async () => {
        await runThemes(world, { period, themes, seed, actor }, progress)
      })
      .then(
        () => {
          forget()
          state = { state: 'idle' }
        },
        (error) => {
          state = { ...state, state: 'failed' }
          onError(error)
        },
      )
    return state
  }

  const justFailed = () =>
    state.state === 'failed' &&
    Math.abs(now().getTime() - Date.parse(state.startedAt ?? '')) < AFTER_FAILURE_MS
  const isDue = async () => {
    if (justFailed()) return false
    const last = await store.latestRun()
    return last && daysAfter(dayIn(new Date(last.at)), RUN_EVERY_DAYS) <= dayIn(now())
  }
  /** One look: a week after the last run another, else what came since is placed. */
  const look = async () => {
    if (state.state === 'running') return
    await store.once('themes', async () => {
      if (!(await isDue())) return void (await place())
      if (state.state === 'running') return
      run({ actor: 'Helder' })
      await running
    })
  }
  let looking = Promise.resolve()
  const lookAround = () => {
    looking = looking.then(look).catch(onError)
    return looking
  }
  const timer = setInterval(lookAround, EVERY_MS)
  timer.unref()
  return {
    run,
    state: () => state,
    /** Resolves when no run is on its way. */
    settled: () => running,
    lookAround,
    /** Analysts changed something: what was learned of it is out of date. */
    changed: forget,
    stop: async () => {
      clearInterval(timer)
      await looking
    },
  }
}
export type Themes = ReturnType<typeof startThemes>
