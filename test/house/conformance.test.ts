import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const tests = readdirSync(`${root}/test`, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .filter((name) => !name.includes('conformance'))
  .map((name) => readFileSync(`${root}/test/${name}`, 'utf8'))
  .join('\n')

describe('the accessibility conformance report', () => {
  const report = readFileSync(`${root}/docs/accessibility.md`, 'utf8')

  it('names only tests that there are', () => {
    const named = [...report.matchAll(/`([^`\n]+)`/g)]
      .map(([, name = '']) => name)
      // A test is called by a sentence; the rest are names of commands and attributes.
      .filter((name) => name.split(' ').length > 4)
    expect(named.length).toBeGreaterThan(15)
    expect(named.filter((name) => !tests.includes(name))).toEqual([])
  })

  it('says of each criterion whether it is met', () => {
    const rows = report.split('\n').filter((line) => /^\| \d\.\d/.test(line))
    expect(rows.length).toBeGreaterThan(25)
    const results = rows.map((row) => row.split('|')[2]?.trim() ?? '')
    const known = ['supports', 'partially supports', 'does not support', 'not applicable']
    expect(results.filter((result) => !known.includes(result))).toEqual([])
  })
})

describe('the way from principle to test', () => {
  it('names only tests that there are', () => {
    const trace = readFileSync(`${root}/docs/trace.md`, 'utf8')
    const named = [...trace.matchAll(/`(test\/[\w/-]+)`/g)].map(([, name = '']) => name)
    const there = readdirSync(`${root}/test`, { recursive: true, encoding: 'utf8' })
    const missing = named.filter((name) => {
      const path = name.replace('test/', '')
      return !there.some((file) => file === path || file.startsWith(`${path}.`))
    })
    expect(named.length).toBeGreaterThan(10)
    expect(missing).toEqual([])
  })
})
