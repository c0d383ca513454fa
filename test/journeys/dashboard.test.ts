import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aBrowser, noBrowser, type VIEWS } from '../support/a-browser.ts'
import { aServer, INTAKE_TOKEN, type Server } from '../support/a-server.ts'
import { anEntry } from '../support/a-signal.ts'
import { axeFindings } from '../support/axe.ts'
import { openRoom, signIn } from '../support/first-room.ts'

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
  const open = (view: keyof typeof VIEWS, path: string) =>
    openRoom(browser, view, server.origin + path)

  it('keeps out who has no token, and says so in words', async () => {
    const { context, page } = await open('desktop', '/')
    await page.getByLabel('Uw sleutel').fill('verkeerd')
    await page.getByRole('button', { name: 'Inloggen' }).click()
    await page.getByText('Deze sleutel klopt niet').waitFor()
    await page.screenshot({ path: join(SHOTS, 'desktop-7-sign-in.png') })
    expect(await axeFindings(page)).toEqual([])
    await context.close()
  })

  it('shows the numbers of the API, and gives exactly what is chosen as CSV', async () => {
    const { context, page } = await open('desktop', '/?site=waterrijk&period=90&clarity=no')
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

  it('keeps what was chosen in the address, and Back goes back', async () => {
    const { context, page } = await open('desktop', '/')
    await signIn(page)
    await page.getByRole('combobox', { name: 'Site' }).selectOption('waterrijk')
    await page.getByRole('button', { name: /Toon alleen \/paspoort/ }).click()
    expect(page.url()).toContain('site=waterrijk')
    expect(page.url()).toContain('page=')
    await page.getByRole('button', { name: /Pagina: \/paspoort/ }).waitFor()
    await page.goBack()
    expect(page.url()).not.toContain('page=')
    // The desk says that it shows one site alone, and lets go of it.
    await page.getByRole('link', { name: 'Vragen' }).click()
    const one = page.getByRole('button', { name: 'Weghalen: Site: Gemeente Waterrijk' })
    await one.click()
    await one.waitFor({ state: 'detached' })
    expect(page.url()).not.toContain('site=')
    await page.goto(`${server.origin}/?room=questions&question=geen`)
    await page.getByText('Dit is er niet (meer).').waitFor()
    await page.locator('.desk-one').getByRole('button', { name: 'Terug naar de lijst' }).click()
    expect(page.url()).not.toContain('question=')
    // What cannot be asked is called so; and where a page lies, and what has no earlier, is said.
    await page.goto(`${server.origin}/?theme=geen`)
    await page.getByText('Deze keuze klopt niet. Haal een filter weg.').first().waitFor()
    await page.goto(`${server.origin}/?period=all&compare=year&page=https://w.example/a*`)
    const sentence = page.locator('.sentence')
    await expect.poll(() => sentence.innerText()).toContain('w.example/a*')
    expect(await sentence.innerText()).toContain('niets om mee te vergelijken')
    await page.getByRole('button', { name: 'English' }).click()
    await page.reload()
    await page.getByRole('heading', { name: 'What people tell us' }).waitFor()
    await page.getByRole('button', { name: 'Nederlands' }).click()
    await page.getByRole('button', { name: 'Uitloggen' }).click()
    await page.getByLabel('Uw sleutel').waitFor()
    await context.close()
  })
})
