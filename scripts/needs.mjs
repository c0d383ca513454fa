/** What the tests need besides Node: found, or installed from Debian's packages when we may. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(':')
    .map((folder) => join(folder, name))
    .find(existsSync)

const run = (command, ...args) =>
  spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0

const install = (...packages) => {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  console.log(`Installing ${packages.join(', ')} from Debian’s packages …`)
  run('apt-get', 'update', '-qq')
  run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages)
}

/** The path of something, after an attempt to install it. Without it: said aloud, and in CI an error. */
const need = (find, packages, help) => {
  if (!find()) install(...packages)
  const found = find()
  if (found) return found
  if (process.env.CI === 'true') throw new Error(help)
  console.warn(`\n${help}\nThe tests that need it are SKIPPED.\n`)
  return undefined
}

/** A Chromium for the journeys. */
export const chromiumPath = () =>
  need(
    () => [process.env.HELDER_CHROMIUM, ...CHROMIUM].find((place) => place && existsSync(place)),
    ['chromium', 'fonts-noto-core'],
    'No Chromium found. Install one (`apt-get install chromium`) or set HELDER_CHROMIUM to its path.',
  )

/** strace, to see that what we call safe is on the disk. Only Linux has it. */
export const stracePath = () =>
  process.platform === 'linux'
    ? need(() => onPath('strace'), ['strace'], 'No strace found (`apt-get install strace`).')
    : undefined

/** The folder with PostgreSQL's server programs: Debian keeps them off the path, one folder per version. */
const postgresFolder = () => {
  const set = process.env.HELDER_POSTGRES
  if (set && existsSync(join(set, 'initdb'))) return set
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian)
    ? readdirSync(debian).sort((a, b) => Number(b) - Number(a))
    : []
  const found = versions
    .map((v) => join(debian, v, 'bin'))
    .find((f) => existsSync(join(f, 'initdb')))
  return found ?? dirname(onPath('initdb') ?? '/nowhere/initdb').replace(/^\/nowhere$/, '')
}

/** A PostgreSQL for the store's second engine: real servers, started and thrown away by the tests. */
export const postgresPath = () =>
  need(
    () => postgresFolder() || undefined,
    ['postgresql'],
    'No PostgreSQL found. Install one (`apt-get install postgresql`) or set HELDER_POSTGRES to the folder with initdb.',
  )
