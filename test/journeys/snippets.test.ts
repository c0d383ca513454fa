/** The ways in which a page comes by the widget, and that nothing on it jumps when it comes. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aBrowser, noBrowser } from '../support/a-browser.ts'
import { aWidgetPlace, type WidgetPlace } from '../support/a-widget-place.ts'
import { awareTab } from '../support/aware.ts'

/** What the site owner puts in the page's own style sheet, so that the room is there before the question. */
const ROOM = `@media screen {
  helder-feedback { display: block; min-height: 6.25em; min-height: calc(2lh + 3em + 4px) }
  @media (max-width: 21em) { helder-feedback { min-height: calc(3lh + 4.5em + 8px) } } }`

describe.skipIf(noBrowser)('a page that carries the widget', () => {
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

  const visit = async (body: string, head = '', width = 1280) => {
    const url = place.pages.put('/pagina', {
      body: `<!doctype html><html lang="nl"><head><meta charset="utf-8">
        <meta name="viewport" content="width=device-width"><title>Een pagina</title>${head}</head>
        <body><main><h1>Een pagina</h1>${body}</main></body></html>`,
    })
    const context = await browser.newContext({ viewport: { width, height: 800 } })
    const { page, complaints } = await awareTab(context)
    return {
      page,
      complaints,
      go: () => page.goto(url, { waitUntil: 'commit' }),
      close: () => context.close(),
    }
  }

  const attributes = () => `src="${place.server.origin}/helder.js" data-site="demo"`
  const ELEMENT = '<helder-feedback></helder-feedback>'
  const ways: [way: string, body: () => string, head?: () => string][] = [
    ['where the script stands', () => `<script ${attributes()} async></script>`],
    ['with defer', () => `<script ${attributes()} defer></script>`],
    [
      'from the head, before there is a body',
      () => ELEMENT,
      () => `<script ${attributes()}></script>`,
    ],
    ['from the head, some time', () => ELEMENT, () => `<script ${attributes()} async></script>`],
    [
      'held back and made anew, as Rocket Loader does',
      () => `<script type="a1b2-text/javascript" ${attributes()} async></script>
        <script>addEventListener('load', () => {
          for (const old of document.querySelectorAll('script[type$="-text/javascript"]')) {
            const anew = document.createElement('script')
            for (const { name, value } of old.attributes) if (name !== 'type') anew.setAttribute(name, value)
            old.replaceWith(anew)
          }
        })</script>`,
    ],
    [
      'appended by a tag manager',
      () => `<script>addEventListener('load', () => {
        const tag = document.createElement('script')
        tag.src = '${place.server.origin}/helder.js'
        tag.dataset.site = 'demo'
        tag.async = true
        document.body.append(tag)
      })</script>`,
    ],
    [
      'by an element that comes later',
      () => `<script ${attributes().replace('data-site', 'data-none')} async></script>
        <script>setTimeout(() => {
          const late = document.createElement('helder-feedback')
          late.dataset.site = 'demo'
          document.querySelector('main').append(late)
        }, 300)</script>`,
    ],
  ]

  it.each(ways)('asks once, and hears the answer: %s', async (_, body, head) => {
    const { page, complaints, go, close } = await visit(body(), head?.())
    await go()
    const no = page.getByRole('button', { name: 'Nee', exact: true })
    await no.waitFor()
    expect(await page.getByRole('group', { name: 'Was dit duidelijk?' }).count()).toBe(1)
    await no.click()
    await page.getByText('Uw antwoord is bewaard.').waitFor()
    expect(complaints).toEqual([])
    await close()
  })

  it('may move the element about: what somebody typed stays', async () => {
    const { page, complaints, go, close } = await visit(`${place.snippet}<section></section>`)
    await go()
    await page.getByRole('button', { name: 'Nee', exact: true }).click()
    await page.getByRole('textbox').fill('dit blijft')
    await page.evaluate(() =>
      document
        .querySelector('section')
        ?.append(document.querySelector('helder-feedback') as Element),
    )
    expect(await page.getByRole('textbox').inputValue()).toBe('dit blijft')
    await page.getByRole('button', { name: 'Versturen', exact: true }).click()
    await page.getByRole('heading', { name: 'Dank u wel' }).waitFor()
    expect(complaints).toEqual([])
    await close()
  })

  /** How far things moved by themselves (CLS) while the script came late. */
  const shift = async (width: number, css: string) => {
    const { page, go, close } = await visit(
      `${ELEMENT}<script ${attributes()} async></script>${'<p>Tekst onder de vraag.</p>'.repeat(20)}`,
      `<style>body { font: 1rem/1.6 sans-serif } ${css}</style>`,
      width,
    )
    let comes = () => {}
    const late = new Promise<void>((resolve) => {
      comes = resolve
    })
    await page.route('**/helder.js', async (route) => {
      await late
      await route.continue()
    })
    await page.addInitScript(() => {
      const seen = { moved: 0 }
      Object.assign(globalThis, { seen })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          seen.moved += (entry as unknown as { value: number }).value
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await go()
    // Two frames: the page has been seen as it is without the script.
    const frames = () =>
      page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      )
    await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint').length > 0,
    )
    await frames()
    comes()
    await page.getByRole('button', { name: 'Nee', exact: true }).waitFor()
    await frames()
    await page.waitForTimeout(100)
    const [moved, spare] = await page.evaluate(() => {
      const element = document.querySelector('helder-feedback') as Element
      const inside = element.shadowRoot?.querySelector('fieldset') as Element
      return [
        (globalThis as unknown as { seen: { moved: number } }).seen.moved,
        element.getBoundingClientRect().height - inside.getBoundingClientRect().height,
      ]
    })
    await close()
    return { moved, spare }
  }

  it.each([320, 412, 1280])(
    'keeps the room for the question: nothing jumps at %i pixels',
    async (width) => {
      const { moved, spare } = await shift(width, ROOM)
      expect(moved).toBe(0)
      // No more room than it takes, to the pixel.
      expect(Math.abs(spare ?? 9)).toBeLessThan(1)
      expect((await shift(width, '')).moved).toBeGreaterThan(0)
    },
  )
})
