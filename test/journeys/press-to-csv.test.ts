import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSealed } from '../../server/open-sealed.ts'
import type { SignalRow } from '../../store/signal-row.ts'
import { aBrowser, noBrowser, VIEWS } from '../support/a-browser.ts'
import { aPage } from '../support/a-page.ts'
import { aServer, freePort, type Server } from '../support/a-server.ts'
import { axeFindings } from '../support/axe.ts'

/** Pictures of every step are kept here for people to look at. */
const SHOTS = 'test/.shots'

describe.skipIf(noBrowser)('from a press on the demo page to a line in the CSV', () => {
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

  /** A demo page of which we hear every complaint of the browser. */
  const demoPage = async (view: keyof typeof VIEWS) => {
    const context = await browser.newContext({ ...VIEWS[view], locale: 'nl-NL' })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    const requests: string[] = []
    page.on('request', (request) =>
      requests.push(`${request.method()} ${new URL(request.url()).pathname}`),
    )
    await page.goto(`${server.origin}/demo?klantnummer=123#boven`)
    return { page, complaints, requests, context }
  }
  const look = async (page: Page, view: string, step: string) => {
    await page.waitForTimeout(250)
    const widget = page.locator('helder-feedback')
    await widget.scrollIntoViewIfNeeded()
    await page.screenshot({ path: join(SHOTS, `${view}-${step}.png`) })
    expect(await axeFindings(page)).toEqual([])
    // Nothing sticks out sideways.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      page.viewportSize()?.width ?? 0,
    )
  }

  it.each(Object.keys(VIEWS))('takes every step, seen on %s', async (view) => {
    const { page, complaints, context } = await demoPage(view)
    const widget = page.locator('helder-feedback')
    await look(page, view, '1-question')

    await widget.getByRole('button', { name: 'Nee', exact: true }).click()
    await widget.getByText('Uw antwoord is bewaard.').waitFor()
    await look(page, view, '2-details')

    await widget.getByRole('checkbox', { name: 'Moeilijke woorden' }).check()
    await widget
      .getByRole('textbox')
      .fill('Wat is een verzamelinkomen? Mijn nummer is 06-12345678.')
    await widget.getByRole('button', { name: 'Ik heb een vraag' }).click()
    // What looks personal is shown before it is sent.
    await widget.getByRole('heading', { name: 'Dit halen we weg' }).waitFor()
    expect(await widget.locator('del').textContent()).toBe('06-12345678')
    expect(await widget.locator('mark').textContent()).toBe('[telefoonnummer]')
    await look(page, view, '3-preview')
    await widget.getByRole('button', { name: 'Verstuur zo' }).click()
    await widget.getByRole('heading', { name: 'Stel uw vraag' }).waitFor()
    await look(page, view, '3-ask')

    // Nothing filled in: told in words, with the focus on the summary.
    await widget.getByRole('button', { name: 'Vraag versturen' }).click()
    await widget.getByText('Schrijf eerst uw vraag op.').first().waitFor()
    await look(page, view, '4-errors')

    await widget.getByRole('textbox', { name: 'Uw vraag' }).fill('Telt mijn spaargeld mee?')
    await widget.getByRole('radio', { name: 'Per e-mail' }).check()
    await widget.getByRole('textbox', { name: 'Uw e-mailadres' }).fill('anna@voorbeeld.nl')
    await look(page, view, '5-filled')
    await widget.getByRole('button', { name: 'Vraag versturen' }).click()
    await widget.getByRole('heading', { name: 'Dank u wel' }).waitFor()
    await look(page, view, '6-thanks')
    expect(complaints).toEqual([])
    await context.close()
  })

  it('is one signal: the highest revision, contact sealed, nothing personal anywhere', async () => {
    const rows = (await (await server.staff('/v1/signals?site=demo')).json()) as SignalRow[]
    expect(rows).toHaveLength(Object.keys(VIEWS).length)
    const row = rows[0] as SignalRow
    expect(row).toMatchObject({
      revision: 2,
      site: 'demo',
      clarity: 'no',
      reasons: ['hard-words'],
      question: { text: 'Telt mijn spaargeld mee?', channel: 'email', reachable: true },
      language: 'nl',
      page: { url: `${server.origin}/demo`, language: 'nl' },
    })
    expect(row.message).toBe('Wat is een verzamelinkomen? Mijn nummer is [telefoonnummer].')

    const csv = await (await server.staff('/v1/signals', { Accept: 'text/csv' })).text()
    const lines = parse(csv, { columns: true }) as Record<string, string>[]
    expect(lines.filter(({ id }) => id === row.id)).toMatchObject([
      { revision: '2', clarity: 'no', questionChannel: 'email', message: row.message },
    ])

    const everything =
      server.log() +
      csv +
      readFileSync(join(server.data, 'helder.db'), 'latin1') +
      readFileSync(join(server.data, 'helder.db-wal'), 'latin1')
    for (const secret of ['anna@voorbeeld.nl', '06-12345678', 'klantnummer']) {
      expect(everything).not.toContain(secret)
    }
  })

  it('opens with the private key of the desk, and only for its own signal', async () => {
    const { privateKey } = JSON.parse(
      readFileSync(join(server.data, 'keys/desk-demo.json'), 'utf8'),
    ) as { privateKey: string }
    const { default: Database } = await import('better-sqlite3')
    const db = new Database(join(server.data, 'helder.db'), { readonly: true })
    const { id, sealed } = db
      .prepare('SELECT id, sealed FROM contact JOIN signal USING (signal_number)')
      .get() as { id: string; sealed: string }
    db.close()
    expect(await openSealed(privateKey, id, sealed)).toEqual({
      channel: 'email',
      email: 'anna@voorbeeld.nl',
    })
    const other = '018f4e2b-9a4b-7c3d-8e5f-0123456789ab'
    await expect(openSealed(privateKey, other, sealed)).rejects.toThrow()
  })

  it('costs one request before a press, no cookie, and nothing in the browser storage', async () => {
    const { page, requests, context } = await demoPage('desktop')
    await page.waitForLoadState('networkidle')
    expect(requests.filter((request) => request.includes('helder'))).toEqual(['GET /helder.js'])
    const widget = page.locator('helder-feedback')
    await widget.getByRole('button', { name: 'Ja', exact: true }).click()
    await widget.getByText('Uw antwoord is bewaard.').waitFor()
    const stored = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await caches.keys()).length,
    ])
    expect(stored).toEqual([0, 0, 0])
    expect(await context.cookies()).toEqual([])
    await context.close()
  })

  it('uses the element that the page placed, once, however often the script stands there', async () => {
    const context = await browser.newContext()
    const port = await freePort()
    const body = `<helder-feedback lang="en"></helder-feedback><script src="${server.origin}/helder.js" data-site="demo" async></script>`
    const own = await aPage({ port, from: server.origin, body })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(own.url)
    await page.getByRole('button', { name: 'Not entirely' }).waitFor()
    expect(await page.locator('helder-feedback').count()).toBe(1)
    expect(complaints).toEqual([])
    await context.close()
    await own.close()
  })

  it('works with the keyboard alone, and tells where one is', async () => {
    const { page, context } = await demoPage('desktop')
    const focused = () =>
      page.evaluate(() => {
        const inner = document.activeElement?.shadowRoot?.activeElement
        return inner?.textContent?.trim() ?? ''
      })
    await page.locator('helder-feedback button').first().focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    const widget = page.locator('helder-feedback')
    await widget.getByText('Uw antwoord is bewaard.').waitFor()
    // The press leaves the focus where it was: nothing jumps away from under anybody.
    expect(await focused()).toBe('Niet helemaal')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    expect(await widget.getByRole('checkbox').first().isChecked()).toBe(true)
    for (let i = 0; i < 10; i++) await page.keyboard.press('Tab')
    await page.keyboard.type('te veel tekst')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await widget.getByRole('heading', { name: 'Dank u wel' }).waitFor()
    expect(await focused()).toBe('Dank u wel')
    await context.close()
  })

  it('keeps the text on the screen when sending fails, thanks nobody, and delivers later, once', async () => {
    const { page, context } = await demoPage('desktop')
    const widget = page.locator('helder-feedback')
    await widget.getByRole('button', { name: 'Nee', exact: true }).click()
    await widget.getByText('Uw antwoord is bewaard.').waitFor()
    await context.route('**/v1/signals', (route) => route.abort('connectionreset'))
    await widget.getByRole('textbox').fill('dit mag niet weg')
    await widget.getByRole('button', { name: 'Versturen', exact: true }).click()
    await widget.getByText('Uw tekst blijft hier staan').waitFor()
    expect(await widget.getByRole('textbox').inputValue()).toBe('dit mag niet weg')
    expect(await widget.getByText('Dank u wel').count()).toBe(0)

    await context.unroute('**/v1/signals')
    await widget.getByRole('heading', { name: 'Dank u wel' }).waitFor({ timeout: 10_000 })
    const rows = (await (await server.staff('/v1/signals?words=true')).json()) as SignalRow[]
    expect(rows.filter(({ message }) => message === 'dit mag niet weg')).toHaveLength(1)
    await context.close()
  })
})
