/** From a question to an answer, the whole way round: citizen, desk, a real mail server, and the citizen again. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noBrowser, VIEWS } from '../support/a-browser.ts'
import { aMailingPlace, type MailingPlace } from '../support/a-mailing-place.ts'
import { TOKEN } from '../support/a-server.ts'

const ADDRESS = 'noor@voorbeeld.example'

describe.skipIf(noBrowser)('somebody who asks hears back', () => {
  let place: MailingPlace
  beforeAll(async () => {
    place = await aMailingPlace()
  })
  afterAll(() => place?.stop())
  const desk = async (view: keyof typeof VIEWS = 'desktop') => {
    const opened = await place.open(view)
    await opened.page.goto(`${place.server.origin}/?room=questions`)
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
  const look = async (page: Page, name: string) => {
    await page.waitForTimeout(200)
    await place.look(page, name)
  }

  it.each(Object.keys(VIEWS))(
    'by e-mail: asked, answered, read, not helped and open again; seen on %s',
    async (view) => {
      const question = `Wanneer komt het geld? (${view})`
      const code = await place.ask(question, /Per e-mail/, ['Uw e-mailadres', ADDRESS])
      const citizen = await place.open(view)
      await place.follow(citizen.page, code)
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
      const before = place.mail.taken.length
      await page.getByRole('button', { name: 'Antwoord versturen' }).click()
      await page.getByRole('heading', { name: 'Antwoorden' }).waitFor()
      await look(page, `${view}-d3-answered`)
      await expect.poll(() => place.mail.taken.length).toBe(before + 1)
      expect(place.mail.taken.at(-1)).toMatchObject({ to: [ADDRESS] })
      expect(place.mail.taken.at(-1)?.mail.text).toContain('Wij betalen op de 20e.')
      expect(place.mail.taken.at(-1)?.mail.text).toContain(question)

      await place.follow(citizen.page, code)
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
    const code = await place.ask('Kan ik uitstel krijgen?', /Telefonisch|gebeld|bellen/i, [
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
    const citizen = await place.open('desktop', { javaScriptEnabled: false })
    await place.follow(citizen.page, code)
    await citizen.page.getByText('Gebeld: uitstel tot 1 mei.').waitFor()
    await citizen.page.getByRole('button', { name: 'Dit antwoord helpt mij' }).click()
    await citizen.page.getByText('Fijn dat ons antwoord helpt.').waitFor()
    await citizen.context.close()
  })

  it('on the page: the next reader finds the answer under the form', async () => {
    await place.ask('Waarom krijg ik niks?', /Op deze pagina/)
    const { page, context } = await desk()
    await take(page, 'Waarom krijg ik niks?')
    await page.getByLabel('Uw antwoord').fill('Dat hangt af van uw inkomen.')
    await page.getByRole('button', { name: 'Antwoord versturen' }).click()
    await page.getByLabel('De vraag in uw woorden').fill('Wie krijgt toeslag?')
    await page.getByRole('button', { name: 'Antwoord versturen' }).click()
    await page.getByRole('heading', { name: 'Antwoorden' }).waitFor()
    await context.close()
    for (const view of Object.keys(VIEWS)) {
      const reader = await place.open(view)
      await reader.page.goto(`${place.server.origin}/demo`)
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
