/**
 * Builds the widget: `helder.js`, the script that pages load, and the modules that it loads when somebody
 * presses. All of them lie in a folder named by their content, so that a version never changes.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { transform } from 'lightningcss'
import { rolldown } from 'rolldown'
import { compress } from './compress.mjs'

const OUT = 'dist/public'
const WORK = 'dist/widget-build'
/** Stands for the version until the content that names it is known. */
const UNKNOWN = '__HELDER_UNKNOWN__'
/** The oldest browsers we serve: of 2021 and 2023, the first with adopted style sheets and `ariaPressed`. */
const TARGET = ['chrome94', 'firefox119', 'safari16.4']
/** The same for style sheets, in the notation of lightningcss. */
const CSS_TARGETS = { chrome: 94 << 16, firefox: 119 << 16, safari: (16 << 16) | (4 << 8) }

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

/**
 * Scripts beside the widget, for pages that want them. Without a version: a page on which something is going on
 * shows it as we say it today.
 */
const APART = ['notice', 'seen']

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
  await bundled.write({ minify: true, chunkFileNames: '[name].js', ...output })
  await bundled.close()
}

const read = (folder) =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.js'))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  )

/**
 * A copy for every language of each module that has texts, or that loads one that has: then the form comes
 * with its words in one request. The others are the same for all.
 */
const localise = (modules, tags) => {
  const names = Object.keys(modules)
  const named = (code, name) => code.includes(`./${name}`)
  let local = names.filter((name) => modules[name].includes('__HELDER_'))
  for (let before = -1; before !== local.length; ) {
    before = local.length
    local = names.filter(
      (name) => local.includes(name) || local.some((l) => named(modules[name], l)),
    )
  }
  const inTag = (name, tag) => name.replace('.js', `-${tag}.js`)
  const files = Object.entries(modules).filter(([name]) => !local.includes(name))
  for (const [tag, { language, first, later }] of Object.entries(tags)) {
    for (const name of local) {
      const code = local
        .reduce(
          (code, other) => code.replaceAll(`./${other}`, `./${inTag(other, tag)}`),
          modules[name],
        )
        .replace('__HELDER_LANGUAGE__', JSON.stringify(language))
        .replace('__HELDER_FIRST__', () => JSON.stringify(first))
        .replace('__HELDER_LATER__', () => JSON.stringify(later))
      files.push([inTag(name, tag), code])
    }
  }
  return files
}

/** Tags that many pages have, served as quickly as the language alone; the edge sends others there. */
const REGIONS = [
  'nl-NL',
  'nl-BE',
  'en-GB',
  'en-US',
  'de-DE',
  'fr-FR',
  'fr-BE',
  'tr-TR',
  'pl-PL',
  'uk-UA',
]

/** Every file has the texts in the order of the Dutch ones: for who switches they come without their names. */
const inOrder = (like, texts) =>
  typeof like === 'string'
    ? texts
    : Object.fromEntries(
        Object.entries(like).map(([name, below]) => [name, inOrder(below, texts[name])]),
      )
const wordsOf = (texts) =>
  typeof texts === 'string' ? [texts] : Object.values(texts).flatMap(wordsOf)

/** For who reads on in another language than the page's: the texts alone. And the question before a press. */
const textFiles = (tags) =>
  Object.entries(tags).flatMap(([tag, { tap, first, later }]) => [
    [`tap-${tag}.js`, `export default ${JSON.stringify(tap)}`],
    [`first-${tag}.json`, JSON.stringify(wordsOf(first))],
    [`later-${tag}.json`, JSON.stringify(wordsOf(later))],
  ])

const textsByTag = async () => {
  const { LANGUAGES, textsOf } = await import('../dist/shared/texts/index.js')
  const { firstTexts, laterTexts } = await import('../dist/shared/texts/parts.js')
  const { TAP } = await import('../dist/shared/texts/tap.js')
  return Object.fromEntries(
    [...LANGUAGES, ...REGIONS].map((tag) => {
      const language = LANGUAGES.includes(tag) ? tag : tag.split('-')[0]
      const texts = inOrder(textsOf('nl'), textsOf(language))
      const parts = { tap: TAP[language], first: firstTexts(texts), later: laterTexts(texts) }
      return [tag, { language, ...parts }]
    }),
  )
}

/** Earlier versions stay for pages that name one with its hash; the rest they take from the newest. */
const keepEarlier = (folder) => {
  if (!existsSync(folder)) return
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue
    for (const name of readdirSync(join(folder, entry.name))) {
      if (!name.startsWith('helder.js')) rmSync(join(folder, entry.name, name))
    }
  }
}

export const buildWidget = async () => {
  rmSync(WORK, { recursive: true, force: true })
  const tags = await textsByTag()
  await bundle('widget/embed.ts', { format: 'es', file: join(WORK, 'embed/helder.js') })
  for (const name of APART) {
    await bundle(`widget/${name}.ts`, {
      format: 'iife',
      file: join(WORK, `apart/helder-${name}.js`),
    })
  }
  await bundle('widget/index.ts', { format: 'es', file: join(WORK, 'module/index.js') })
  await bundle(
    { form: 'widget/form.tsx' },
    { format: 'es', dir: join(WORK, 'form'), entryFileNames: '[name].js' },
  )
  // A block instead of a function: nothing in it is seen outside either, for nine bytes less.
  const embed = read(join(WORK, 'embed'))
    ['helder.js'].trim()
    .replace(/^(?:const|let|var) (.*?);?$/s, '{let $1}')
  const files = [...localise(read(join(WORK, 'form')), tags), ...textFiles(tags)]
  const content = JSON.stringify([embed, files])
  // Named by what is in it, and short: the name is in the script that every page loads.
  const version = createHash('sha256').update(content).digest('hex').slice(0, 6)

  keepEarlier(join(OUT, 'helder'))
  const folder = join(OUT, 'helder', version)
  mkdirSync(folder, { recursive: true })
  const script = embed.replaceAll(UNKNOWN, version)
  writeFileSync(join(folder, 'helder.js'), script)
  for (const [name, text] of files) writeFileSync(join(folder, name), text)
  compress(folder)
  compress(join(WORK, 'apart'))
  for (const suffix of ['', '.br', '.gz']) {
    const copy = (from, name) =>
      writeFileSync(join(OUT, name + suffix), readFileSync(join(from, name + suffix)))
    copy(folder, 'helder.js')
    for (const name of APART) copy(join(WORK, 'apart'), `helder-${name}.js`)
  }
  const integrity = `sha384-${createHash('sha384').update(script).digest('base64')}`
  writeFileSync(join(OUT, 'helder/version.json'), JSON.stringify({ version, integrity }))
  mkdirSync('dist/module', { recursive: true })
  const module = read(join(WORK, 'module'))['index.js']
  writeFileSync('dist/module/index.js', module.replaceAll(UNKNOWN, version))
}
