import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aBrowser, noBrowser, VIEWS } from '../support/a-browser.ts'
import { aServer, INTAKE_TOKEN, type Server, TOKEN } from '../support/a-server.ts'
import { anEntry } from '../support/a-signal.ts'
import { axeFindings } from '../support/axe.ts'

const SHOTS = 'test/.shots'
const HOSTILE = [
  '<img src=x onerror="document.title=1"><script>document.title=1</script>',
  '\u202egekeerd',
  'x'.repeat(4_000),
  'أين أجد الاستمارة؟',
  'bel [telefoonnummer] =cmd()',
]

describe.skipIf(noBrowser)('the first room of the dashboard', () => {
  let server: Server
  let browser: Browser
  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true })
    server = await aServer({ HELDER_SAMPLE: '1' })
    browser = await aBrowser()
    const receivedAt = new Date().toISOString()
    const entries = HOSTILE.map((message) => anEntry({ message, clarity: 'no' }, { receivedAt }))
    const answer = await fetch(`${server.origin}/v1/intake`, {
      method: 'POST',
      body: entries.map((entry) => JSON.stringify(entry)).join('\n'),
      headers: { Authorization: `Bearer ${INTAKE_TOKEN}`, 'Content-Type': 'application/x-ndjson' },
    })
    expect(answer.status).toBe(200)
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })
  const openRoom = async (view: keyof typeof VIEWS, path: string) => {
    const context = await browser.newContext({
      ...VIEWS[view],
      locale: 'nl-NL',
      acceptDownloads: true,
    })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => {
      // A first look asks whether somebody is signed in; 401 is the answer.
      if (message.type() === 'error' && !message.text().includes('401'))
        complaints.push(message.text())
    })
    await page.goto(server.origin + path)
    return { context, page, complaints }
  }
  const signIn = async (page: Page) => {
    await page.getByLabel('Uw sleutel').fill(TOKEN)
    await page.getByRole('button', { name: 'Inloggen' }).click()
    await page.getByRole('heading', { name: 'Nieuwste berichten' }).waitFor()
    await page.getByText('vond het duidelijk').waitFor()
  }

  it('keeps out who has no token, and says so in words', async () => {
    const { context, page } = await openRoom('desktop', '/')
    await page.getByLabel('Uw sleutel').fill('verkeerd')
    await page.getByRole('button', { name: 'Inloggen' }).click()
    await page.getByText('Deze sleutel klopt niet').waitFor()
    await page.screenshot({ path: join(SHOTS, 'desktop-7-sign-in.png') })
    expect(await axeFindings(page)).toEqual([])
    await context.close()
  })

  it('shows the numbers of the API, and gives exactly what is chosen as CSV', async () => {
    const { context, page } = await openRoom('desktop', '/?site=waterrijk&period=90&clarity=no')
    await signIn(page)
    const to = new Date().toISOString().slice(0, 10)
    const from = new Date(Date.now() - 89 * 86_400_000).toISOString().slice(0, 10)
    const query = `site=waterrijk&from=${from}&to=${to}`
    const [all] = (await (await server.staff(`/v1/counts?${query}`)).json()) as {
      signals: number
      clear: { n: number; share: number }
    }[]
    const format = new Intl.NumberFormat('nl-NL')
    const tiles = (await page.locator('.tiles').innerText()).replaceAll('\u00a0', ' ')
    expect(tiles).toContain(format.format(all?.signals ?? 0))
    expect(tiles).toContain(`${Math.round((all?.clear.share ?? 0) * 100)}%`)

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download CSV' }).click(),
    ])
    const lines = parse(readFileSync(await download.path(), 'utf8'), { columns: true }) as {
      site: string
      clarity: string
    }[]
    const rows = (await (
      await server.staff(`/v1/signals?${query}&clarity=no&limit=1000`)
    ).json()) as unknown[]
    expect(lines).toHaveLength(rows.length)
    expect(new Set(lines.map(({ site, clarity }) => `${site} ${clarity}`))).toEqual(
      new Set(['waterrijk no']),
    )
    await context.close()
  })

  it('narrows the messages down, takes exactly these along, and finds the same again', async () => {
    const { context, page, complaints } = await openRoom('desktop', '/?site=waterrijk&period=all')
    await signIn(page)
    await page.locator('summary', { hasText: 'Zoeken, filteren' }).click()
    await page.getByLabel('Kwam binnen via').selectOption('widget')
    const [first] = (
      (await (await server.staff('/v1/signals?site=waterrijk&words=true&limit=1000')).json()) as {
        source: string
        reasons?: string[]
        message?: string
      }[]
    ).filter(({ source, reasons, message }) => source === 'widget' && reasons?.[0] && message)
    const word = /\p{L}{5,}/u.exec(first?.message ?? '')?.[0] ?? ''
    await page.getByRole('combobox', { name: 'Reden' }).selectOption(first?.reasons?.[0] ?? '')
    await page.getByLabel('Met de woorden').fill(word)
    await page.getByRole('button', { name: 'Zoek', exact: true }).click()
    await page.getByRole('button', { name: /^Haal weg: Met de woorden/ }).waitFor()
    const query = new URLSearchParams(new URL(page.url()).search)
    expect(query.get('q')).toBe(word)
    const call = (await page.locator('code.call').textContent()) ?? ''
    const address = /"(http[^"]+)"$/.exec(call)?.[1] ?? ''
    const rows = (await (
      await server.staff(`${address.replace(server.origin, '')}&limit=1000`)
    ).json()) as { id: string; source: string }[]
    expect(rows.length).toBeGreaterThan(0)
    expect(new Set(rows.map(({ source }) => source))).toEqual(new Set(['widget']))
    const cards = page.locator('.messages .message')
    await expect.poll(() => cards.count()).toBe(Math.min(20, rows.length))
    for (const form of ['CSV', 'Excel', 'NDJSON', 'Parquet']) {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: form, exact: true }).click(),
      ])
      const bytes = readFileSync(await file.path())
      expect(bytes.length).toBeGreaterThan(100)
      if (form !== 'NDJSON') continue
      const lines = bytes.toString('utf8').trim().split('\n')
      expect(lines.map((line) => JSON.parse(line).id)).toEqual(rows.map(({ id }) => id))
    }
    await page.getByLabel('Naam voor wat u nu').fill('Mijn <b>filter</b>')
    await page.getByRole('checkbox').check()
    await page.getByRole('button', { name: 'Bewaar filter' }).click()
    await page.getByText('Het filter is bewaard.').waitFor()
    await page.locator('.narrow').screenshot({ path: join(SHOTS, 'desktop-8-narrow.png') })
    expect(await axeFindings(page)).toEqual([])
    await page.goto(`${server.origin}/?period=90`)
    await page.locator('summary', { hasText: 'Zoeken, filteren' }).click()
    await page.getByRole('button', { name: 'Open “Mijn <b>filter</b>”' }).click()
    await page.getByRole('button', { name: /^Haal weg: Reden/ }).waitFor()
    const again = new URLSearchParams(new URL(page.url()).search)
    for (const member of ['site', 'reason', 'source', 'q']) {
      expect(again.get(member)).toBe(query.get(member))
    }
    expect(complaints).toEqual([])
    await context.close()
  })

  it('keeps what was chosen in the address, and Back goes back', async () => {
    const { context, page } = await openRoom('desktop', '/')
    await signIn(page)
    await page.getByRole('combobox', { name: 'Site' }).selectOption('waterrijk')
    await page.getByRole('button', { name: /Toon alleen \/paspoort/ }).click()
    expect(page.url()).toContain('site=waterrijk')
    expect(page.url()).toContain('page=')
    await page.getByRole('button', { name: /Pagina: \/paspoort/ }).waitFor()
    await page.goBack()
    expect(page.url()).not.toContain('page=')
    await page.getByRole('button', { name: 'Uitloggen' }).click()
    await page.getByLabel('Uw sleutel').waitFor()
    await context.close()
  })
})
