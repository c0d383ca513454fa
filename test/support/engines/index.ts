/** The three engines of this world's browsers: what works here works for nearly everybody. */
import { noBrowser } from '../a-browser.ts'
import { startChromium } from './chromium.ts'
import type { Engine, EngineName } from './engine.ts'
import { startFirefox } from './firefox.ts'
import { startWebkit } from './webkit.ts'

export type { Engine, EngineName, Key, Name, State, Tab } from './engine.ts'
export type { Role } from './page-side.ts'

/** `absent` is set by `scripts/test.mjs`, aloud, when this machine can have no such engine; never in CI. */
export const ENGINES: { name: EngineName; absent: boolean; start: () => Promise<Engine> }[] = [
  { name: 'chromium', absent: noBrowser, start: startChromium },
  { name: 'firefox', absent: process.env.HELDER_NO_FIREFOX === '1', start: startFirefox },
  { name: 'webkit', absent: process.env.HELDER_NO_WEBKIT === '1', start: startWebkit },
]
