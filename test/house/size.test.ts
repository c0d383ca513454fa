import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
// @ts-expect-error: a script of the build, without types.
import { brotli, gzip } from '../../scripts/compress.mjs'
import { textsOf } from '../../shared/texts/index.ts'

const PUBLIC = fileURLToPath(new URL('../../dist/public/', import.meta.url))

/** Raise one only in the commit that causes the growth; say there what the citizen gets for it. */
const EMBED_BYTES_MAX = 900
const FORM_BYTES_MAX = 9_600
const ASK_BYTES_MAX = 1_700
const SEAL_BYTES_MAX = 8_000
const TEXTS_BYTES_MAX = 1_700
const DASHBOARD_GZIP_MAX = 60_000

const sizes = (bytes: Buffer) => ({
  raw: bytes.length,
  gzip: (gzip(bytes) as Buffer).length,
  brotli: (brotli(bytes) as Buffer).length,
})

describe('what a browser loads', () => {
  const { version } = JSON.parse(readFileSync(join(PUBLIC, 'helder/version.json'), 'utf8')) as {
    version: string
  }
  const folder = join(PUBLIC, 'helder', version)
  const ask = readdirSync(folder).find((name) => /^ask.*\.js$/.test(name)) ?? ''
  const widget = (name: string) => sizes(readFileSync(join(folder, name)))

  it('keeps within its budget in bytes (brotli 11)', () => {
    const measured = {
      'helder.js': widget('helder.js'),
      'form.js': widget('form.js'),
      'ask.js': widget(ask),
      'seal.js': widget('seal.js'),
      'texts (nl)': sizes(Buffer.from(JSON.stringify(textsOf('nl')))),
    }
    // biome-ignore lint/suspicious/noConsole: the figures are what people come here for.
    console.table(measured)
    expect(measured['helder.js'].brotli).toBeLessThanOrEqual(EMBED_BYTES_MAX)
    expect(measured['form.js'].brotli).toBeLessThanOrEqual(FORM_BYTES_MAX)
    expect(measured['ask.js'].brotli).toBeLessThanOrEqual(ASK_BYTES_MAX)
    expect(measured['seal.js'].brotli).toBeLessThanOrEqual(SEAL_BYTES_MAX)
    expect(measured['texts (nl)'].brotli).toBeLessThanOrEqual(TEXTS_BYTES_MAX)
  })

  it('leaves the dashboard light', () => {
    const assets = join(PUBLIC, 'dashboard/assets')
    expect(existsSync(assets)).toBe(true)
    const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'))
    const total = scripts.reduce(
      (sum, name) => sum + sizes(readFileSync(join(assets, name))).gzip,
      0,
    )
    expect(total).toBeLessThanOrEqual(DASHBOARD_GZIP_MAX)
  })
})
