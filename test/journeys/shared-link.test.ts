/** Numbers shared by a link: an owner makes it, somebody without an account looks, it is ended. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PageOverview } from '../../shared/api/page-client.ts'
import { aBrowser, noBrowser, VIEWS } from '../support/a-browser.ts'
import { dayAgo, fillQuarter } from '../support/a-quarter.ts'
import { aServer, type Server, TOKEN } from '../support/a-server.ts'
import { axeFindings } from '../support/axe.ts'
import { number, plain, press } from '../support/on-the-dashboard.ts'

const SHOTS = 'test/.shots'
const LOOKS: Record<string, BrowserContextOptions> = {
  ...VIEWS,
  forced: { viewport: { width: 1280, height: 900 }, forcedColors: 'active' },
}

describe.skipIf(noBrowser)('numbers shared by a link', () => {
  let browser: Browser
  let server: Server
  let link = ''
  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true })
    browser = await aBrowser()
    server = await aServer()
    await fillQuarter(server)
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })
  const open = async (address: string, view = 'desktop') => {
    const context = await browser.newContext({ ...LOOKS[view], locale: 'nl-NL' })
    const page = await context.newPage()
    page.setDefaultTimeout(8_000)
    await page.goto(address)
    return page
  }
  /** In every look of the same screen: nothing out of reach, nothing out of sight. */
  const look = async (page: Page, name: string) => {
    for (const [view, { viewport, colorScheme, forcedColors }] of Object.entries(LOOKS)) {
      await page.setViewportSize(viewport ?? { width: 1280, height: 900 })
      await page.emulateMedia({
        colorScheme: colorScheme ?? 'light',
        forcedColors: forcedColors ?? 'none',
      })
      await page.screenshot({ path: join(SHOTS, `shared-${name}-${view}.png`), fullPage: true })
      expect([name, view, await axeFindings(page)]).toEqual([name, view, []])
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect([name, view, wide <= (viewport?.width ?? 0)]).toEqual([name, view, true])
    }
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
  }

  it('is made by an owner, shows what the API counts and no more, and ends', async () => {
    const owner = await open(`${server.origin}/?room=pages&site=demo#token=${TOKEN}`)
    const shares = owner.getByRole('region', { name: 'Cijfers delen' })
    await press(owner, 'Link maken')
    await shares.getByText('Schrijf op voor wie de link is, hooguit 120 tekens.').waitFor()
    await owner.getByLabel('Voor wie is de link?').fill('Webredactie')
    await press(owner, 'Link maken')
    await shares.getByText('nog niet gebruikt').waitFor()
    link = await shares.locator('code').innerText()
    expect(link).toContain(`${server.origin}/shared#share=helder_`)
    await look(owner, '1-made')

    // The line is down: that is not said to be the end of the link.
    const reader = await open('about:blank')
    await reader.route('**/v1/session', (route) => route.abort(), { times: 1 })
    await reader.goto(link)
    await press(reader, 'Opnieuw proberen')
    await reader.getByRole('heading', { name: 'Dienst Toekenning' }).waitFor()
    expect(reader.url()).toBe(`${server.origin}/shared`)
    await reader.getByText(/U ziet cijfers van Dienst Toekenning\..*werkt tot en met/).waitFor()
    await reader.getByLabel('Periode').selectOption('90')
    expect(new URL(reader.url()).search).toBe('?period=90')
    const query = `site=demo&from=${dayAgo(89)}&to=${dayAgo(0)}`
    const read = async (path: string) => (await server.staff(`${path}?${query}`)).json()
    const [all] = (await read('/v1/counts')) as { signals: number }[]
    await reader
      .locator('.tiles')
      .getByText(number(all?.signals ?? 0), { exact: true })
      .waitFor()
    const { rows } = (await read('/v1/page-overviews')) as PageOverview
    await reader
      .locator('.owner-pages tbody tr')
      .nth(rows.length - 1)
      .waitFor()
    const shown = (await reader.locator('.owner-pages tbody tr').allInnerTexts()).map(plain)
    expect(shown).toHaveLength(rows.length)
    for (const [index, { clear }] of rows.entries())
      expect(shown[index]).toContain(`${clear.n} ${clear.n === 1 ? 'oordeel' : 'oordelen'}`)
    await look(reader, '2-read')

    await reader.goto(`${server.origin}/shared?room=keeper&view=messages`)
    await reader.getByText(/U ziet cijfers van/).waitFor()
    await reader.getByRole('table').first().waitFor()
    expect(await reader.getByRole('navigation').count()).toBe(0)
    expect(await reader.locator('body').innerText()).not.toContain('Ik snap het tweede stuk niet')
    const words = await reader.evaluate(async () => {
      const headers = { 'Helder-Session': 'shared' }
      return (await fetch('/v1/signals', { headers })).status
    })
    expect(words).toBe(403)
    // The rooms of staff ask who one is, and not for a link.
    await reader.goto(`${server.origin}/`)
    await reader.getByLabel('Uw sleutel').waitFor()
    // Its token, filled in there, leads to where links open.
    await reader.getByLabel('Uw sleutel').fill(link.split('share=')[1] ?? '')
    await reader.keyboard.press('Enter')
    await reader.getByText(/U ziet cijfers van/).waitFor()
    expect(new URL(reader.url()).pathname).toBe('/shared')

    // Who is signed in looks at a link and stays signed in; both live side by side.
    const beside = await owner.context().newPage()
    await beside.goto(link)
    await beside.getByText(/U ziet cijfers van/).waitFor()
    await beside.reload()
    await beside.getByText(/U ziet cijfers van/).waitFor()
    await owner.reload()
    await shares.getByText('Webredactie').waitFor()
    await beside.close()

    await press(owner, 'Stoppen: Webredactie')
    await press(owner, 'Ja, stop deze link: Webredactie')
    await shares.getByText('De link voor Webredactie werkt niet meer.').waitFor()
    await reader.reload()
    await reader.getByRole('heading', { name: 'Deze link werkt niet meer' }).waitFor()
    const late = await open(link)
    await late.getByRole('heading', { name: 'Deze link werkt niet meer' }).waitFor()
    expect(await late.getByLabel('Uw sleutel').count()).toBe(0)
    await look(late, '3-ended')
    await press(late, 'English')
    await late.getByText('Ask whoever gave you this link').waitFor()
  }, 60_000)
})
