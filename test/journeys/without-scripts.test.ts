/** The plain form in a real browser: without scripts all the way, and looked at by axe in every state. */
import { mkdirSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SignalRow } from '../../store/signal-row.ts'
import { aBrowser, noBrowser, VIEWS } from '../support/a-browser.ts'
import { aServer, type Server } from '../support/a-server.ts'
import { axeFindings } from '../support/axe.ts'

const SHOTS = 'test/.shots'

describe.skipIf(noBrowser)('without scripts', () => {
  let server: Server
  let browser: Browser
  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true })
    server = await aServer()
    browser = await aBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  it('a page shows the link, which leads to the same question about that page, answered and thanked', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, locale: 'nl-NL' })
    const page = await context.newPage()
    await page.goto(`${server.origin}/demo`)
    await page.getByRole('link', { name: 'Was dit duidelijk? Laat het ons weten' }).click()
    await page.getByRole('heading', { name: 'Was het duidelijk?' }).waitFor()
    await page.getByRole('radio', { name: 'Nee', exact: true }).check()
    await page.getByRole('checkbox', { name: 'Te veel tekst' }).check()
    await page.getByRole('textbox', { name: /eigen woorden/ }).fill('Bel me op 06-12345678')
    await page.getByRole('button', { name: 'Versturen' }).click()
    await page.getByRole('heading', { name: 'Dit halen we weg' }).waitFor()
    await page.getByRole('button', { name: 'Verstuur zo' }).click()
    await page.getByRole('heading', { name: 'Dank u wel' }).waitFor()
    // The same page sent again, as a reload does, is the same signal.
    await page.reload()
    await page.getByRole('heading', { name: 'Dank u wel' }).waitFor()
    const rows = (await (await server.staff('/v1/signals?source=form')).json()) as SignalRow[]
    expect(rows).toMatchObject([
      {
        clarity: 'no',
        reasons: ['too-long'],
        message: 'Bel me op [telefoonnummer]',
        source: 'form',
        language: 'nl',
        page: { url: `${server.origin}/demo` },
      },
    ])
    await context.close()
  })

  const goes = async (page: Page, language: string, at: (state: string) => Promise<void>) => {
    await page.goto(`${server.origin}/f/demo?language=${language}`)
    await at('form')
    await page.locator('main button').click()
    await at('errors')
    await page.locator('input[name=clarity]').last().check()
    await page.locator('#message').fill('06-12345678')
    await page.locator('#question').fill('Hoe lang duurt het?')
    await page.locator('input[name=channel]').first().check()
    await page.locator('main button').click()
    await at('preview')
    await page.locator('button[value=send]').click()
    await at('thanks')
    await page.goto(`${server.origin}/f/demo/card?language=${language}`)
    await at('card')
    await page.goto(`${server.origin}/s?language=${language}`)
    await at('receipt')
  }

  it.each(Object.keys(VIEWS).flatMap((view) => ['nl', 'ar'].map((language) => [view, language])))(
    'is well made, seen on %s in %s',
    async (view = '', language = '') => {
      const context = await browser.newContext({ ...VIEWS[view] })
      const page = await context.newPage()
      const found: string[] = []
      await goes(page, language, async (state) => {
        await page.screenshot({
          path: `${SHOTS}/plain-${view}-${language}-${state}.png`,
          fullPage: true,
        })
        found.push(...(await axeFindings(page)).map((finding) => `${state}: ${finding}`))
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        if (wide > 0) found.push(`${state}: sticks out by ${wide} px`)
      })
      expect(found).toEqual([])
      await context.close()
    },
  )
})
