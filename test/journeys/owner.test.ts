/** Owners of pages: from an empty installation to the first signal, and what they do with their pages after that. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PageOverview } from '../../shared/api/page-client.ts'
import { aBrowser, noBrowser, VIEWS } from '../support/a-browser.ts'
import { aPage } from '../support/a-page.ts'
import { dayAgo as day, fillQuarter } from '../support/a-quarter.ts'
import { aServer, freePort, type Server, TOKEN } from '../support/a-server.ts'
import { axeFindings } from '../support/axe.ts'
import { inTwoTabs } from '../support/in-two-tabs.ts'

const SHOTS = 'test/.shots'

describe.skipIf(noBrowser)('the room of owners', () => {
  let browser: Browser
  const servers: Server[] = []
  const pages: Awaited<ReturnType<typeof aPage>>[] = []
  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true })
    browser = await aBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    for (const server of servers) await server.stop()
    for (const page of pages) await page.close()
  })
  const open = async (view: keyof typeof VIEWS, server: Server, query = '', token = TOKEN) => {
    const context = await browser.newContext({ ...VIEWS[view], locale: 'nl-NL' })
    const page = await context.newPage()
    page.setDefaultTimeout(8_000)
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(`${server.origin}/?room=pages${query}`)
    await page.getByLabel('Uw sleutel').fill(token)
    await page.getByRole('button', { name: 'Inloggen' }).click()
    return { page, complaints, close: () => context.close() }
  }
  /** A picture; `judged`: nothing in it is out of reach or out of sight. */
  const look = async (page: Page, name: string, judged = true) => {
    await page.waitForTimeout(100)
    await page.screenshot({ path: join(SHOTS, `owner-${name}.png`), fullPage: true })
    if (!judged) return
    expect([name, await axeFindings(page)]).toEqual([name, []])
    const { width = 0 } = page.viewportSize() ?? {}
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    )
  }

  it('brings a newcomer from nothing to the first signal on a page of their own', async () => {
    const server = await aServer({ HELDER_CHECK_LOCAL: '1' }, [])
    servers.push(server)
    const [mine, other] = [await freePort(), await freePort()]
    const good = await aPage({ port: mine, from: server.origin, site: 'gemeente-veldzicht' })
    const wrong = await aPage({ port: other, from: server.origin, site: 'andere-site' })
    pages.push(good, wrong)
    const { page, complaints } = await open('desktop', server)
    await page.getByText('U heeft nog geen site.').waitFor()
    await look(page, '1-empty')

    await page.getByRole('button', { name: 'Nieuwe site maken' }).click()
    await page.getByRole('button', { name: 'Opslaan' }).click()
    await page.getByText('Vul een naam in').waitFor()
    await look(page, '2-errors')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('site-name')

    await page.getByLabel('Naam van de site').fill('Gemeente Veldzicht')
    expect(await page.getByLabel('Korte naam', { exact: true }).inputValue()).toBe(
      'gemeente-veldzicht',
    )
    await page.getByLabel('Adressen van uw site').fill(`http://127.0.0.1:${mine}/pagina`)
    await page.getByRole('checkbox', { name: 'Aan de balie' }).check()
    await page.getByLabel('Naam van de plek').fill('Stadhuis')
    await page.getByLabel('Adres', { exact: true }).fill('Grote Markt 1, Veldzicht')
    await page.getByLabel('Open op maandag').fill('9-17')
    await page.getByRole('button', { name: 'Opslaan' }).click()
    await page.getByText('Schrijf tijden zo').waitFor()
    await page.getByLabel('Open op maandag').fill('9:00-12:00, 13:00-17:00')
    await page.getByText('Uiterlijk, levensgebeurtenis en regels per pagina').click()
    await page.getByLabel('Kleur van knoppen').selectOption('own')
    await page.getByLabel('Welke kleur?').fill('#7b1fa2')
    await page.getByLabel('Hoeken van knoppen').selectOption('Recht')
    const life = page.getByRole('group', { name: 'Levensgebeurtenis' })
    await life.getByLabel('Adres van de pagina').fill(`http://127.0.0.1:${mine}/pagina*`)
    await life.getByLabel('Gebeurtenis').selectOption('Verhuizen')
    const teams = page.getByRole('group', { name: 'Vragen naar een team' })
    await teams.getByLabel('Woorden').fill('paspoort, rijbewijs')
    await teams.getByLabel('Team').fill('Burgerzaken')
    // As it is set up, before anything is saved.
    const asked = page.waitForResponse((one) => /nood/.test(one.request().postData() ?? ''))
    await page.getByLabel('Bij spoed').fill('Bel 112 bij nood.')
    const { preview } = (await (await asked).json()) as { preview: string }
    await page.locator(`iframe[src*="${preview}"]`).waitFor()
    const frame = page.frameLocator('iframe')
    await frame.getByRole('button', { name: 'Nee', exact: true }).click()
    const pressed = frame.getByRole('button', { name: 'Nee', exact: true })
    await expect
      .poll(() => pressed.evaluate((one) => getComputedStyle(one).backgroundColor))
      .toBe('rgb(123, 31, 162)')
    await frame.getByRole('button', { name: 'Ik heb een vraag' }).click()
    await frame.getByText('Aan de balie').first().waitFor()
    await frame.getByText('Bel 112 bij nood.').waitFor()
    expect(await (await server.staff('/v1/sites')).json()).toEqual([])
    await page.getByRole('button', { name: 'Opslaan' }).click()
    await page.getByText('Opgeslagen.').waitFor()
    await look(page, '3-saved', false)
    await frame.getByRole('textbox', { name: 'Uw vraag' }).fill('Wanneer bent u open?')
    await frame.getByRole('radio', { name: /Op deze pagina/ }).check()
    await frame.getByRole('button', { name: 'Vraag versturen' }).click()
    await frame.getByRole('heading', { name: 'Dank u wel' }).waitFor()

    const [site] = (await (await server.staff('/v1/sites')).json()) as Record<string, unknown>[]
    expect(site).toMatchObject({
      ...{ site: 'gemeente-veldzicht', hosts: [`127.0.0.1:${mine}`], replyWithinDays: 5 },
      sealingKey: expect.stringMatching(/^[\w-]{87}$/),
      locations: [{ name: 'Stadhuis', address: 'Grote Markt 1, Veldzicht' }],
      lifeEvents: [{ page: `http://127.0.0.1:${mine}/pagina*`, lifeEvent: 'moving' }],
      routes: [{ words: ['paspoort', 'rijbewijs'], team: 'Burgerzaken' }],
      desk: {
        hours: expect.objectContaining({
          monday: [
            { from: '09:00', until: '12:00' },
            { from: '13:00', until: '17:00' },
          ],
        }),
      },
    })
    const snippet = await page.getByRole('region', { name: 'De regel voor uw pagina' }).innerText()
    expect(snippet).toContain(`src="${server.origin}/helder.js"`)
    expect(snippet).toContain('data-site="gemeente-veldzicht"')
    const style = page.getByRole('region', { name: 'Plaats vrijhouden' })
    expect(await style.innerText()).toContain('--helder-button-border-radius: 0;')
    await page.getByText('Liever een vaste versie?').click()
    await page.getByText(/integrity="sha384-/).waitFor()
    await page.getByText('Regels voor veiligheid (CSP)').click()
    await page.getByText(`script-src ${server.origin};`).waitFor()

    await page.getByLabel('Adres van uw pagina').fill(wrong.url)
    await page.getByRole('button', { name: 'Controleren' }).click()
    await page.getByText('de korte naam van een andere site').waitFor()
    await look(page, '4-check-wrong')
    await page.getByLabel('Adres van uw pagina').fill(good.url)
    await page.getByRole('button', { name: 'Opnieuw controleren' }).click()
    await page.getByText('De vraag werkt op deze pagina').waitFor()
    await page.getByText('We wachten op het eerste signaal').waitFor()

    const citizen = await (await browser.newContext()).newPage()
    await citizen.goto(good.url)
    await citizen.getByRole('button', { name: 'Ja', exact: true }).click()
    await page.getByText('Het eerste signaal is binnen').waitFor({ timeout: 15_000 })
    await look(page, '5-first-signal')
    // What was pressed in the preview is no signal.
    const counts = (await (await server.staff('/v1/counts')).json()) as { signals: number }[]
    expect(counts.map(({ signals }) => signals)).toEqual([1])
    const byLife = `/v1/counts?by=lifeEvent`
    expect(await (await server.staff(byLife)).json()).toMatchObject([{ value: 'moving' }])
    await inTwoTabs(page)
    await page.getByRole('button', { name: 'Naar de pagina’s van deze site' }).click()
    await page.getByRole('button', { name: '/pagina' }).waitFor()
    await page.getByText('1 van 1 pagina’s').waitFor()
    await look(page, '6-one-page', false)
    expect(complaints).toEqual([])
  }, 60_000)

  it('says what a page needs, in the numbers of the API, and tells its story', async () => {
    const server = await aServer()
    servers.push(server)
    await fillQuarter(server)
    const { page, complaints, close } = await open('desktop', server, '&site=demo&period=90')
    await page.getByRole('heading', { name: 'Pagina’s' }).waitFor()
    const overview = (await (
      await server.staff(`/v1/page-overviews?site=demo&from=${day(89)}&to=${day(0)}`)
    ).json()) as PageOverview
    const rows = (await page.locator('.owner-pages tbody tr').allInnerTexts()).map((text) =>
      text.replaceAll('\u00a0', ' '),
    )
    expect(rows).toHaveLength(overview.rows.length)
    for (const [index, { clear, unanswered }] of overview.rows.entries()) {
      expect(rows[index]).toContain(`${clear.n} ${clear.n === 1 ? 'oordeel' : 'oordelen'}`)
      if (clear.n >= 30) expect(rows[index]).toContain(`${Math.round((clear.share ?? 0) * 100)}%`)
      if (unanswered > 0) expect(rows[index]).toContain(`${unanswered} open`)
    }
    await look(page, '7-list-desktop')

    await page.getByRole('button', { name: '/demo' }).click()
    await page.getByText('De pagina is duidelijker geworden').waitFor()
    await look(page, '8-story-desktop', false)
    const asked = `site=demo&page=${encodeURIComponent(`${server.origin}/demo`)}&from=${day(89)}&to=${day(0)}`
    const [all] = (await (await server.staff(`/v1/counts?${asked}`)).json()) as {
      signals: number
    }[]
    const shown = await page.locator('.tiles strong').nth(1).textContent()
    expect(shown).toBe(new Intl.NumberFormat('nl-NL').format(all?.signals ?? 0))
    await page.getByRole('button', { name: 'Bericht maken' }).click()
    await page.getByRole('button', { name: 'Op de pagina zetten' }).click()
    await page.getByText('Schrijf op wat u weet').waitFor()
    await page.locator('#notice-known:focus').waitFor()
    await page.getByLabel('Wat weten we?').fill('De betaling is later dan gepland.')
    await page.getByLabel('Wanneer hoort de bezoeker meer?').fill(day(-7))
    await look(page, '9-notice-desktop')
    await page.getByRole('button', { name: 'Op de pagina zetten' }).click()
    await page.getByText('Het bericht staat op de pagina.').waitFor()
    const here = `${server.origin}/v1/sites/demo/widget?page=${encodeURIComponent(`${server.origin}/demo`)}`
    const onPage = async () => JSON.stringify(await (await fetch(here)).json())
    expect(await onPage()).toContain('De betaling is later dan gepland.')
    const notices = page.getByRole('region', { name: 'Bericht op de pagina' })
    await notices.getByRole('button', { name: 'Weghalen' }).click()
    await page.getByText('Het bericht is weg van de pagina.').waitFor()
    expect(await onPage()).not.toContain('De betaling is later')
    await notices.getByRole('button', { name: 'Ongedaan maken' }).click()
    await notices.getByText('De betaling is later dan gepland.').waitFor()
    await expect.poll(onPage).toContain('De betaling is later dan gepland.')

    await page.getByRole('button', { name: 'Verandering opschrijven' }).click()
    await page.getByLabel('Wat veranderde u?').fill('Een plaatje erbij gezet.')
    await page.getByRole('button', { name: 'Opslaan' }).click()
    await page.getByText('Een plaatje erbij gezet.').waitFor()
    await page.context().setOffline(true)
    const change = page.getByRole('button', { name: 'Weghalen: Een plaatje erbij gezet.' })
    await change.click()
    await page.getByText('Dat is niet gelukt.').waitFor()
    await page.context().setOffline(false)
    await page.getByText(/Na de verandering zijn er nog te weinig dagen/).waitFor()
    await page.getByLabel('Uw e-mailadres').fill('noor@voorbeeld.nl')
    await page.getByRole('button', { name: 'Samenvatting aanvragen' }).click()
    await page.getByText('E-mail is hier nog niet ingesteld').waitFor()
    expect(complaints).toEqual([])
    await close()
  }, 60_000)

  it('says whom to ask to who may not make a site', async () => {
    const server = servers.at(-1) as Server
    const made = await fetch(`${server.origin}/v1/tokens`, {
      method: 'POST',
      body: JSON.stringify({ label: 'Noor', scopes: ['aggregate', 'publish'] }),
      headers: { Authorization: `Bearer ${TOKEN}`, 'Content-Type': 'application/json' },
    })
    const { token } = (await made.json()) as { token: string }
    const { page, close } = await open('desktop', server, '', token)
    await page.getByText('mag alleen een beheerder').waitFor()
    expect(await page.getByRole('button', { name: /Nieuwe site|Site instellen/ }).count()).toBe(0)
    await close()
  })
})
