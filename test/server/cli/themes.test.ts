import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { planted, purity } from '../../support/planted.ts'

const HELDER = fileURLToPath(new URL('../../../scripts/helder.mjs', import.meta.url))
const helder = (args: string[], input = '') =>
  spawnSync(process.execPath, [HELDER, 'themes', ...args], { input, encoding: 'utf8' })
const folder = mkdtempSync(join(tmpdir(), 'helder-themes-'))
afterAll(() => rmSync(folder, { recursive: true }))

const texts = planted({ toeslag: 60, paspoort: 60, afval: 60, school: 60 })
const input = texts.map(({ text }, id) => JSON.stringify({ id, text, language: 'nl' })).join('\n')
type Out = { id?: number; theme: string; label?: string; size?: number }
const read = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Out)

describe('helder themes', () => {
  it('gives every line a theme and then tells of each theme, the same each time', () => {
    const file = join(folder, 'texts.jsonl')
    writeFileSync(file, input)
    const { stdout, stderr, status } = helder([file, '--themes', '4', '--seed', '7'])
    const out = read(stdout)
    const lines = out.slice(0, texts.length)
    expect(lines.map(({ id }) => id)).toEqual(texts.map((_, id) => id))
    expect(
      purity(
        texts,
        lines.map(({ theme }) => theme),
      ),
    ).toBeGreaterThan(0.95)
    const themes = out.slice(texts.length)
    expect(themes).toHaveLength(4)
    for (const theme of themes)
      expect(theme).toMatchObject({
        theme: expect.stringMatching(/^nl-\d$/),
        label: expect.stringMatching(/\p{L}/u),
        size: lines.filter((line) => line.theme === theme.theme).length,
        stability: expect.any(Number),
        terms: expect.any(Array),
        language: 'nl',
      })
    expect(stderr).toContain('100 %')
    expect(status).toBe(0)
    expect(helder(['--themes', '4', '--seed', '7'], input).stdout).toBe(stdout)
  })

  it('leaves out bad lines, saying which member is wrong and never what was written', () => {
    const bad = '{"id":1,"text":"mijn nummer is 06-12345678"\n{"id":2}\n{"id":3,"text":7}\n'
    const { stdout, stderr, status } = helder(['--themes', '4'], `${bad}${input}`)
    expect(read(stdout).filter(({ id }) => id !== undefined)).toHaveLength(texts.length)
    expect(stderr).toContain('line 1: not JSON')
    expect(stderr).toMatch(/line 2: text /)
    expect(stderr).toMatch(/line 3: text /)
    expect(stderr).not.toContain('12345678')
    expect(status).toBe(1)
  })

  it('goes on with the themes of last time, so that nothing that was assigned moves', () => {
    const model = join(folder, 'model.json')
    const first = read(helder(['--themes', '4', '--keep', model], input).stdout)
    const more = planted({ toeslag: 60, paspoort: 60, afval: 60, school: 60 }, 5)
    const later = more
      .map(({ text }, id) => JSON.stringify({ id, text, language: 'nl' }))
      .join('\n')
    const out = read(helder(['--from', model], later).stdout)
    expect(
      purity(
        more,
        out.slice(0, more.length).map(({ theme }) => theme),
      ),
    ).toBeGreaterThan(0.95)
    const names = (list: Out[]) =>
      list.filter(({ label }) => label).map(({ theme, label }) => `${theme} ${label}`)
    expect(names(out)).toEqual(names(first))

    writeFileSync(model, readFileSync(model, 'utf8').slice(0, -100))
    expect(helder(['--from', model], later)).toMatchObject({ status: 2, stdout: '' })
  })

  it('tells what is said most where there is too little for themes', () => {
    const out = read(helder([], input.split('\n').slice(0, 120).join('\n')).stdout)
    expect(new Set(out.map(({ theme }) => theme))).toEqual(new Set(['other']))
    expect(out.at(-1)).toMatchObject({ size: 120, language: 'nl' })
    expect(out).toHaveLength(121)
  })

  it('refuses a number of themes that is none', () => {
    for (const number of ['0', 'veel', '1e9'])
      expect(helder([`--themes=${number}`], input)).toMatchObject({ status: 2, stdout: '' })
    expect(helder([], '')).toMatchObject({ status: 0, stdout: '' })
  })
})
