/** From a question to an answer, the whole way round: citizen, desk, a real mail server, and the citizen again. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aBrowser, noBrowser, VIEWS } from '../support/a-browser.ts'
import { aMailServer } from '../support/a-mail-server.ts'
import { aServer, type Server, TOKEN } from '../support/a-server.ts'
import { axeFindings } from '../support/axe.ts'

const SHOTS = 'test/.shots'
const ADDRESS = 'noor@voorbeeld.example'
const CODE = /[2-9A-Z]{4}(?:-[2-9A-Z]{4}){3}/

describe.skipIf(noBrowser)('somebody who asks hears back', () => {
  let mail: Awaited<ReturnType<typeof aMailServer>>
  let server: Server
  let browser: Browser
  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true })
    mail = await aMailServer()
    server = await aServer({
      HELDER_SMTP_URL: mail.url,
      HELDER_MAIL_FROM: 'antwoord@helder.example',
    })
    browser = await aBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
    await mail?.stop()
  })

  const open = async (view: keyof typeof VIEWS, options = {}) => {
    const context = await browser.newContext({ ...VIEWS[view], locale: 'nl-NL', ...options })
    const page = await context.newPage()
    page.setDefaultTimeout(8_000)
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('401'))
        complaints.push(message.text())
    })
    return { context, page, complaints }
  }
  const look = async (page: Page, name: string) => {
    await page.waitForTimeout(200)
    await page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: true })
    expect(await axeFindings(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      page.viewportSize()?.width ?? 0,
    )
  }
  /** Asks on the demo page by a channel; answers with the code. */
  const ask = async (text: string, channel: RegExp, field?: [label: string, value: string]) => {
    const { page, context } = await open('desktop')
    await page.goto(`${server.origin}/demo`)
    const widget = page.locator('helder-feedback')
    await widget.getByRole('button', { name: 'Nee', exact: true }).click()
    await widget.getByRole('button', { name: 'Ik heb een vraag' }).click()
    await widget.getByRole('textbox', { name: 'Uw vraag' }).fill(text)
    await widget.getByRole('radio', { name: channel }).check()
    if (field) await widget.getByRole('textbox', { name: field[0] }).fill(field[1])
    await widget.getByRole('button', { name: 'Vraag versturen' }).click()
    await widget.getByRole('heading', { name: 'Dank u wel' }).waitFor()
    const code = CODE.exec((await widget.locator('.code').textContent()) ?? '')?.[0] ?? ''
    expect(code).not.toBe('')
    await context.close()
    return code
  }
  const desk = async (view: keyof typeof VIEWS = 'desktop') => {
    const opened = await open(view)
    await opened.page.goto(`${server.origin}/?room=questions`)
    await opened.page.getByLabel('Uw sleutel').fill(TOKEN)
    await opened.page.getByRole('button', { name: 'Inloggen' }).click()
    await opened.page.getByRole('heading', { name: 'Vragen', exact: true }).waitFor()
    return opened
  }
  const take = async (page: Page, text: string) => {
    await page.getByRole('button', { name: text }).click()
    await page.getByRole('button', { name: 'Ik pak deze vraag op' }).click()
    await page.getByLabel('Uw antwoord').waitFor()
  }
  const follow = async (page: Page, code: string) => {
    await page.goto(`${server.origin}/s`)
    await page.getByLabel('Uw code').fill(code)
    await page.getByRole('button', { name: 'Bekijk mijn vraag' }).click()
    await page.getByRole('heading', { name: 'Uw vraag', exact: true }).waitFor()
  }

  it.each(Object.keys(VIEWS))(
    'by e-mail: asked, answered, read, not helped and open again; seen on %s',
    async (view) => {
      const question = `Wanneer komt het geld? (${view})`
      const code = await ask(question, /Per e-mail/, ['Uw e-mailadres', ADDRESS])
      const citizen = await open(view)
      await follow(citizen.page, code)
      await citizen.page.getByText(/We zijn met uw vraag bezig\. U krijgt uiterlijk/).waitFor()
      await look(citizen.page, `${view}-s1-waiting`)

      const { page, complaints, context } = await desk(view)
      await look(page, `${view}-d1-queue`)
      await take(page, question)
      await page.getByRole('button', { name: 'Contactgegevens openen' }).click()
      await page.getByText(ADDRESS).waitFor()
      await look(page, `${view}-d2-answering`)
      await page.getByRole('button', { name: 'Antwoord versturen' }).click()
      await page.getByText('Schrijf eerst een antwoord.').waitFor()
      await page.getByLabel('Uw antwoord').fill('Op 20 maart.\nWij betalen op de 20e.')
      const before = mail.taken.length
      await page.getByRole('button', { name: 'Antwoord versturen' }).click()
      await page.getByRole('heading', { name: 'Antwoorden' }).waitFor()
      await look(page, `${view}-d3-answered`)
      await expect.poll(() => mail.taken.length).toBe(before + 1)
      expect(mail.taken.at(-1)).toMatchObject({ to: [ADDRESS] })
      expect(mail.taken.at(-1)?.mail.text).toContain('Wij betalen op de 20e.')
      expect(mail.taken.at(-1)?.mail.text).toContain(question)

      await follow(citizen.page, code)
      await citizen.page.getByText('Wij betalen op de 20e.').waitFor()
      await look(citizen.page, `${view}-s2-answered`)
      await citizen.page.getByText('Helpt het niet, of wilt u iets toevoegen?').click()
      await citizen.page
        .getByLabel('Wat is nog niet duidelijk?')
        .fill('Welke maand? Bel 06-12345678.')
      await citizen.page.getByRole('button', { name: 'Vraag opnieuw openen' }).click()
      await citizen.page.getByText('Uw vraag is weer open.').waitFor()
      await look(citizen.page, `${view}-s3-reopened`)
      expect(await citizen.page.content()).toContain('Welke maand? Bel [telefoonnummer].')

      await page.reload()
      await page.locator('.question .state.reopened').waitFor()
      await page.getByText('Wat er gebeurde').click()
      await page.getByText('opende de vraag opnieuw').waitFor()
      await look(page, `${view}-d4-reopened`)
      expect(complaints).toEqual([])

      await citizen.page.getByText('Vraag wissen').click()
      await citizen.page.getByRole('button', { name: 'Ja, wis mijn vraag' }).click()
      await citizen.page.getByText('We hebben uw vraag gewist.').waitFor()
      await citizen.context.close()
      await context.close()
    },
  )

  it('by telephone: an attempt that failed, one that did not, and what was said', async () => {
    const code = await ask('Kan ik uitstel krijgen?', /Telefonisch|gebeld|bellen/i, [
      'Uw telefoonnummer',
      '06 12345678',
    ])
    const { page, context } = await desk()
    await take(page, 'Kan ik uitstel krijgen?')
    await page.getByRole('button', { name: 'Contactgegevens openen' }).click()
    await page.getByText('06 12345678').waitFor()
    await page.getByRole('button', { name: 'Niet bereikt' }).click()
    await page.getByRole('button', { name: 'Gesproken' }).click()
    await page.getByText('Wat er gebeurde').click()
    await expect.poll(() => page.getByText('belde (Gesproken)').count()).toBe(1)
    expect(await page.getByText('belde (Niet bereikt)').count()).toBe(1)
    await page.getByLabel('Uw antwoord').fill('Gebeld: uitstel tot 1 mei.')
    await page.getByRole('button', { name: 'Antwoord versturen' }).click()
    await page.getByRole('heading', { name: 'Antwoorden' }).waitFor()
    await context.close()
    // The page of the question asks for no scripts.
    const citizen = await open('desktop', { javaScriptEnabled: false })
    await follow(citizen.page, code)
    await citizen.page.getByText('Gebeld: uitstel tot 1 mei.').waitFor()
    await citizen.page.getByRole('button', { name: 'Dit antwoord helpt mij' }).click()
    await citizen.page.getByText('Fijn dat ons antwoord helpt.').waitFor()
    await citizen.context.close()
  })

  it('on the page: the next reader finds the answer under the form', async () => {
    await ask('Waarom krijg ik niks?', /Op deze pagina/)
    const { page, context } = await desk()
    await take(page, 'Waarom krijg ik niks?')
    await page.getByLabel('Uw antwoord').fill('Dat hangt af van uw inkomen.')
    await page.getByRole('button', { name: 'Antwoord versturen' }).click()
    await page.getByLabel('De vraag in uw woorden').fill('Wie krijgt toeslag?')
    await page.getByRole('button', { name: 'Antwoord versturen' }).click()
    await page.getByRole('heading', { name: 'Antwoorden' }).waitFor()
    await context.close()
    for (const view of Object.keys(VIEWS)) {
      const reader = await open(view)
      await reader.page.goto(`${server.origin}/demo`)
      const widget = reader.page.locator('helder-feedback')
      await widget.getByRole('button', { name: 'Ja', exact: true }).click()
      await widget.getByRole('heading', { name: 'Eerder gevraagd op deze pagina' }).waitFor()
      await widget.getByText('Wie krijgt toeslag?').click()
      await widget.getByText('Dat hangt af van uw inkomen.').waitFor()
      await look(reader.page, `${view}-s4-on-the-page`)
      expect(reader.complaints).toEqual([])
      await reader.context.close()
    }
  })
})
