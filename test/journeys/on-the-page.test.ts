/** What is going on stands on the page before anybody presses, and under the form; and what was done, for everybody. */
import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aBrowser, noBrowser, VIEWS } from '../support/a-browser.ts'
import { aPage } from '../support/a-page.ts'
import { aServer, freePort, type Server, TOKEN } from '../support/a-server.ts'
import { axeFindings } from '../support/axe.ts'

const SHOTS = 'test/.shots'

describe.skipIf(noBrowser)('what is going on', () => {
  let server: Server
  let browser: Browser
  let port: number
  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true })
    port = await freePort()
    server = await aServer({ HELDER_DEMO_HOSTS: `127.0.0.1:${port}` })
    browser = await aBrowser()
    const soon = new Date(Date.now() + 12 * 86_400_000).toISOString().slice(0, 10)
    const notice = (page: string, language: string, known: string, unknown: string) =>
      put(`/v1/notices/${randomUUID()}`, {
        ...{ site: 'demo', page: `http://127.0.0.1:${port}/${page}*`, language, known, unknown },
        moreOn: soon,
        ...(language === 'nl'
          ? { confidential: 'Wie de fout maakte. Er loopt een onderzoek.' }
          : {}),
      })
    await notice(
      'pagina',
      'nl',
      'De toeslag van maart komt later. Dat ligt niet aan u.',
      'Op welke dag het geld komt. We rekenen dat nu na.',
    )
    await notice('ar', 'ar', 'سيصل بدل مارس متأخرًا.', 'في أي يوم سيصل المال.')
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })
  const put = async (path: string, body: object) => {
    const answer = await fetch(server.origin + path, {
      method: 'PUT',
      headers: { Authorization: `Bearer ${TOKEN}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    expect(answer.status).toBe(200)
  }
  const look = async (page: Page, name: string) => {
    await page.waitForTimeout(150)
    await page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: true })
    expect(await axeFindings(page)).toEqual([])
    const { width = 0 } = page.viewportSize() ?? {}
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    )
  }
  const visit = async (view: keyof typeof VIEWS, path: string, language = 'nl') => {
    const site = await aPage({
      ...{ port, from: server.origin, language },
      body: `<helder-notice></helder-notice><script src="${server.origin}/helder-notice.js" data-site="demo" async></script>`,
    })
    const context = await browser.newContext({ ...VIEWS[view], locale: 'nl-NL' })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(`http://127.0.0.1:${port}/${path}`)
    return { page, complaints, close: () => Promise.all([context.close(), site.close()]) }
  }

  it.each(['desktop', 'narrow', 'dark'] as const)('stands on the page itself: %s', async (view) => {
    const { page, complaints, close } = await visit(view, 'pagina')
    const notice = page.locator('helder-notice')
    await notice.getByRole('heading', { name: 'Wat weten we?' }).waitFor()
    await notice.getByText('Op welke dag het geld komt').waitFor()
    await notice.getByText(/Uiterlijk \w+dag \d+ \w+ 20\d\d hoort u meer\./).waitFor()
    await look(page, `notice-${view}`)
    // The same under the form.
    const widget = page.locator('helder-feedback')
    await widget.getByRole('button', { name: 'Nee', exact: true }).click()
    await widget.getByRole('heading', { name: 'Wat weten we?' }).waitFor()
    await look(page, `notice-form-${view}`)
    expect(complaints).toEqual([])
    await close()
  })

  it('is in its own language and direction, and nothing at all where nothing is going on', async () => {
    const arabic = await visit('narrow', 'ar', 'ar')
    await arabic.page.locator('helder-notice').getByText('في أي يوم').waitFor()
    const direction = await arabic.page.evaluate(() => {
      const section = document.querySelector('helder-notice')?.shadowRoot?.querySelector('section')
      return section && getComputedStyle(section).direction
    })
    expect(direction).toBe('rtl')
    await look(arabic.page, 'notice-arabic')
    await arabic.close()
    const quiet = await visit('desktop', 'elders')
    await quiet.page.waitForLoadState('networkidle')
    const height = await quiet.page.locator('helder-notice').evaluate((one) => one.clientHeight)
    expect(height).toBe(0)
    expect(quiet.complaints).toEqual([])
    await quiet.close()
  })

  it('is told back to everybody: what was heard and what was done', async () => {
    await put(`/v1/page-changes/${randomUUID()}`, {
      ...{
        site: 'demo',
        page: `${server.origin}/demo`,
        day: new Date().toISOString().slice(0, 10),
      },
      what: 'We schreven de bedragen in een tabel, met een voorbeeld erbij.',
    })
    for (const [view, query] of [
      ['desktop', ''],
      ['narrow', ''],
      ['dark', ''],
      ['narrow', '?language=ar'],
    ] as const) {
      const context = await browser.newContext({ ...VIEWS[view], locale: 'nl-NL' })
      const page = await context.newPage()
      await page.goto(`${server.origin}/outcomes/demo${query}`)
      await look(page, `outcomes-${view}${query.slice(-2)}`)
      await context.close()
    }
  })
})
