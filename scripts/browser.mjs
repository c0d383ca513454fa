/** Finds a Chromium for the tests, or installs Debian's when we may. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

const found = () =>
  [process.env.HELDER_CHROMIUM, ...PLACES].find((place) => place && existsSync(place))

const run = (command, ...args) =>
  spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0

/** The path of a Chromium, or undefined with the reason said aloud. In CI there is no excuse. */
export const chromiumPath = () => {
  if (found()) return found()
  const root = process.getuid?.() === 0
  if (root && existsSync('/usr/bin/apt-get')) {
    console.log('No Chromium here: installing Debian’s, about a minute …')
    if (
      run('apt-get', 'update', '-qq') &&
      run(
        'apt-get',
        'install',
        '-y',
        '-qq',
        '--no-install-recommends',
        'chromium',
        'fonts-noto-core',
      )
    ) {
      return found()
    }
  }
  const help =
    'No Chromium found. Install one (`apt-get install chromium`) or set HELDER_CHROMIUM to its path.'
  if (process.env.CI === 'true') throw new Error(help)
  console.warn(`\n${help}\nThe tests in a real browser are SKIPPED.\n`)
  return undefined
}
