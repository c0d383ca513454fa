/** A page and the widget on it do not touch each other's looks, whatever the page does to everything. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aBrowser, noBrowser } from '../support/a-browser.ts'
import { aWidgetPlace, type WidgetPlace } from '../support/a-widget-place.ts'

type Looks = Record<string, Record<string, string>>

/** Rules that name what the widget is made of. None of them may reach it. */
const NAMED = `
  fieldset, legend, h2, label, svg, p, blockquote, input, textarea, select, option, small, div, form
    { display: none !important; border: 9px dashed red !important; position: fixed !important }
  button { all: revert !important; background: red !important; color: red !important; width: 1px !important }
  [hidden] { display: block !important }
  .form, .choice, .send, .hint, .field, .actions, .status, .wrong { float: right !important; opacity: 0 !important }
  ::before { content: 'x' !important }`
/** Rules for everything: they reach the element itself, and what is inherited comes in. */
const EVERYTHING = `* { all: unset !important }`
const INHERITED = `* { line-height: 4 !important; text-transform: uppercase !important;
  text-align: center !important; white-space: nowrap !important }`
/** Sizes follow from the room that there is. */
const ROOM = /size|width|height|origin|inset|^(top|left|right|bottom)$|^margin|^d$/

describe.skipIf(noBrowser)('a page that does not behave', () => {
  let place: WidgetPlace
  let browser: Browser
  beforeAll(async () => {
    place = await aWidgetPlace()
    browser = await aBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await place?.stop()
  })

  const visit = async (css: string, snippet = place.snippet) => {
    const url = place.pages.put('/pagina', {
      body: `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Een pagina</title><style>${css}</style>
        <main><h1>Een pagina</h1><h2>Kop</h2><p>Tekst <a href="#">link</a> <button>Knop</button></p>
        <form><fieldset><legend>Vraag</legend><label>Naam <input></label></fieldset></form>
        <p hidden>Weg</p><svg width="9" height="9"><path d="M0 0h9"></path></svg>${snippet}</main></html>`,
    })
    const context = await browser.newContext({ reducedMotion: 'reduce' })
    const page = await context.newPage()
    await page.goto(url)
    return page
  }
  const opened = async (css: string) => {
    const page = await visit(css)
    const widget = page.locator('helder-feedback')
    await widget.getByText('Nee', { exact: true }).click()
    await widget.getByText('Uw antwoord is bewaard.').waitFor()
    await widget.getByText('Nederlands', { exact: true }).waitFor({ state: 'attached' })
    // Nothing is looked at while the mouse is on it.
    await page.mouse.move(0, 0)
    return page
  }
  /** Everything that the browser worked out for each element, by its place in the tree. */
  const looks = (page: Page, inside: boolean): Promise<Looks> =>
    page.evaluate((inside) => {
      const root = inside
        ? (document.querySelector('helder-feedback')?.shadowRoot as ShadowRoot)
        : document.body
      const all = [...root.querySelectorAll('*')].filter(
        ({ localName }) => inside || !['script', 'helder-feedback'].includes(localName),
      )
      return Object.fromEntries(
        all.map((element, i) => {
          const computed = getComputedStyle(element)
          const values = [...computed].map((name) => [name, computed.getPropertyValue(name)])
          return [`${i} ${element.localName}`, Object.fromEntries(values)]
        }),
      )
    }, inside)
  /** What differs, apart from room, as short lines. */
  const differences = (one: Looks, other: Looks, only?: RegExp) => {
    expect(Object.keys(one)).toEqual(Object.keys(other))
    return Object.entries(one).flatMap(([element, styles]) =>
      Object.entries(styles)
        .filter(([name]) => (only ? only.test(name) : !ROOM.test(name)))
        .filter(([name, value]) => other[element]?.[name] !== value)
        .map(([name, value]) => `${element}: ${name} ${value} → ${other[element]?.[name]}`),
    )
  }

  it('cannot reach into the widget with rules for what it is made of', async () => {
    const calm = await opened('')
    const hostile = await opened(NAMED)
    const inside = await looks(calm, true)
    expect(Object.keys(inside).length).toBeGreaterThan(80)
    expect(differences(inside, await looks(hostile, true))).toEqual([])
    await calm.context().close()
    await hostile.context().close()
  })

  it('leaves the widget whole when it resets everything', async () => {
    const calm = await opened('')
    const hostile = await opened(EVERYTHING)
    // Letters and colours are those of the page, so they follow it; the shape is the widget's own.
    const shape =
      /^(display|visibility|opacity|position|float|flex|grid|border.*(style|width|radius)|padding|outline|list-style)/
    expect(
      differences(await looks(calm, true), await looks(hostile, true), shape).filter(
        (line) =>
          !ROOM.test(
            line
              .split(': ')[1]
              ?.split(' ')[0]
              ?.replace(/^border-.*/, '') ?? '',
          ),
      ),
    ).toEqual([])
    const box = await hostile.locator('helder-feedback').getByRole('textbox').boundingBox()
    expect(box?.width).toBeGreaterThan(300)
    await calm.context().close()
    await hostile.context().close()
  })

  it('does not hand down what makes a form hard to read', async () => {
    const calm = await opened('')
    const hostile = await opened(INHERITED)
    const form = (all: Looks) =>
      Object.fromEntries(
        Object.entries(all).slice(Object.keys(all).findIndex((n) => n.endsWith(' form'))),
      )
    const handed = /^(line-height|text-transform|text-align|white-space)/
    expect(
      differences(form(await looks(calm, true)), form(await looks(hostile, true)), handed),
    ).toEqual([])
    await calm.context().close()
    await hostile.context().close()
  })

  it('looks the same with the widget and without, and has no more names than before', async () => {
    const bare = await visit('', '')
    const names = (page: Page) => page.evaluate(() => Object.getOwnPropertyNames(globalThis).sort())
    const before = await names(bare)
    const carrying = await opened('')
    expect(differences(await looks(bare, false), await looks(carrying, false))).toEqual([])
    expect(await names(carrying)).toEqual(before)
    await bare.context().close()
    await carrying.context().close()
  })
})
