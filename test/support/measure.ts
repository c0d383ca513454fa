/** What a person meets in the widget, measured: how large, how wide, how it is spoken, what is cut off. */
import type { Page } from 'playwright-core'

/** Smallest side of anything that can be pressed, in CSS pixels (WCAG 2.2, 2.5.8). */
const TARGET_MIN = 24

/** Everything that is amiss with sizes, as short lines; empty when all is well. */
export const amiss = (page: Page): Promise<string[]> =>
  page.evaluate((least) => {
    const root = document.querySelector('helder-feedback')?.shadowRoot
    if (!root) return ['no widget']
    const wrong: string[] = []
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth > clientWidth) wrong.push(`scrolls sideways: ${scrollWidth} in ${clientWidth}`)
    for (const target of root.querySelectorAll('button, a, select, textarea, input')) {
      // A label is part of what can be pressed.
      const { width, height } = (target.closest('label.choice') ?? target).getBoundingClientRect()
      if (width === 0 && height === 0) continue
      if (width < least || height < least) {
        wrong.push(`${target.textContent || target.id}: ${width} x ${height}`)
      }
    }
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      const cuts = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0
      if (cuts && element.tagName !== 'TEXTAREA') {
        wrong.push(`cut off: ${element.tagName} ${element.textContent?.slice(0, 40)}`)
      }
    }
    if (root.getAnimations().length > 0) wrong.push('moves')
    return wrong
  }, TARGET_MIN)

/** Spreads all text as WCAG 1.4.12 lets people do, until the answer is called. */
export const spreadText = async (page: Page) => {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`)
    const root = document.querySelector('helder-feedback')?.shadowRoot as ShadowRoot
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  })
  return () =>
    page.evaluate(() => {
      const root = document.querySelector('helder-feedback')?.shadowRoot as ShadowRoot
      root.adoptedStyleSheets = root.adoptedStyleSheets.slice(0, -1)
    })
}

/** In which language and direction each piece of the widget is given to a browser that reads aloud. */
export const spoken = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('helder-feedback')?.shadowRoot as ShadowRoot
    const seen = (element: Element) => {
      const { direction } = getComputedStyle(element)
      const lang = element.closest('[lang]')?.getAttribute('lang')
      return `${element.className || element.localName}: ${lang} ${direction}`
    }
    const pieces = 'legend, h2, .hint, .urgent, .urgent bdi, blockquote, mark, .code, option'
    return [...new Set([...root.querySelectorAll(pieces)].map(seen))]
  })

/** Tabs through the widget from its first stop; answers with the stops that show no ring. */
export const withoutRing = async (page: Page) => {
  await page.evaluate(() => {
    const root = document.querySelector('helder-feedback')?.shadowRoot as ShadowRoot
    const stop = [...root.querySelectorAll<HTMLElement>('button, input, a')].find(
      (element) => element.offsetParent !== null,
    )
    stop?.focus({ preventScroll: true })
  })
  await page.keyboard.press('Tab')
  await page.keyboard.press('Shift+Tab')
  const bare: string[] = []
  for (let stops = 0; stops < 40; stops++) {
    const stop = await page.evaluate(() => {
      const root = document.querySelector('helder-feedback')?.shadowRoot
      const focused = root?.activeElement
      if (!focused) return undefined
      const ring = getComputedStyle(focused.closest('.choice') ?? focused)
      const shows = ring.outlineStyle === 'auto' || Number.parseFloat(ring.outlineWidth) >= 2
      return {
        name: focused.textContent || focused.id,
        shows: shows && ring.outlineStyle !== 'none',
      }
    })
    if (!stop) return stops === 0 ? ['nothing took the focus'] : bare
    if (!stop.shows) bare.push(stop.name)
    await page.keyboard.press('Tab')
  }
  return [...bare, 'no way out']
}
