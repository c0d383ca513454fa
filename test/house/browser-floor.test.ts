/** The oldest browsers that we serve can read every file of the widget. Chrome 94, Firefox 119, Safari 16.4. */
import { readdirSync, readFileSync } from 'node:fs'
import { type AnyNode, parse, tokenizer } from 'acorn'
import { describe, expect, it } from 'vitest'

const PUBLIC = new URL('../../dist/public/helder/', import.meta.url)
const { version } = JSON.parse(readFileSync(new URL('version.json', PUBLIC), 'utf8')) as {
  version: string
}
const folder = new URL(`${version}/`, PUBLIC)
const files = readdirSync(folder).filter((name) => name.endsWith('.js'))
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')

/** Came after the floor: no built file may say these words, unless it asks first whether they are there. */
const TOO_NEW = [
  'findLast',
  'findLastIndex',
  'toSorted',
  'toReversed',
  'toSpliced',
  'withResolvers',
  'groupBy',
  'fromAsync',
  'isWellFormed',
  'toWellFormed',
  'canParse',
  'structuredClone',
  'showPopover',
  'startViewTransition',
  'escapeHTML',
  'setHTMLUnsafe',
  'requestIdleCallback',
]
/** There is no way around these: a browser without them shows what the page put in the element. */
const NEEDED = [
  'customElements',
  'attachShadow',
  'adoptedStyleSheets',
  'replaceSync',
  'ariaPressed',
]

const wordsIn = (code: string, sourceType: 'module' | 'script') =>
  [...tokenizer(code, { ecmaVersion: 2022, sourceType })]
    .filter(({ type }) => type.label === 'name')
    .map((token) => String((token as unknown as { value: unknown }).value))

describe('the oldest browsers', () => {
  it('can read every file: nothing in it is newer than ECMAScript 2022', () => {
    expect(files.length).toBeGreaterThan(20)
    const unreadable = files.flatMap((name) => {
      // The embed script is loaded the old way; a page may also have it in front of its own.
      const sourceType = name === 'helder.js' ? 'script' : 'module'
      try {
        const tree: AnyNode = parse(read(name), { ecmaVersion: 2022, sourceType })
        return tree.type === 'Program' ? [] : [name]
      } catch (error) {
        return [`${name}: ${String(error)}`]
      }
    })
    expect(unreadable).toEqual([])
  })

  it('are asked for nothing that came after them, and for no more than we say', () => {
    const words = new Set(
      files.flatMap((name) => wordsIn(read(name), name === 'helder.js' ? 'script' : 'module')),
    )
    expect(TOO_NEW.filter((word) => words.has(word))).toEqual([])
    expect(NEEDED.filter((word) => !words.has(word))).toEqual([])
  })
})
