import { describe, expect, it } from 'vitest'
import { type Kind, PLACEHOLDERS, redact } from '../../shared/redact/index.ts'
import * as contact from './tables/contact.ts'
import * as numbers from './tables/numbers.ts'
import * as things from './tables/things.ts'

const tables: Record<string, string> = { ...numbers, ...contact, ...things }
const lines = (table: string) => table.trim().split('\n')
const kinds = Object.keys(PLACEHOLDERS) as Kind[]

/** Between « and » stands what must go; `«kind|…»` when it is of another kind than the table. */
const MARKED = /«(?:(\w+)\|)?([^»]*)»/g

describe.each(kinds)('what is a %s', (kind) => {
  it.each(lines(tables[kind] ?? ''))('is hidden, and nothing else: %s', (line) => {
    const typed = line.replace(MARKED, '$2')
    const hidden = line.replace(MARKED, (_, other?: Kind) => PLACEHOLDERS[other ?? kind])
    expect(redact(typed).text).toBe(hidden)
  })
})

describe.each(Object.keys(tables).filter((name) => name.startsWith('no')))('%s', (name) => {
  it.each(lines(tables[name] ?? ''))('stays as it is: %s', (line) => {
    expect(redact(line).text).toBe(line)
  })
})
