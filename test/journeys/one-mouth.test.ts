/** One government, one mouth: asked, put into an issue, proposed, agreed to, sent once; and the same in own words. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noBrowser } from '../support/a-browser.ts'
import { aMailingPlace, type MailingPlace } from '../support/a-mailing-place.ts'
import { TOKEN } from '../support/a-server.ts'

const ADDRESS = 'jan@voorbeeld.example'
const QUESTION = 'Wanneer komt mijn huurtoeslag?'

describe.skipIf(noBrowser)('one government, one mouth', () => {
  let place: MailingPlace
  const complaints: string[][] = []
  beforeAll(async () => {
    place = await aMailingPlace()
  })
  afterAll(() => place?.stop())

  const open = async (path: string) => {
    const opened = await place.open('desktop')
    complaints.push(opened.complaints)
    await opened.page.goto(place.server.origin + path)
    return opened.page
  }
  /** As it is on a narrow screen; in other colours it is looked at in every room at once. */
  const look = async (page: Page, name: string) => {
    const wide = page.viewportSize()
    await page.setViewportSize({ width: 320, height: 700 })
    await place.look(page, `narrow-m-${name}`)
    if (wide) await page.setViewportSize(wide)
  }
  /** Somebody who answers, signed in by a token of their own. */
  const colleague = async (label: string) => {
    const made = await fetch(`${place.server.origin}/v1/tokens`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${TOKEN}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ label, scopes: ['aggregate', 'text', 'contact', 'answer'] }),
    })
    const { token } = (await made.json()) as { token: string }
    const page = await open(`/?room=questions#token=${token}`)
    await page.getByRole('heading', { name: 'Vragen', exact: true }).waitFor()
    return page
  }
  const press = (page: Page, name: string | RegExp) =>
    page.getByRole('button', { name, exact: typeof name === 'string' }).click()
  const unfold = (page: Page, text: string | RegExp) =>
    page.locator('summary', { hasText: text }).first().click()
  it('goes from asked to agreed to, to the citizen once, and stays the same in own words', async () => {
    const code = await place.ask(QUESTION, /Per e-mail/, ['Uw e-mailadres', ADDRESS])
    const [noor, bram, citizen] = [
      await colleague('Noor'),
      await colleague('Bram'),
      await open('/s'),
    ]

    // Noor says what everybody says, and begins an issue about which she speaks.
    await press(noor, 'Kernboodschappen')
    await unfold(noor, 'Nieuwe kernboodschap')
    await noor.getByLabel('Waar gaat het over?').fill('Uitbetaling')
    await noor.getByLabel('Van welke organisatie is deze boodschap?').fill('Ministerie')
    await noor.getByLabel('De tekst').fill('Wij betalen op 20 maart.')
    await press(noor, 'Kernboodschap opslaan')
    await noor.getByRole('heading', { name: 'Uitbetaling' }).waitFor()
    await unfold(noor, 'Eigen woorden toevoegen')
    await noor.getByLabel('Welke site of organisatie?').selectOption('{"site":"demo"}')
    await noor.locator('#own-text').fill('U krijgt uw geld op 20 maart.')
    await press(noor, 'Tekst opslaan')
    await noor.getByText('U krijgt uw geld op 20 maart.').first().waitFor()
    await noor.getByText('Voor Dienst Toekenning').first().waitFor()
    await look(noor, '1-core-message')
    await press(noor, 'Vragen')
    await press(noor, new RegExp(QUESTION.slice(0, 20)))
    await unfold(noor, 'In een kwestie zetten')
    await noor.getByLabel('Waar gaat het over?').fill('Toeslagen later')
    await noor.getByLabel('Namens welke organisatie bent u woordvoerder?').fill('Ministerie')
    await look(noor, '2-into-an-issue')
    await press(noor, 'Kwestie beginnen')
    await noor.getByText('U bent de woordvoerder, namens Ministerie').waitFor()

    // Bram answers: it waits.
    await press(bram, 'Open')
    await press(bram, new RegExp(QUESTION.slice(0, 20)))
    await press(bram, 'Ik pak deze vraag op')
    await unfold(bram, 'Kernboodschap gebruiken')
    await bram.getByRole('button', { name: 'Deze tekst gebruiken' }).first().click()
    await bram.getByText('Gemaakt van: Uitbetaling, versie 1').waitFor()
    await bram.getByText('De vrager ziet uw antwoord pas als de woordvoerder akkoord is.').waitFor()
    expect(await bram.getByLabel('Uw antwoord').inputValue()).toBe('U krijgt uw geld op 20 maart.')
    expect(await bram.getByLabel('Namens', { exact: true }).inputValue()).toBe('Ministerie')
    await look(bram, '3-proposing')
    await press(bram, 'Antwoord voorleggen')
    await bram.getByText('Wacht op akkoord van Noor.').waitFor()
    await look(bram, '4-waits')
    await place.follow(citizen, code)
    await citizen.getByText(/We zijn met uw vraag bezig/).waitFor()
    expect(await citizen.content()).not.toMatch(/20 maart|Ministerie|Noor|kkoord/)
    expect(place.mail.taken).toHaveLength(0)

    // Noor sends it back, Bram changes it, Noor agrees.
    await press(noor, 'Wacht op mijn akkoord')
    await press(noor, new RegExp(QUESTION.slice(0, 20)))
    await noor.getByText('Wacht op uw akkoord.').waitFor()
    await look(noor, '5-to-approve')
    await noor.getByLabel('Wat moet anders?').fill('Zeg ook hoe laat.')
    await press(noor, 'Terugsturen')
    await noor.locator('.state.taken').last().waitFor()
    await bram.reload()
    await bram.getByText('Zeg ook hoe laat.').first().waitFor()
    expect(await bram.getByLabel('Uw antwoord').inputValue()).toBe('U krijgt uw geld op 20 maart.')
    await bram.getByText('Gemaakt van: Uitbetaling, versie 1').waitFor()
    await look(bram, '6-came-back')
    await bram.getByLabel('Uw antwoord').fill('U krijgt uw geld op 20 maart, voor 12 uur.')
    await press(bram, 'Antwoord voorleggen')
    await bram.getByText('Wacht op akkoord van Noor.').waitFor()
    await noor.reload()
    await noor.getByRole('button', { name: 'Akkoord, zo versturen' }).dblclick()
    await noor.getByRole('heading', { name: 'Antwoorden' }).waitFor()
    await expect.poll(() => place.mail.taken.length).toBe(1)
    expect(place.mail.taken[0]?.to).toEqual([ADDRESS])
    expect(place.mail.taken[0]?.mail.text).toContain('U krijgt uw geld op 20 maart, voor 12 uur.')
    await place.follow(citizen, code)
    await citizen.getByText('U krijgt uw geld op 20 maart, voor 12 uur.').waitFor()
    await citizen.getByText('Dit antwoord komt van Ministerie.').waitFor()
    expect(await citizen.content()).not.toMatch(/hoe laat|Noor|Bram/)

    // The core changes: what Bram says is out of date until he has looked.
    await press(noor, 'Kernboodschappen')
    await press(noor, /^Uitbetaling/)
    await unfold(noor, 'Nieuwe versie maken')
    await noor.getByLabel('De tekst').fill('Wij betalen op 21 maart.')
    await press(noor, 'Tekst opslaan')
    await noor.getByText(/^Verouderd/).waitFor()
    await press(bram, 'Kernboodschappen')
    await press(bram, /^Uitbetaling/)
    await unfold(bram, 'Wat er veranderde')
    await bram.locator('ins', { hasText: '21' }).waitFor()
    expect(await bram.locator('del').textContent()).toBe('20')
    await look(bram, '7-stale')
    await press(bram, 'Deze tekst klopt nog')
    await bram.getByText(/^Verouderd/).waitFor({ state: 'detached' })

    // Done at once, and taken back: nobody is asked whether they are sure.
    await press(noor, 'Niet meer gebruiken')
    await noor.locator('.late', { hasText: 'Wordt niet meer gebruikt.' }).waitFor()
    await press(noor, 'Ongedaan maken')
    await noor.getByRole('button', { name: 'Niet meer gebruiken' }).waitFor()

    // Somebody else speaks from now on.
    await press(noor, 'Kwesties')
    await press(noor, /^Toeslagen later/)
    await unfold(noor, 'Woordvoerder wisselen')
    await noor.getByLabel('Wie wordt de woordvoerder?').selectOption({ label: 'Bram' })
    await noor.getByLabel('Namens welke organisatie?').fill('Gemeente')
    await look(noor, '8-hand-over')
    await press(noor, 'Overdragen')
    await noor.getByText('Woordvoerder: Bram, namens Gemeente').first().waitFor()
    await unfold(noor, 'Wat er gebeurde')
    await noor.getByText('maakte Bram de woordvoerder').waitFor()
    await press(noor, 'De vragen bekijken')
    await noor.getByRole('button', { name: new RegExp(QUESTION.slice(0, 20)) }).waitFor()
    await look(noor, '9-of-an-issue')
    expect(place.mail.taken).toHaveLength(1)
    expect(complaints.flat()).toEqual([])
  })
})
