/**
 * Builds what is missing or older than its sources: types and server (tsc), widget and dashboard (vite),
 * pages and migrations (copied). `node scripts/build.mjs --all` builds everything.
 */
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildWidget } from './build-widget.mjs'
import { compress } from './compress.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)

const only = process.argv.includes('--only') ? process.argv.at(-1) : undefined

/** When the newest file below these places was changed. */
const newest = (...places) =>
  Math.max(
    0,
    ...places.flatMap((place) => {
      if (!existsSync(place)) return []
      if (!statSync(place).isDirectory()) return [statSync(place).mtimeMs]
      return readdirSync(place, { recursive: true }).map(
        (name) => statSync(join(place, name)).mtimeMs,
      )
    }),
  )

/** Does a part of the build when its mark is older than its sources, and says how long it took. */
const part = async (name, sources, work) => {
  if (only && only !== name) return
  const mark = join('dist', `.built-${name}`)
  const all = [...sources, 'package.json', 'scripts', 'tsconfig.base.json']
  if (
    !process.argv.includes('--all') &&
    existsSync(mark) &&
    statSync(mark).mtimeMs > newest(...all)
  )
    return
  const started = Date.now()
  process.stdout.write(`build ${name} … `)
  await work()
  writeFileSync(mark, '')
  console.log(`${((Date.now() - started) / 1000).toFixed(1)} s`)
}

const run = (command, ...args) => {
  const { status } = spawnSync(process.execPath, [join('node_modules', command), ...args], {
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(status ?? 1)
}

await part('server', ['shared', 'analysis', 'store', 'worker', 'server'], () => {
  run('typescript/bin/tsc', '-b', 'server')
  for (const engine of ['sqlite', 'postgres']) {
    const migrations = `store/${engine}/migrations`
    // One that was renamed would be run as well.
    rmSync(`dist/${migrations}`, { recursive: true, force: true })
    cpSync(migrations, `dist/${migrations}`, { recursive: true })
  }
})
await part('demo', ['server/demo'], () => {
  rmSync('dist/public/demo', { recursive: true, force: true })
  cpSync('server/demo', 'dist/public/demo', { recursive: true })
  compress('dist/public/demo')
})
await part('openapi', ['shared', 'store', 'worker', 'server'], async () => {
  const { dataPage } = await import('../dist/store/data-map.js')
  writeFileSync('docs/data.md', dataPage())
  const { openApiDocument } = await import('../dist/server/openapi/document.js')
  mkdirSync('dist/public/v1', { recursive: true })
  writeFileSync('dist/public/v1/openapi.json', JSON.stringify(openApiDocument(), null, 2))
  compress('dist/public/v1')
  const { apiPage } = await import('../dist/server/openapi/page.js')
  mkdirSync('dist/public/api', { recursive: true })
  writeFileSync('dist/public/api/index.html', apiPage(openApiDocument()))
  cpSync('server/openapi/page.css', 'dist/public/api/page.css')
  compress('dist/public/api')
})
await part('widget', ['widget', 'shared'], async () => {
  await buildWidget()
  // The types of the module, for who bundles it.
  run('typescript/bin/tsc', '-b', 'widget')
})
await part('dashboard', ['dashboard', 'shared', 'vite.config.ts'], () => {
  run('vite/bin/vite.js', 'build', '--logLevel', 'warn')
  compress('dist/public/dashboard')
})
