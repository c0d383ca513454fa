/** Firefox by WebDriver BiDi. `errors` tells of scripts and of the console, not of answers of 400 and above. */
import puppeteer, { type BrowserContext, type ElementHandle, type KeyInput } from 'puppeteer-core'
import { type Engine, FIRST_SIZE, type Tab } from './engine.ts'
import { aTab } from './tab.ts'

const executablePath = process.env.HELDER_FIREFOX ?? '/usr/bin/firefox-esr'

const open = async (context: BrowserContext): Promise<Tab> => {
  const page = await context.newPage()
  await page.setViewport(FIRST_SIZE)
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  return aTab<ElementHandle>({
    goto: (url) => page.goto(url),
    reload: () => page.reload(),
    close: async () => {
      const { length } = await context.pages()
      await (length > 1 ? page.close() : context.close())
    },
    run: (expression) => page.evaluate(expression),
    element: async (expression) => {
      const found = await page.evaluateHandle(expression)
      return (found.asElement() as ElementHandle | null) ?? undefined
    },
    click: (element) => element.click(),
    write: (text) => page.keyboard.type(text),
    stroke: async (key, held) => {
      for (const other of held) await page.keyboard.down(other as KeyInput)
      // Puppeteer knows the space bar by this name only when it speaks BiDi.
      await page.keyboard.press(key === 'Space' ? ' ' : (key as KeyInput))
      for (const other of held) await page.keyboard.up(other as KeyInput)
    },
    screenshot: (path) => page.screenshot({ path: path as `${string}.png` }),
    size: (size) => page.setViewport(size),
    errors: async () => [...errors],
    offline: (on) => page.setOfflineMode(on),
    beside: () => open(context),
  })
}

export const startFirefox = async (): Promise<Engine> => {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    extraPrefsFirefox: {
      'intl.accept_languages': 'nl-NL, nl',
      // Loopback only, whatever the machine's settings say.
      'network.proxy.type': 0,
      // Of several tabs one is in front; those behind it would take a second for each look.
      'dom.min_background_timeout_value': 4,
      'dom.timeout.enable_budget_timer_throttling': false,
    },
  })
  return {
    name: 'firefox',
    close: () => browser.close(),
    open: async () => open(await browser.createBrowserContext()),
  }
}
