import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aBrowser, noBrowser, VIEWS } from '../support/a-browser.ts'
import { aServer, type Server, TOKEN } from '../support/a-server.ts'

/** Cumulative layout shift that a person does not notice; "good" is up to 0.1 (web.dev/cls). */
const SHIFT_MAX = 0.05
const ROOMS = ['pages', 'questions', 'themes', 'heard', 'report', 'keeper']

/** Adds up every shift, also those just after a press, which measurements elsewhere leave out. */
const watchShifts = () => {
  const all = globalThis as unknown as { shifted: number }
  all.shifted = 0
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      all.shifted += (entry as unknown as { value: number }).value
  }).observe({ type: 'layout-shift', buffered: true })
}
const shiftedSince = (page: Page) =>
  page.evaluate(() => {
    const all = globalThis as unknown as { shifted: number }
    const { shifted } = all
    all.shifted = 0
    return shifted
  })

describe.skipIf(noBrowser)('the dashboard keeps still', () => {
  let server: Server
  let browser: Browser
  beforeAll(async () => {
    server = await aServer({ HELDER_SAMPLE: '1' })
    browser = await aBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  it('while a room comes in and while something else is chosen', async () => {
    const context = await browser.newContext({ ...VIEWS.desktop, locale: 'nl-NL' })
    const page = await context.newPage()
    await page.addInitScript(watchShifts)
    /** Nothing is on its way, and what came has been drawn. */
    const settled = async () => {
      await page.waitForFunction(
        () =>
          !document.querySelector('main .busy, main .first') &&
          [...document.querySelectorAll('main .status')].every((said) => !said.textContent),
      )
      await page.evaluate(
        () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
      )
    }
    await page.goto(`${server.origin}/#token=${TOKEN}`)
    await page.getByRole('heading', { name: 'Nieuwste berichten' }).waitFor()
    await page.goto(`${server.origin}/?period=90`)
    await page.locator('.tiles strong').first().waitFor()
    await settled()
    const shifts: Record<string, number> = { 'the first room': await shiftedSince(page) }
    await page.locator('.filters select').nth(1).selectOption('30')
    await settled()
    shifts['another period'] = await shiftedSince(page)
    for (const room of ROOMS) {
      await page.locator(`nav.rooms a[href*="room=${room}"]`).click()
      await page.locator('main h1').waitFor()
      await settled()
      shifts[room] = await shiftedSince(page)
    }
    await page.locator('nav.rooms a[href*="room=pages"]').click()
    await page.locator('ul.sites button.link').first().waitFor()
    await settled()
    await shiftedSince(page)
    await page.locator('ul.sites button.link').first().click()
    await page.locator('.owner-pages').waitFor()
    await settled()
    shifts['the pages of a site'] = await shiftedSince(page)
    await page.locator('nav.rooms a[href*="room=heard"]').click()
    await page.locator('.coverage .tabs button').nth(1).waitFor()
    await settled()
    await shiftedSince(page)
    await page.locator('.coverage .tabs button').nth(1).click()
    await settled()
    shifts['another cut'] = await shiftedSince(page)
    await page.goto(`${server.origin}/?period=90&region=NL-ZH&reason=missing`)
    await page.locator('.tiles strong').first().waitFor()
    await page.locator('.sentence .chosen').nth(1).waitFor()
    await settled()
    shifts['an address with filters'] = await shiftedSince(page)
    await context.close()
    const jumping = Object.entries(shifts).filter(([, shift]) => shift > SHIFT_MAX)
    expect(jumping).toEqual([])
  })

  it('and so does the form on a page, when what the site chose comes a little later', async () => {
    const context = await browser.newContext({ ...VIEWS.narrow, locale: 'nl-NL' })
    const page = await context.newPage()
    let answered = false
    await page.route('**/v1/sites/*/widget?*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 200))
      answered = true
      await route.continue()
    })
    await page.goto(`${server.origin}/demo`)
    await page.getByRole('button', { name: 'Nee', exact: true }).click()
    const send = page.getByRole('button', { name: 'Versturen' })
    await send.waitFor()
    const first = await send.boundingBox()
    await page.locator('select', { hasText: 'English' }).waitFor()
    await page.getByText('Uw antwoord is bewaard.').waitFor()
    expect(answered).toBe(true)
    expect(await send.boundingBox()).toEqual(first)
    await context.close()
  })
})
