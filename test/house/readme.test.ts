import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { dataPage } from '../../store/data-map.ts'

const read = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../${name}`, import.meta.url)), 'utf8')
const SNIPPET = /<script src="https:\/\/feedback\.example\.nl\/helder\.js"[^\n]*<\/script>/

describe('the README', () => {
  it('shows the very line that the demo page carries', () => {
    for (const name of ['README.md', 'README.nl.md', 'docs/embed.md']) {
      const [snippet = 'none'] = SNIPPET.exec(read(name)) ?? []
      expect(read('server/demo/index.html')).toContain(
        snippet.replace('https://feedback.example.nl', ''),
      )
    }
  })

  it('names only commands that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    const docs = [
      'README.md',
      'README.nl.md',
      'CONTRIBUTING.md',
      'docs/operate.md',
      'docs/embed.md',
    ]
    const named = docs.flatMap((name) =>
      [...read(name).matchAll(/npm run ([\w:]+)/g)].map(([, n]) => n),
    )
    expect(named.length).toBeGreaterThan(3)
    expect(named.filter((name) => !(name && name in scripts))).toEqual([])
  })

  it('goes with a register of data that is up to date', () => {
    expect(read('docs/data.md')).toBe(dataPage())
  })
})
