import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
// @ts-expect-error: a script of the build, without types.
import { brotli, gzip } from '../../scripts/compress.mjs'
import { LANGUAGES } from '../../shared/texts/index.ts'

const PUBLIC = fileURLToPath(new URL('../../dist/public/', import.meta.url))

/** Before any press. DESIGN section 5. */
const EMBED_BYTES_MAX = 900
/** The script that tells which pages are seen, for who wants it: asked for once an hour, told by one view in a hundred. */
const SEEN_BYTES_MAX = 350
/** The script and the form with its texts, once somebody has pressed on a Dutch page. DESIGN section 5. */
const OPEN_BYTES_MAX = 10_000
/** The same in a language whose letters take two bytes, and whose question is a file of its own. */
const OPEN_BYTES_MAX_ELSEWHERE = 10_250
/** What another language costs who switches to it while the form is open. DESIGN section 5. */
const LANGUAGE_BYTES_MAX = 700
/** Raise one only in the commit that causes the growth; say there what the citizen gets for it. */
const LATER_BYTES_MAX = 8_200
const SEAL_BYTES_MAX = 8_000
/** What somebody waits for who opens the dashboard; then every room together. */
const FIRST_ROOM_GZIP_MAX = 60_000
const DASHBOARD_GZIP_MAX = 120_000

const compressed = (bytes: Buffer) => (brotli(bytes) as Buffer).length

describe('what a browser loads', () => {
  const { version } = JSON.parse(readFileSync(join(PUBLIC, 'helder/version.json'), 'utf8')) as {
    version: string
  }
  const bytes = (name: string) => compressed(readFileSync(join(PUBLIC, 'helder', version, name)))
  const table = LANGUAGES.map((language) => ({
    language,
    'before a press': bytes('helder.js') + (language === 'nl' ? 0 : bytes(`tap-${language}.js`)),
    'form open':
      bytes('helder.js') +
      bytes(`form-${language}.js`) +
      (language === 'nl' ? 0 : bytes(`tap-${language}.js`)),
    'later steps': bytes(`later-${language}.js`),
    'switching to it': bytes(`first-${language}.json`),
  }))

  it('keeps within its budget in bytes (brotli 11), in every language', () => {
    // biome-ignore lint/suspicious/noConsole: the figures are what people come here for.
    console.table(table)
    expect(bytes('helder.js')).toBeLessThanOrEqual(EMBED_BYTES_MAX)
    expect(table[0]?.['form open']).toBeLessThanOrEqual(OPEN_BYTES_MAX)
    for (const row of table) {
      expect(row['form open'], row.language).toBeLessThanOrEqual(OPEN_BYTES_MAX_ELSEWHERE)
      expect(row['later steps'], row.language).toBeLessThanOrEqual(LATER_BYTES_MAX)
      expect(row['switching to it'], row.language).toBeLessThanOrEqual(LANGUAGE_BYTES_MAX)
    }
  })

  it('tells what is seen with a script apart, of a few hundred bytes', () => {
    const code = readFileSync(join(PUBLIC, 'helder-seen.js'))
    expect(compressed(code)).toBeLessThanOrEqual(SEEN_BYTES_MAX)
  })

  it('loads the sealing of contact details apart, and only for a channel that needs it', () => {
    expect(bytes('seal.js')).toBeLessThanOrEqual(SEAL_BYTES_MAX)
    for (const part of ['form-nl.js', 'later-nl.js']) {
      const code = readFileSync(join(PUBLIC, 'helder', version, part), 'utf8')
      expect(code).not.toMatch(/\bfrom ?["']\.\/seal\.js|^import ?["']\.\/seal\.js/m)
    }
  })

  it('leaves the dashboard light', () => {
    const assets = join(PUBLIC, 'dashboard/assets')
    expect(existsSync(assets)).toBe(true)
    const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'))
    const sizeOf = (names: readonly string[]) =>
      names.reduce(
        (sum, name) => sum + (gzip(readFileSync(join(assets, name))) as Buffer).length,
        0,
      )
    const page = readFileSync(join(PUBLIC, 'dashboard/index.html'), 'utf8')
    const first = scripts.filter((name) => page.includes(name))
    expect(first.length).toBeGreaterThan(0)
    expect(sizeOf(first)).toBeLessThanOrEqual(FIRST_ROOM_GZIP_MAX)
    expect(sizeOf(scripts)).toBeLessThanOrEqual(DASHBOARD_GZIP_MAX)
  })
})
