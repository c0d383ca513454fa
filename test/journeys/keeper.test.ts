/** The operator's room, in a real browser on a real server: rights, what waits, the log, what was set apart. */
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { KEEPER_VIEWS, type KeeperView } from '../../dashboard/filters.ts'
import { aBrowser, noBrowser, VIEWS } from '../support/a-browser.ts'
import { aServer, INTAKE_TOKEN, type Server, TOKEN } from '../support/a-server.ts'
import { anEntry } from '../support/a-signal.ts'
import { axeFindings } from '../support/axe.ts'

const SHOTS = 'test/.shots'
const WEBHOOKS = {
  HELDER_WEBHOOK_OIN: '00000001003214345000',
  HELDER_WEBHOOK_DOMAIN: 'nl.voorbeeld.helder',
  HELDER_WEBHOOK_LOCAL: '1',
}

/** A system that takes nothing until it is told to. */
const aReceiver = async () => {
  const taken: string[] = []
  let status = 410
  const server = createServer((request, response) => {
    if (status < 300) taken.push(String(request.headers['webhook-id']))
    request.resume().on('end', () => response.writeHead(status).end())
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    taken,
    takesIt: () => {
      status = 204
    },
    stop: () => server.close(),
  }
}

describe.skipIf(noBrowser)('the room of whoever runs it', () => {
  let server: Server
  let browser: Browser
  const complaints: string[] = []
  let receiver: Awaited<ReturnType<typeof aReceiver>>
  const ask = async (method: string, path: string, body: object, token = TOKEN) => {
    const answer = await fetch(server.origin + path, {
      method,
      headers: {
        Authorization: `Bearer ${token}`,
        'Content-Type': 'application/json',
        Origin: server.origin,
      },
      body: JSON.stringify(body),
    })
    expect([path, answer.ok]).toEqual([path, true])
    return answer.json()
  }
  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true })
    receiver = await aReceiver()
    ;[server, browser] = await Promise.all([aServer(WEBHOOKS), aBrowser()])
    await ask('POST', '/v1/subscriptions', { label: 'Zaaksysteem', url: receiver.url })
    const spam = anEntry(
      { message: 'Koop nu goedkope pillen', page: { url: `${server.origin}/demo` } },
      { receivedAt: new Date(Date.now() - 90_000).toISOString() },
    )
    const apart = { ...spam, quarantine: ['trap', 'links'] }
    await fetch(`${server.origin}/v1/intake`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${INTAKE_TOKEN}`, 'Content-Type': 'application/x-ndjson' },
      body: JSON.stringify(apart),
    })
    await ask('POST', '/v1/signals', {
      ...{ id: randomUUID(), site: 'demo', page: { url: `${server.origin}/demo` } },
      question: { text: 'Wanneer krijg ik antwoord?', channel: 'page' },
    })
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
    receiver?.stop()
  })
  const room = async (
    view: keyof typeof VIEWS,
    keep: KeeperView,
    { token = TOKEN, language = 'nl' } = {},
  ) => {
    const context = await browser.newContext({ ...VIEWS[view], locale: 'nl-NL' })
    const page = await context.newPage()
    page.setDefaultTimeout(8_000)
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(
      `${server.origin}/?room=keeper&keep=${keep}&language=${language}#token=${token}`,
    )
    return { page, close: () => context.close() }
  }
  const picture = (page: Page, name: string) =>
    page.screenshot({ path: join(SHOTS, `keeper-${name}.png`), fullPage: true })
  const look = async (page: Page, name: string) => {
    expect(complaints).toEqual([])
    await picture(page, name)
    expect(await axeFindings(page)).toEqual([])
    const { width = 0 } = page.viewportSize() ?? {}
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect([name, wide <= width]).toEqual([name, true])
  }
  const inRow = (page: Page, text: string) => page.locator('.row', { hasText: text })

  it('makes a token, shows it once, and refuses it once it is revoked', async () => {
    const { page, close } = await room('desktop', 'tokens')
    await page.getByText('Nieuwe sleutel maken').click()
    await page.getByRole('button', { name: 'Sleutel maken' }).click()
    await page.getByText('Dit klopt nog niet: Naam, Rechten.').waitFor()
    await page.getByLabel('Naam').fill('Dataploeg')
    await page.getByRole('checkbox', { name: /^Cijfers/ }).check()
    await page
      .getByRole('checkbox', { name: /alleen deze site/ })
      .first()
      .check()
    await look(page, 'token-form')
    await page.getByRole('button', { name: 'Sleutel maken' }).click()
    const once = page.getByRole('region', { name: 'Sleutel voor Dataploeg' })
    const token = await once.locator('code').innerText()
    const counts = () =>
      fetch(`${server.origin}/v1/counts`, { headers: { Authorization: `Bearer ${token}` } })
    expect((await counts()).status).toBe(200)
    await look(page, 'token-once')
    await once.getByRole('button', { name: 'Ik heb dit bewaard' }).click()
    expect(await page.content()).not.toContain(token)

    const row = inRow(page, 'Dataploeg')
    // With the keyboard alone: the first press asks, and the way out is where one is.
    await row.getByRole('button', { name: 'Intrekken' }).press('Enter')
    await page.locator('button:focus', { hasText: 'Toch niet' }).waitFor()
    await picture(page, 'token-sure')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByText('De sleutel “Dataploeg” is ingetrokken en opent niets meer.').waitFor()
    await page.locator('.told:focus').waitFor()
    await page.getByText('Sleutels die niet meer werken (1)').waitFor()
    expect((await counts()).status).toBe(401)
    await close()
  })

  it('adds a colleague, changes rights and undoes it; lets an organisation read along', async () => {
    const { page, close } = await room('desktop', 'people')
    await page.getByText('Collega toevoegen').click()
    await page.getByLabel('Naam').fill('Noor de Wit')
    await page.getByLabel('E-mailadres').fill('noor@gemeente.example')
    await page.getByRole('checkbox', { name: /^Beantwoorder/ }).check()
    await page.getByRole('button', { name: 'Toevoegen', exact: true }).click()
    const row = inRow(page, 'Noor de Wit')
    await row.getByText('Beantwoorder').waitFor()
    await row.getByRole('button', { name: 'Wijzigen' }).click()
    await page.getByRole('checkbox', { name: /^Beheerder/ }).check()
    await look(page, 'person-form')
    await page.getByRole('button', { name: 'Opslaan' }).click()
    await row.getByText('Beantwoorder, Beheerder').waitFor()
    await page.getByRole('button', { name: 'Ongedaan maken' }).click()
    await page.getByText('De rechten van Noor de Wit zijn weer zoals ze waren.').waitFor()
    const [noor] = (await (await server.staff('/v1/people')).json()) as { roles: string[] }[]
    expect(noor?.roles).toEqual(['answerer'])

    await page.getByText('Een organisatie laten meelezen').click()
    await page.getByLabel('Organisatie').fill('Gemeente Delft')
    await page.getByLabel('Site', { exact: true }).selectOption('demo')
    await page.getByRole('button', { name: 'Laten meelezen', exact: true }).click()
    const grants = async () => (await server.staff('/v1/grants')).json()
    await page.getByRole('button', { name: 'Intrekken: Gemeente Delft' }).click()
    await page.getByText('Gemeente Delft leest hier niet meer mee.').waitFor()
    await look(page, 'undo')
    expect(await grants()).toEqual([])
    await page.getByRole('button', { name: 'Ongedaan maken' }).click()
    await page.getByText('Gemeente Delft kan nu meelezen.').waitFor()
    expect(await grants()).toMatchObject([{ site: 'demo', organisation: 'Gemeente Delft' }])
    await close()
  })

  it('lets out what was set apart, and puts it back as it was', async () => {
    const { page, close } = await room('desktop', 'quarantine')
    const why = page.getByText('Apart gezet: links in de tekst, vulde een veld in')
    await why.waitFor()
    await picture(page, 'quarantine-desktop')
    await page.getByRole('button', { name: 'Toelaten' }).click()
    await page.getByText('Er staat niets apart.').waitFor()
    await page.getByRole('button', { name: 'Ongedaan maken' }).click()
    await why.waitFor()
    await page.getByRole('button', { name: 'Apart houden' }).click()
    await page.getByText('Een medewerker besliste: blijft apart').waitFor()
    await close()
  })

  it('keeps the room from who is no admin, and so does the server', async () => {
    const made = (await ask('POST', '/v1/tokens', {
      ...{
        label: 'lezer',
        scopes: ['aggregate', 'text', 'export', 'contact', 'answer', 'publish'],
      },
    })) as { token: string }
    const { page, close } = await room('desktop', 'health', made)
    await page.getByRole('heading', { name: 'Nieuwste berichten' }).waitFor()
    expect(await page.getByRole('link', { name: 'Beheer' }).count()).toBe(0)
    for (const path of ['health', 'audit', 'audit/check', 'tokens', 'people', 'deliveries']) {
      const answer = await page.request.get(`${server.origin}/v1/${path}`)
      expect([path, answer.status()]).toEqual([path, 403])
    }
    await close()
  })

  it.each([
    ['narrow', 'nl', KEEPER_VIEWS],
    ['dark', 'en', ['quarantine', 'tokens', 'log', 'keeping', 'health']],
  ] as const)('can be used by everybody: %s, %s', async (view, language, views) => {
    const { page, close } = await room(view, 'people', { language })
    for (const keep of views) {
      await page.locator('.keeper-views a').nth(KEEPER_VIEWS.indexOf(keep)).click()
      await page.waitForFunction(() => !document.querySelector('.status:not(:empty)'))
      if (keep !== 'health') expect(page.url()).toContain(`keep=${keep}`)
      await look(page, `${keep}-${view}`)
    }
    await close()
  })

  it('says at a glance how it is, and gives what is parked another chance', async () => {
    const { page, close } = await room('desktop', 'health')
    await page.getByText('Alles werkt').waitFor()
    const row = inRow(page, 'Berichten aan koppelingen')
    // The desk looks around every ten seconds.
    for (const until = Date.now() + 12_000; Date.now() < until && (await row.count()) === 0; ) {
      await page.getByRole('button', { name: 'Opnieuw kijken' }).click()
      await page.waitForTimeout(250)
    }
    await row.getByText('apart gezet: 1').waitFor()
    await row.getByRole('button', { name: 'Waarom?' }).click()
    await page.locator('.parked li').waitFor()
    expect(await inRow(page, 'edge').innerText()).toContain('signalen: 1')
    await look(page, 'health-desktop')
    receiver.takesIt()
    await row.getByRole('button', { name: 'Opnieuw proberen' }).click()
    await page.getByText('We proberen het opnieuw, voor 1.').waitFor()
    for (const until = Date.now() + 8_000; Date.now() < until && receiver.taken.length === 0; ) {
      await page.waitForTimeout(100)
    }
    expect(receiver.taken).toHaveLength(1)
    await page.getByRole('button', { name: 'Opnieuw kijken' }).click()
    await page.getByText('Alles is aangekomen. Er wacht niets.').waitFor()
    await close()
  })

  it('gives a system a new secret, shown once, and ends it', async () => {
    const { page, close } = await room('desktop', 'links')
    const row = inRow(page, 'Zaaksysteem')
    await row.getByRole('button', { name: 'Nieuw geheim' }).click()
    await row.getByRole('button', { name: 'Ja, nieuw geheim maken' }).click()
    await page.getByText(/^whsec_/).waitFor()
    await picture(page, 'links-desktop')
    await row.getByRole('button', { name: 'Stoppen' }).click()
    await row.getByRole('button', { name: 'Ja, voorgoed stoppen' }).click()
    await page.getByText('Er zijn nog geen koppelingen.').waitFor()
    await close()
  })

  it('shows that the log is whole, and after somebody changed the file from which line it is not', async () => {
    const { page, close } = await room('desktop', 'log')
    await page.getByLabel('Wie (een deel van de naam)').fill('ADMIN')
    await page.getByLabel('Wat', { exact: true }).selectOption('quarantine')
    await page.getByRole('button', { name: 'Zoeken' }).click()
    await page.locator('.lines li', { hasText: 'let out' }).first().waitFor()
    expect(await page.locator('.lines li').count()).toBe(3)
    const check = page.getByRole('button', { name: 'Logboek nalopen' })
    await check.click()
    await page.getByText('Het logboek is heel').waitFor()
    const head = await page.locator('.check code').innerText()
    expect(head).toMatch(/^\d+:[0-9a-f]{64}$/)
    await look(page, 'log-whole')
    const file = new Database(join(server.data, 'helder.db'))
    file.exec("UPDATE audit SET actor = 'niemand' WHERE number = 2")
    file.close()
    await page.getByLabel('Kop die u eerder bewaarde').fill(head)
    await check.click()
    await page.getByText('Vanaf regel 2 volgt het niet meer').waitFor()
    await look(page, 'log-broken')
    await close()
  })
})
