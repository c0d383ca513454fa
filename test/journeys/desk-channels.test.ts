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
    const contact = channel === 'letter' &&
      !('contact' in more) && {
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
  /** Taken and answered by somebody else than who looks. */
  const answered = async (id: string) => {
    // Who looks at the list makes the desk look for new questions.
    await server.staff('/v1/questions?state=open')
    for (const action of [{ action: 'claim' }, { action: 'answer', text: 'Per brief.' }]) {
      const done = await fetch(`${server.origin}/v1/questions/${id}/actions`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${TOKEN}`, 'Content-Type': 'application/json' },
        body: JSON.stringify(action),
      })
      expect(done.status).toBe(200)
    }
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
    await answered(await ask('Mijn vraag zonder adres.', 'letter', { contact: undefined }))
    const { page, close } = await desk('desktop', '')
    await page.getByRole('button', { name: 'Mijn vraag over de aanslag.' }).click()
    await page.getByRole('button', { name: 'Ik pak deze vraag op' }).click()
    await page.getByLabel('Uw antwoord').fill('U krijgt voor 1 april bericht.')
    // Looked up elsewhere meanwhile: what was typed is there still.
    await page.getByRole('button', { name: 'Kernboodschappen', exact: true }).click()
    await page.getByRole('heading', { name: 'Kernboodschappen' }).waitFor()
    await page.getByRole('link', { name: 'Wie horen we niet?' }).click()
    await page.getByRole('heading', { name: 'Wie horen we niet?' }).waitFor()
    await page.goBack()
    await page.goBack()
    const written = page.getByLabel('Uw antwoord')
    await expect.poll(() => written.inputValue()).toBe('U krijgt voor 1 april bericht.')
    // As the words run, so does the line.
    expect(await written.getAttribute('dir')).toBe('auto')
    await page.context().setOffline(true)
    await page.getByRole('button', { name: 'Antwoord versturen' }).click()
    await page.getByText('Dat is niet gelukt. Probeer het nog een keer.').waitFor()
    await page.context().setOffline(false)
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
    // Without an address it cannot be printed here, and does not stay in the list for ever.
    await page.getByText('Brieven zonder adres: 1.').waitFor()
    await page.getByRole('button', { name: 'Mijn vraag zonder adres.' }).click()
    await page.getByRole('button', { name: 'Deze brief is op de post' }).click()
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
