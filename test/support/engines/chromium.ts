/** Chromium by Playwright. `errors` also tells of answers of 400 and above: its console names them. */
import type { BrowserContext, ElementHandle } from 'playwright-core'
import { aBrowser } from '../a-browser.ts'
import { type Engine, FIRST_SIZE, type Tab } from './engine.ts'
import { aTab } from './tab.ts'

const open = async (context: BrowserContext): Promise<Tab> => {
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  return aTab<ElementHandle<Element>>({
    goto: (url) => page.goto(url),
    reload: () => page.reload(),
    close: () => (context.pages().length > 1 ? page.close() : context.close()),
    run: (expression) => page.evaluate(expression),
    element: async (expression) => {
      const found = await page.evaluateHandle(expression)
      return (found.asElement() as ElementHandle<Element> | null) ?? undefined
    },
    click: (element) => element.click(),
    write: (text) => page.keyboard.type(text),
    stroke: (key, held) => page.keyboard.press([...held, key].join('+')),
    screenshot: (path) => page.screenshot({ path }),
    size: (size) => page.setViewportSize(size),
    errors: async () => [...errors],
    offline: (on) => context.setOffline(on),
    beside: () => open(context),
  })
}

export const startChromium = async (): Promise<Engine> => {
  const browser = await aBrowser()
  return {
    name: 'chromium',
    close: () => browser.close(),
    open: async () => open(await browser.newContext({ locale: 'nl-NL', viewport: FIRST_SIZE })),
  }
}
