/** The desk as answerers have it before them: whom to call, letters to print, an appointment to propose. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Site } from '../../shared/site.ts'
import { seal } from '../../widget/seal.ts'
import { aBrowser, noBrowser, VIEWS } from '../support/a-browser.ts'
import { aServer, type Server, TOKEN } from '../support/a-server.ts'
import { aSignal } from '../support/a-signal.ts'
import { axeFindings } from '../support/axe.ts'

const SHOTS = 'test/.shots'

describe.skipIf(noBrowser)('the desk', () => {
  let server: Server
  let browser: Browser
  let site: Site
  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true })
    server = await aServer()
    browser = await aBrowser()
    site = (await (await server.staff('/v1/sites')).json())[0]
    const channels = ['email', 'phone', 'counter', 'letter', 'page']
    const locations = [{ name: 'Stadhuis', address: 'Grote Markt 1, Delft' }]
    const put = await fetch(`${server.origin}/v1/sites/demo`, {
      method: 'PUT',
      headers: { Authorization: `Bearer ${TOKEN}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...site, channels, locations }),
    })
    expect(put.status).toBe(200)
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })
  const ask = async (text: string, channel: 'phone' | 'letter' | 'counter', more: object = {}) => {
    const signal = aSignal({ site: 'demo', page: { url: `${server.origin}/demo` } })
    const contact = channel === 'letter' && {
      sealed: await seal(site.sealingKey ?? '', signal.id, {
        ...{ channel, name: 'A. de Vries', address: 'Kade 7\n1234 AB Delft' },
      }),
    }
    const question = { text, channel, ...(contact ? { contact } : {}), ...more }
    const sent = await fetch(`${server.origin}/v1/signals`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: server.origin },
      body: JSON.stringify({ ...signal, question }),
    })
    expect(sent.status).toBe(202)
    return signal.id
  }
  const desk = async (view: keyof typeof VIEWS, query: string) => {
    const context = await browser.newContext({ ...VIEWS[view], locale: 'nl-NL' })
    const page = await context.newPage()
    page.setDefaultTimeout(8_000)
    await page.goto(`${server.origin}/?room=questions&${query}`)
    await page.getByLabel('Uw sleutel').fill(TOKEN)
    await page.getByRole('button', { name: 'Inloggen' }).click()
    await page.getByRole('heading', { name: 'Vragen', exact: true }).waitFor()
    return { page, close: () => context.close() }
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

  it('lists whom to call and when', async () => {
    await ask('Belt u mij over de toeslag?', 'phone', { moments: ['workday-morning'] })
    await ask('Waar blijft mijn brief?', 'phone')
    const { page, close } = await desk('desktop', 'queue=calls')
    await page.getByRole('button', { name: 'Belt u mij over de toeslag?' }).waitFor()
    await page
      .getByText(/bellen: \w+dag \d+ \w+, \d\d:\d\d tot \d\d:\d\d|kan nu gebeld worden/)
      .first()
      .waitFor()
    await look(page, 'calls-desktop')
    await close()
  })

  it('prints answers by letter, and lets them go once they are in the post', async () => {
    await ask('Mijn vraag over de aanslag.', 'letter')
    const { page, close } = await desk('desktop', '')
    await page.getByRole('button', { name: 'Mijn vraag over de aanslag.' }).click()
    await page.getByRole('button', { name: 'Ik pak deze vraag op' }).click()
    await page.getByLabel('Uw antwoord').fill('U krijgt voor 1 april bericht.')
    await page.getByRole('button', { name: 'Antwoord versturen' }).click()
    await page.getByText('gaf antwoord').waitFor({ state: 'attached' })
    await page.getByRole('button', { name: 'Brieven' }).click()
    const [letter] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('button', { name: 'Brieven afdrukken (1)' }).click(),
    ])
    await letter.getByText('A. de Vries').waitFor()
    await letter.getByText('U krijgt voor 1 april bericht.').waitFor()
    await letter.screenshot({ path: join(SHOTS, 'letter-printed.png') })
    await look(page, 'letters-desktop')
    await page.getByRole('button', { name: 'Op de post gedaan (1)' }).click()
    await page.getByText('Hier staan nu geen vragen.').waitFor()
    await close()
  })

  it('proposes an appointment where people come by', async () => {
    await ask('Kan ik langskomen met mijn papieren?', 'counter')
    const { page, close } = await desk('narrow', '')
    await page.getByRole('button', { name: 'Kan ik langskomen met mijn papieren?' }).click()
    await page.getByRole('button', { name: 'Ik pak deze vraag op' }).click()
    await page.getByLabel('Uw antwoord').fill('Dat kan. Neem uw brief mee.')
    await page.getByLabel('Dag en tijd').fill('2027-03-04T13:30')
    const place = page.getByLabel('Plaats')
    const list = page.locator(`#${await place.getAttribute('list')} option`)
    await place.fill((await list.first().getAttribute('value')) ?? '')
    await look(page, 'appointment-narrow')
    await page.getByRole('button', { name: 'Antwoord versturen' }).click()
    await page.getByText('Stadhuis, Grote Markt 1, Delft').first().waitFor()
    await close()
  })
})
