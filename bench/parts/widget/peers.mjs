/** The other widgets: fetched from the npm registry on the first run, and bundled as a site owner would. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { rolldown } from 'rolldown'

const FOLDER = new URL('../../peers/', import.meta.url).pathname
const fromPackage = (path) => join(FOLDER, 'node_modules', path)

/** Versions are exact and the lock file decides; scripts of packages have no business here. */
const install = () => {
  const kept = fromPackage('.package-lock.json')
  const lock = join(FOLDER, 'package-lock.json')
  if (existsSync(kept) && statSync(kept).mtimeMs >= statSync(lock).mtimeMs) return
  console.log('installing the other widgets …')
  const { status } = spawnSync('npm', ['ci', '--prefix', FOLDER, '--ignore-scripts'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) throw new Error('npm ci --prefix bench/peers failed; is the registry in reach?')
}

/**
 * Of Formbricks the newest that npm holds whole is taken: from 2.0 on its package only loads a script that the
 * Formbricks server ships. This one fetches the script that draws a survey from unpkg.com; here it comes
 * from the stand-in, the very file of the package that unpkg serves, so that no visit leaves this machine.
 */
const surveysFromStandIn = {
  name: 'surveys-from-stand-in',
  transform: (code) =>
    code.replace(
      /"https:\/\/unpkg\.com\/@formbricks\/surveys@[^"]*"/,
      'document.querySelector("[data-api]").dataset.api + "/surveys.js"',
    ),
}

const bundled = async (name) => {
  const bundle = await rolldown({
    input: join(FOLDER, `${name}.js`),
    platform: 'browser',
    plugins: name === 'formbricks' ? [surveysFromStandIn] : [],
    logLevel: 'silent',
  })
  const { output } = await bundle.generate({
    format: 'iife',
    minify: true,
    codeSplitting: false,
  })
  await bundle.close()
  return output[0].code
}

const version = (name) =>
  JSON.parse(readFileSync(fromPackage(`${name}/package.json`), 'utf8')).version

/** Scripts for the page, the files that their back ends serve besides, and what they call themselves. */
export const loadPeers = async () => {
  install()
  const scripts = {}
  for (const name of ['sentry', 'posthog', 'formbricks'])
    scripts[`/${name}.js`] = await bundled(name)
  return {
    scripts,
    surveys: readFileSync(fromPackage('@formbricks/surveys/dist/index.umd.js'), 'utf8'),
    /** PostHog loads parts of itself when its back end asks for them; the package holds the same files. */
    posthogPart: (file) => {
      const path = fromPackage(`posthog-js/dist/${file}`)
      return /^[a-z0-9-]+\.js$/.test(file) && existsSync(path)
        ? readFileSync(path, 'utf8')
        : undefined
    },
    versions: {
      sentry: `@sentry/browser ${version('@sentry/browser')}`,
      posthog: `posthog-js ${version('posthog-js')}`,
      formbricks: `@formbricks/js ${version('@formbricks/js')} with surveys ${version('@formbricks/surveys')}`,
    },
  }
}
