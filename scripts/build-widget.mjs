/**
 * Builds the widget: `helder.js`, the script that pages load, and the modules that it loads when somebody
 * presses. All of them lie in a folder named by their content, so that a version never changes.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { transform } from 'lightningcss'
import { rolldown } from 'rolldown'
import { compress } from './compress.mjs'

const OUT = 'dist/public'
const WORK = 'dist/widget-build'
/** Stands for the version until the content that names it is known. */
const UNKNOWN = '__HELDER_UNKNOWN__'
/** The oldest browsers we serve: of 2021 and 2023, the first with adopted style sheets and `ariaPressed`. */
const TARGET = ['chrome91', 'firefox119', 'safari16.4']
/** The same for style sheets, in the notation of lightningcss. */
const CSS_TARGETS = { chrome: 91 << 16, firefox: 119 << 16, safari: (16 << 16) | (4 << 8) }

/** `import css from './x.css?inline'` gives the style sheet as a string, minified. */
const inlineCss = {
  name: 'inline-css',
  resolveId: (source, importer) =>
    source.endsWith('.css?inline') ? resolve(dirname(importer), source) : null,
  load(id) {
    if (!id.endsWith('.css?inline')) return null
    const filename = id.slice(0, -'?inline'.length)
    const code = readFileSync(filename)
    const minified = transform({ filename, code, minify: true, targets: CSS_TARGETS }).code
    return { code: `export default ${JSON.stringify(minified.toString())}`, moduleType: 'js' }
  },
}

/** Browsers have crypto themselves; the library asks for Node's only where it is missing. */
const noNodeCrypto = {
  name: 'no-node-crypto',
  resolveId: (source) => (source === 'crypto' ? { id: 'no-node-crypto' } : null),
  load: (id) => (id === 'no-node-crypto' ? 'export const webcrypto = undefined' : null),
}

const bundle = async (input, output) => {
  const bundled = await rolldown({
    input,
    platform: 'browser',
    // What the lazy steps share with the form stays in the form: one request, not two.
    preserveEntrySignatures: 'allow-extension',
    plugins: [inlineCss, noNodeCrypto],
    transform: {
      target: TARGET,
      define: {
        __HELDER_VERSION__: JSON.stringify(UNKNOWN),
        'process.env.NODE_ENV': '"production"',
      },
    },
  })
  await bundled.write({ minify: true, ...output })
  await bundled.close()
}

export const buildWidget = async () => {
  rmSync(WORK, { recursive: true, force: true })
  await bundle('widget/embed.ts', { format: 'iife', file: join(WORK, 'embed/helder.js') })
  await bundle(
    { form: 'widget/form.tsx', seal: 'widget/seal.ts' },
    { format: 'es', dir: join(WORK, 'form'), entryFileNames: '[name].js' },
  )
  const embed = readFileSync(join(WORK, 'embed/helder.js'), 'utf8')
  const modules = readdirSync(join(WORK, 'form')).map((name) => [
    name,
    readFileSync(join(WORK, 'form', name), 'utf8'),
  ])
  const { version: number } = JSON.parse(readFileSync('package.json', 'utf8'))
  const content = JSON.stringify([embed, modules])
  const version = `${number}-${createHash('sha256').update(content).digest('hex').slice(0, 6)}`

  rmSync(join(OUT, 'helder'), { recursive: true, force: true })
  const folder = join(OUT, 'helder', version)
  mkdirSync(folder, { recursive: true })
  const script = embed.replaceAll(UNKNOWN, version)
  writeFileSync(join(folder, 'helder.js'), script)
  for (const [name, text] of modules) writeFileSync(join(folder, name), text)
  compress(folder)
  for (const suffix of ['', '.br', '.gz']) {
    writeFileSync(join(OUT, `helder.js${suffix}`), readFileSync(join(folder, `helder.js${suffix}`)))
  }
  const integrity = `sha384-${createHash('sha384').update(script).digest('base64')}`
  writeFileSync(join(OUT, 'helder/version.json'), JSON.stringify({ version, integrity }))
}
