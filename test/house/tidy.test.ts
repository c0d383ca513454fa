import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  // Git still lists what was removed and not yet committed.
  .filter((name) => name !== '' && existsSync(resolve(root, name)))
const code = tracked.filter((name) => /\.(ts|tsx|mjs|css|sql)$/.test(name))
const read = (name: string) => readFileSync(resolve(root, name), 'utf8')
const linesOf = (name: string) => read(name).trimEnd().split('\n').length

/** Which of our folders a folder may import from; DESIGN section 2. Tests may look at everything. */
const MAY_IMPORT: Record<string, string[]> = {
  shared: [],
  widget: ['shared'],
  worker: ['shared'],
  store: ['shared'],
  analysis: ['shared'],
  dashboard: ['shared'],
  server: ['shared', 'worker', 'store', 'analysis'],
}
/** What each folder may take from others than us. */
const MAY_USE: Record<string, RegExp> = {
  shared: /^zod$/,
  widget: /^(preact(\/|$)|@hpke\/core$|altcha-lib(\/|$))/,
  dashboard: /^preact(\/|$)/,
  worker:
    /^(hono(\/|$)|altcha-lib(\/|$)|@hono\/zod-validator$|zod$|cloudflare:workers$|ical-generator$|node:crypto$|uqr$)/,
  store: /^(node:|better-sqlite3$|kysely$|pg$|snowball-stemmers$)/,
  analysis: /^$/,
  server:
    /^(node:|hono(\/|$)|@hono\/node-server(\/conninfo)?$|zod$|pino$|prom-client$|better-sqlite3$|csv-(parse|stringify\/sync)$|read-excel-file\/node$|feedsmith$|postal-mime$|imapflow$|openid-client$|parse5$|fflate$|hyparquet(-writer)?$|nodemailer$|pdfkit$|@hpke\/core$|ipaddr\.js$|eld\/extrasmall$)/,
}

const IMPORT =
  /^(?:import\b[^\n]*?|export\b[^\n]*?|\} )from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm
const importsOf = (name: string) =>
  [...read(name).matchAll(IMPORT)].map(([, from, bare, lazy]) => from ?? bare ?? lazy ?? '')

describe('the house', () => {
  it('has no file above 250 lines, and a median of at most 80', () => {
    const lengths = code.map((name) => [name, linesOf(name)] as const)
    expect(lengths.filter(([, lines]) => lines > 250)).toEqual([])
    const sorted = lengths.map(([, lines]) => lines).sort((a, b) => a - b)
    expect(sorted[sorted.length >> 1]).toBeLessThanOrEqual(80)
  })

  it('lets every room import only from the rooms it may', () => {
    const wrong: string[] = []
    for (const name of code) {
      const [room = ''] = name.split('/')
      const allowed = MAY_IMPORT[room]
      if (!allowed) continue
      for (const source of importsOf(name)) {
        if (source.startsWith('.')) {
          const [target = ''] = relative(root, resolve(root, dirname(name), source)).split('/')
          if (target !== room && !allowed.includes(target)) wrong.push(`${name} → ${source}`)
        } else if (!MAY_USE[room]?.test(source)) wrong.push(`${name} → ${source}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('keeps zod out of what browsers load, except as types', () => {
    const wrong = code
      .filter((name) => /^(widget|dashboard)\//.test(name))
      .flatMap((name) =>
        [...read(name).matchAll(/^import (?!type)[^']*'([^']+\/(signal|site)\.ts)'/gm)].map(
          ([line]) => `${name}: ${line}`,
        ),
      )
    expect(wrong).toEqual([])
  })

  it('has no left-overs in the code', () => {
    const pattern = /\b(TODO|FIXME)\b|\bXXX:|@ts-ignore|\bas any\b|: any[,)\];]|\.only\(/
    const found = code
      .filter((name) => name !== 'test/house/tidy.test.ts')
      .filter((name) => pattern.test(read(name)))
    expect(found).toEqual([])
  })

  it('names no place of download and no machine', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved": "http/)
    const paths = tracked.filter((name) => /\.(ts|tsx|mjs|md|json|toml|yml)$/.test(name))
    const found = paths.filter((name) => /(^|[^a-z.])\/(work|root)\//m.test(read(name)))
    expect(found.filter((name) => name !== 'test/house/tidy.test.ts')).toEqual([])
  })

  it('imports zod as a namespace: the other way costs 67 kB in the worker', () => {
    const wrong = code.filter((name) => /import \{[^}]*\} from 'zod'/.test(read(name)))
    expect(wrong).toEqual([])
  })
})
