/** What the tests need besides Node: found, or installed from Debian's packages when we may. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'

const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(':')
    .map((folder) => join(folder, name))
    .find(existsSync)

const firstThere = (...places) => places.find((place) => place && existsSync(place))

const below = (folder, ...rest) =>
  existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name, ...rest)) : []

/** Under these names the tests hear where it is; undefined when a part is missing. */
const told = (paths) => (Object.values(paths).every(Boolean) ? paths : undefined)

/** The folder with PostgreSQL's server programs: Debian keeps them off the path, one folder per version. */
const postgresFolder = () => {
  const isOne = (folder) => folder && existsSync(join(folder, 'initdb'))
  const set = process.env.HELDER_POSTGRES
  if (isOne(set)) return set
  const byVersion = (a, b) => Number(b.split('/').at(-2)) - Number(a.split('/').at(-2))
  const initdb = onPath('initdb')
  return (
    below('/usr/lib/postgresql', 'bin').sort(byVersion).find(isOne) ?? (initdb && dirname(initdb))
  )
}

/** Debian keeps WebKit's browser in a folder named after the processor; others do not. */
const miniBrowser = () =>
  firstThere(
    process.env.HELDER_MINIBROWSER,
    ...below('/usr/lib', 'webkit2gtk-4.1/MiniBrowser'),
    '/usr/libexec/webkit2gtk-4.1/MiniBrowser',
  )

/** `without` tells the tests that it cannot be had here. Only Linux has strace; nobody misses it elsewhere. */
const NEEDS = [
  {
    what: 'strace, to see that what we call safe is on the disk',
    find: () => (process.platform !== 'linux' || onPath('strace') ? {} : undefined),
    packages: ['strace'],
    help: 'Install strace.',
  },
  {
    what: 'Chromium',
    find: () =>
      told({
        HELDER_CHROMIUM: firstThere(
          process.env.HELDER_CHROMIUM,
          '/usr/bin/chromium',
          '/usr/bin/chromium-browser',
          '/usr/bin/google-chrome',
        ),
      }),
    packages: ['chromium', 'fonts-noto-core', 'fonts-noto-color-emoji'],
    help: 'Install chromium or set HELDER_CHROMIUM to its path.',
    without: 'HELDER_NO_BROWSER',
  },
  {
    what: 'Firefox',
    find: () =>
      told({
        HELDER_FIREFOX: firstThere(
          process.env.HELDER_FIREFOX,
          '/usr/bin/firefox-esr',
          '/usr/bin/firefox',
        ),
      }),
    packages: ['firefox-esr'],
    help: 'Install firefox-esr or set HELDER_FIREFOX to its path.',
    without: 'HELDER_NO_FIREFOX',
  },
  {
    what: 'WebKit with its driver and a screen that nobody sees',
    find: () =>
      told({
        HELDER_WEBKIT: firstThere(process.env.HELDER_WEBKIT, onPath('WebKitWebDriver')),
        HELDER_MINIBROWSER: miniBrowser(),
        HELDER_XVFB: firstThere(process.env.HELDER_XVFB, onPath('Xvfb')),
      }),
    packages: ['webkit2gtk-driver', 'xvfb'],
    help: 'Install webkit2gtk-driver and xvfb, or set HELDER_WEBKIT, HELDER_MINIBROWSER and HELDER_XVFB.',
    without: 'HELDER_NO_WEBKIT',
  },
  {
    what: 'PostgreSQL',
    find: () => told({ HELDER_POSTGRES: postgresFolder() }),
    packages: ['postgresql'],
    help: 'Install postgresql or set HELDER_POSTGRES to the folder with initdb.',
    without: 'HELDER_NO_POSTGRES',
  },
]

const apt = (...args) =>
  spawnSync('apt-get', ['-qq', '-o', 'Dpkg::Use-Pty=0', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0

/** All in one call: each call reads the lists and triggers anew. One unknown name must not cost us the others. */
const install = (needs) => {
  if (needs.length === 0 || process.getuid?.() !== 0 || !onPath('apt-get')) return
  const packages = needs.flatMap((need) => need.packages)
  console.log(`Installing ${packages.join(', ')} from Debian’s packages …`)
  apt('update')
  const add = (names) => apt('install', '-y', '--no-install-recommends', ...names)
  if (!add(packages)) for (const need of needs) add(need.packages)
}

/** Settings for the tests. What is missing is said aloud and skipped; in CI it is an error. */
export const meetNeeds = () => {
  install(NEEDS.filter(({ find }) => !find()))
  const settings = {}
  for (const { what, find, help, without } of NEEDS) {
    const found = find()
    if (found) {
      Object.assign(settings, found)
      continue
    }
    const message = `Not found: ${what}. ${help}`
    if (process.env.CI === 'true') throw new Error(message)
    console.warn(`\n${message}\nThe tests that need it are SKIPPED.\n`)
    if (without) settings[without] = '1'
  }
  return settings
}
