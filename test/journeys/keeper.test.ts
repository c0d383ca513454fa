/** The operator's room, in a real browser on a real server: rights, what waits, the log, what was set apart. */
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noBrowser } from '../support/a-browser.ts'
import { aKeptPlace } from '../support/a-kept-place.ts'

describe.skipIf(noBrowser)('the room of whoever runs it', () => {
  let place: Awaited<ReturnType<typeof aKeptPlace>>
  beforeAll(async () => {
    place = await aKeptPlace()
  })
  afterAll(() => place?.stop())
  const inRow = (page: Page, text: string) => page.locator('.row', { hasText: text })

  it('makes a token, shows it once, and refuses it once it is revoked', async () => {
    const { page, close } = await place.room('desktop', 'tokens')
    await page.getByText('Nieuwe sleutel maken').click()
    await page.getByRole('button', { name: 'Sleutel maken' }).click()
    await page.getByText('Dit klopt nog niet: Naam, Rechten.').waitFor()
    await page.getByLabel('Naam').fill('Dataploeg')
    await page.getByRole('checkbox', { name: /^Cijfers/ }).check()
    await page
      .getByRole('checkbox', { name: /alleen deze site/ })
      .first()
      .check()
    await place.look(page, 'token-form')
    await page.getByRole('button', { name: 'Sleutel maken' }).click()
    const once = page.getByRole('region', { name: 'Sleutel voor Dataploeg' })
    const token = await once.locator('code').innerText()
    const counts = () =>
      fetch(`${place.server.origin}/v1/counts`, { headers: { Authorization: `Bearer ${token}` } })
    expect((await counts()).status).toBe(200)
    await place.look(page, 'token-once')
    await once.getByRole('button', { name: 'Ik heb dit bewaard' }).click()
    expect(await page.content()).not.toContain(token)

    // Of one's own key it is said what comes of it.
    await page.getByRole('button', { name: 'Intrekken: admin' }).click()
    await page.getByText('Ja, intrekken en zelf uitgelogd worden').waitFor()
    await page.getByRole('button', { name: 'Toch niet' }).click()
    // Before anything else is pressed the focus is back: a press just then would be of the wrong row.
    await page.locator('button[aria-label="Intrekken: admin"]:focus').waitFor()
    const row = inRow(page, 'Dataploeg')
    // With the keyboard alone: the first press asks, and the way out is where one is.
    await row.getByRole('button', { name: 'Intrekken' }).press('Enter')
    await row.locator('button:focus', { hasText: 'Toch niet' }).waitFor()
    await place.picture(page, 'token-sure')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByText('De sleutel “Dataploeg” is ingetrokken en opent niets meer.').waitFor()
    await page.locator('.told:focus').waitFor()
    await page.getByText('Sleutels die niet meer werken (1)').waitFor()
    expect((await counts()).status).toBe(401)
    await close()
  })

  it('adds a colleague, changes rights and undoes it; lets an organisation read along', async () => {
    const { page, close } = await place.room('desktop', 'people')
    await page.getByText('Collega toevoegen').click()
    await page.getByLabel('Naam').fill('Noor de Wit')
    await page.getByLabel('E-mailadres').fill('noor@gemeente.example')
    await page.getByRole('checkbox', { name: /^Beantwoorder/ }).check()
    await page.getByRole('button', { name: 'Toevoegen', exact: true }).click()
    const row = inRow(page, 'Noor de Wit')
    await row.getByText('Beantwoorder').waitFor()
    // Nobody can sign in here yet, so that is not said.
    await page.getByText('Noor de Wit staat op de lijst.').waitFor()
    await page.getByText('is hier nog niet ingesteld').waitFor()
    await row.getByRole('button', { name: 'Wijzigen' }).click()
    await page.getByRole('checkbox', { name: /^Beheerder/ }).check()
    await place.look(page, 'person-form')
    await page.getByRole('button', { name: 'Opslaan' }).click()
    await row.getByText('Beantwoorder, Beheerder').waitFor()
    await page.getByRole('button', { name: 'Ongedaan maken' }).click()
    await page.getByText('De rechten van Noor de Wit zijn weer zoals ze waren.').waitFor()
    const people = async () => (await place.server.staff('/v1/people')).json()
    expect(await people()).toMatchObject([{ roles: ['answerer'] }])
    const person = page.getByRole('button', { name: 'Weghalen: ' })
    await person.click()
    await page.getByText('kan niet meer inloggen.').waitFor()
    expect(await people()).toEqual([])
    await page.getByRole('button', { name: 'Ongedaan maken' }).click()
    await person.waitFor()
    expect(await people()).toMatchObject([{ roles: ['answerer'] }])

    await page.getByText('Een organisatie laten meelezen').click()
    await page.getByLabel('Organisatie').fill('Gemeente Delft')
    await page.getByLabel('Site', { exact: true }).selectOption('demo')
    await page.getByRole('button', { name: 'Laten meelezen', exact: true }).click()
    const grants = async () => (await place.server.staff('/v1/grants')).json()
    await page.getByRole('button', { name: 'Intrekken: Gemeente Delft' }).click()
    await page.getByText('Gemeente Delft leest hier niet meer mee.').waitFor()
    await place.look(page, 'undo')
    expect(await grants()).toEqual([])
    await page.getByRole('button', { name: 'Ongedaan maken' }).click()
    await page.getByText('Gemeente Delft kan nu meelezen.').waitFor()
    expect(await grants()).toMatchObject([{ site: 'demo', organisation: 'Gemeente Delft' }])
    await close()
  })

  it('lets out what was set apart, and puts it back as it was', async () => {
    const { page, close } = await place.room('desktop', 'quarantine')
    const why = page.getByText('Apart gezet: links in de tekst, vulde een veld in')
    await why.waitFor()
    await place.picture(page, 'quarantine-desktop')
    await page.getByRole('button', { name: 'Laten meetellen' }).click()
    await page.getByText('Er staat niets apart.').waitFor()
    await page.getByRole('button', { name: 'Ongedaan maken' }).click()
    await why.waitFor()
    await page.getByRole('button', { name: 'Apart houden' }).click()
    await page.getByText('Een medewerker besliste: blijft apart').waitFor()
    await close()
  })

  it('keeps the room from who is no admin, and so does the server', async () => {
    const made = (await place.ask('/v1/tokens', {
      ...{
        label: 'lezer',
        scopes: ['aggregate', 'text', 'export', 'contact', 'answer', 'publish'],
      },
    })) as { token: string }
    const { page, close } = await place.room('desktop', 'health', made)
    await page.getByRole('heading', { name: 'Nieuwste berichten' }).waitFor()
    expect(await page.getByRole('link', { name: 'Beheer' }).count()).toBe(0)
    for (const path of ['health', 'audit', 'audit/check', 'tokens', 'people', 'deliveries']) {
      const answer = await page.request.get(`${place.server.origin}/v1/${path}`)
      expect([path, answer.status()]).toEqual([path, 403])
    }
    await close()
  })

  it('says at a glance how it is, and gives what is parked another chance', async () => {
    const { page, close } = await place.room('desktop', 'health')
    await page.getByText('Helder werkt, maar er is iets te doen').waitFor()
    const row = inRow(page, 'Berichten aan koppelingen')
    const apart = row.getByText('apart gezet: 1')
    // The desk looks around every ten seconds, and sends what it found within five.
    for (const until = Date.now() + 25_000; Date.now() < until && (await apart.count()) === 0; ) {
      await page.getByRole('button', { name: 'Opnieuw kijken' }).click()
      await page.waitForTimeout(250)
    }
    await apart.waitFor()
    await row.getByRole('button', { name: 'Waarom?' }).click()
    await page.locator('.parked li').waitFor()
    expect(await inRow(page, 'edge').innerText()).toMatch(/signalen: 1[\s\S]*apart gezet: 1/)
    await page.getByText('/v1/outbox/replay').waitFor()
    await place.look(page, 'health-desktop')
    const before = place.told()
    place.takesIt()
    await row.getByRole('button', { name: 'Opnieuw proberen' }).click()
    await page.getByText('We proberen het opnieuw, voor 1.').waitFor()
    for (const until = Date.now() + 8_000; Date.now() < until && place.told() === before; ) {
      await page.waitForTimeout(100)
    }
    expect(place.told()).toBe(before + 1)
    await page.getByRole('button', { name: 'Opnieuw kijken' }).click()
    await page.getByText('Alles is aangekomen. Er wacht niets.').waitFor()
    await close()
  })

  it('gives a system a new secret, shown once, and ends it', async () => {
    const { page, close } = await place.room('desktop', 'links')
    const row = inRow(page, 'Zaaksysteem')
    await row.getByRole('button', { name: 'Nieuw geheim' }).click()
    await row.getByRole('button', { name: 'Ja, nieuw geheim maken' }).click()
    await page.getByText(/^whsec_/).waitFor()
    await place.picture(page, 'links-desktop')
    await row.getByRole('button', { name: 'Stoppen' }).click()
    await row.getByRole('button', { name: 'Ja, voorgoed stoppen' }).click()
    await page.getByText('Er zijn nog geen koppelingen.').waitFor()
    await close()
  })

  it('shows that the log is whole, and after somebody changed the file from which line it is not', async () => {
    const { page, close } = await place.room('desktop', 'log')
    await page.getByLabel('Wie (een deel van de naam)').fill('ADMIN')
    await page.getByLabel('Wat', { exact: true }).selectOption('quarantine')
    await page.getByRole('button', { name: 'Zoeken' }).click()
    await page.waitForFunction(() => document.querySelectorAll('.lines li').length === 3)
    await page.locator('.lines li', { hasText: 'let out' }).first().waitFor()
    const check = page.getByRole('button', { name: 'Logboek nalopen' })
    await check.click()
    await page.getByText('Het logboek is heel').waitFor()
    const head = await page.locator('.check code').innerText()
    expect(head).toMatch(/^\d+:[0-9a-f]{64}$/)
    await place.look(page, 'log-whole')
    const file = new Database(join(place.server.data, 'helder.db'))
    file.exec("UPDATE audit SET actor = 'niemand' WHERE number = 2")
    file.close()
    await page.getByLabel('Controlecode die u eerder bewaarde').fill(head)
    await check.click()
    await page.getByText('Vanaf regel 2 volgt het niet meer').waitFor()
    await place.look(page, 'log-broken')
    await close()
  })
})
