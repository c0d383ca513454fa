/** A real Chromium. `scripts/needs.mjs` finds or installs one and says where in HELDER_CHROMIUM. */
import { type BrowserContextOptions, chromium } from 'playwright-core'

export const executablePath = process.env.HELDER_CHROMIUM ?? '/usr/bin/chromium'
/** Set when this machine can have no browser; never in CI. */
export const noBrowser = process.env.HELDER_NO_BROWSER === '1'

export const aBrowser = () =>
  chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })

/** The ways in which people look at a page, for pictures and checks. */
export const VIEWS: Record<string, BrowserContextOptions> = {
  desktop: { viewport: { width: 1280, height: 900 } },
  narrow: { viewport: { width: 320, height: 700 } },
  dark: { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
}
