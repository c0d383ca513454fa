import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aBrowser, noBrowser, VIEWS } from '../support/a-browser.ts'
import { aServer, type Server } from '../support/a-server.ts'
import { axeFindings } from '../support/axe.ts'
import { openRoom, signIn } from '../support/first-room.ts'

const SHOTS = 'test/.shots'

describe.skipIf(noBrowser)('numbers and messages of what is chosen', () => {
  let server: Server
  let browser: Browser
  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true })
    server = await aServer({ HELDER_SAMPLE: '1' })
    browser = await aBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })
  const open = (view: keyof typeof VIEWS, path: string) =>
    openRoom(browser, view, server.origin + path)

  it('narrows the messages down, takes exactly these along, and finds the same again', async () => {
    const { context, page, complaints } = await open('desktop', '/?site=waterrijk&period=all')
    await signIn(page)
    await page.locator('summary', { hasText: 'Zoeken, filteren' }).click()
    await page.getByRole('combobox', { name: 'Hoe het binnenkwam' }).selectOption('widget')
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
    await page.getByRole('button', { name: 'Zoeken', exact: true }).click()
    await page.getByRole('button', { name: /^Weghalen: Met de woorden/ }).waitFor()
    const query = new URLSearchParams(new URL(page.url()).search)
    expect(query.get('q')).toBe(word)
    const call = (await page.locator('code.call').last().textContent()) ?? ''
    const address = /"(http[^"]+)"$/.exec(call)?.[1] ?? ''
    const rows = (await (
      await server.staff(`${address.replace(server.origin, '')}&limit=1000`)
    ).json()) as { id: string; source: string }[]
    expect(rows.length).toBeGreaterThan(0)
    expect(new Set(rows.map(({ source }) => source))).toEqual(new Set(['widget']))
    const cards = page.locator('.messages .message')
    await expect.poll(() => cards.count()).toBe(Math.min(20, rows.length))
    // The numbers on screen are of the same choice, and leave as they stand.
    const counted = new URLSearchParams(new URL(address).search)
    for (const member of ['words', 'order']) counted.delete(member)
    const [all] = (await (await server.staff(`/v1/counts?${counted}`)).json()) as {
      signals: number
    }[]
    expect(all?.signals).toBe(rows.length)
    const tiles = page.locator('.tiles strong')
    await expect.poll(() => tiles.nth(1).textContent()).toBe(String(rows.length))
    const reasonsNow = await (await server.staff(`/v1/counts?${counted}&dimension=reason`)).json()
    await page.getByRole('combobox', { name: 'Neem deze cijfers mee' }).selectOption('reasons')
    const [numbers] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Per reden: NDJSON' }).click(),
    ])
    const counts = readFileSync(await numbers.path(), 'utf8')
      .trim()
      .split('\n')
    expect(counts.map((line) => JSON.parse(line))).toEqual(reasonsNow)
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
    await page.getByLabel('Vergelijk met').selectOption('before')
    await page.getByLabel('Naam voor wat u nu').fill('Mijn <b>filter</b>')
    await page.getByRole('checkbox').check()
    await page.getByRole('button', { name: 'Filter opslaan' }).click()
    await page.getByText('Het filter is opgeslagen.').waitFor()
    for (const [view, { viewport, colorScheme = 'light' }] of Object.entries(VIEWS)) {
      if (viewport) await page.setViewportSize(viewport)
      await page.emulateMedia({ colorScheme })
      await page.locator('.narrow').screenshot({ path: join(SHOTS, `${view}-8-narrow.png`) })
      expect([view, await axeFindings(page)]).toEqual([view, []])
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0)
    }
    await page.goto(`${server.origin}/?period=90`)
    await page.locator('summary', { hasText: 'Zoeken, filteren' }).click()
    await page.getByRole('button', { name: 'Open “Mijn <b>filter</b>”' }).click()
    await page.getByRole('button', { name: /^Weghalen: Reden/ }).waitFor()
    await page.getByRole('button', { name: 'Weghalen: Mijn <b>filter</b>' }).click()
    await page.getByText('“Mijn <b>filter</b>” is weggehaald.').waitFor()
    await page.getByRole('button', { name: 'Ongedaan maken' }).click()
    await page.getByRole('button', { name: 'Open “Mijn <b>filter</b>”' }).waitFor()
    const again = new URLSearchParams(new URL(page.url()).search)
    for (const member of ['site', 'reason', 'source', 'q']) {
      expect(again.get(member)).toBe(query.get(member))
    }
    // The days too, as they move along, and with what they are compared.
    expect([again.get('period'), again.get('compare')]).toEqual([query.get('period'), 'before'])
    expect(complaints).toEqual([])
    await context.close()
  })

  it('sets earlier days beside these, with what may be said of the difference', async () => {
    const { context, page, complaints } = await open('desktop', '/?site=waterrijk&period=30')
    await signIn(page)
    await page.getByLabel('Vergelijk met').selectOption('before')
    await page.getByText('We vergelijken met').waitFor()
    const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10)
    const asked = `site=waterrijk&from=${day(59)}&to=${day(30)}`
    const [then] = (await (await server.staff(`/v1/counts?${asked}`)).json()) as {
      signals: number
      clear: { n: number; share: number }
    }[]
    const tiles = page.locator('.tiles')
    await expect.poll(() => tiles.innerText()).toContain(`(${then?.clear.n} oordelen)`)
    expect(await tiles.innerText()).toContain(`eerder ${then?.signals}`)
    const times = page.locator('.sentence time')
    const days = await times.evaluateAll((all) => all.map((time) => time.getAttribute('datetime')))
    expect(days).toEqual([day(29), day(0), day(59), day(30)])
    await page.screenshot({ path: join(SHOTS, 'desktop-8-compared.png') })
    expect(await axeFindings(page)).toEqual([])
    await page.getByLabel('Vergelijk met').selectOption('')
    await page.getByText('We vergelijken met').waitFor({ state: 'detached' })
    expect(complaints).toEqual([])
    await context.close()
  })

  it('takes numbers apart as the API does, with a map, and leaves one part when it is pressed', async () => {
    const { context, page, complaints } = await open('desktop', '/?period=all')
    await signIn(page)
    await page.getByLabel('Splits de cijfers uit naar').selectOption('region')
    await page.getByText('Kaart van de provincies').waitFor()
    const format = new Intl.NumberFormat('nl-NL')
    type Counted = { value: string; signals: number; clear: { n: number; share: number } }
    const today = new Date().toISOString().slice(0, 10)
    const counted = async (query: string) =>
      (await (await server.staff(`/v1/counts?to=${today}&${query}`)).json()) as Counted[]
    const regions = (await counted('dimension=region')).sort((a, b) => b.signals - a.signals)
    expect(regions.length).toBeGreaterThan(5)
    const rows = (await page.locator('.taken-apart tbody tr').allInnerTexts()).map((text) =>
      text.replaceAll('\u00a0', ' '),
    )
    expect(rows).toHaveLength(regions.length)
    for (const [i, { clear }] of regions.entries()) {
      expect(rows[i]).toContain(format.format(clear.n))
      if (clear.n >= 30) expect(rows[i]).toContain(`${Math.round(clear.share * 100)}%`)
    }
    const tiles = await page.locator('.map text.n').allTextContents()
    for (const { signals } of regions) expect(tiles).toContain(format.format(signals))
    await page.locator('.taken-apart').screenshot({ path: join(SHOTS, 'desktop-8-apart.png') })
    expect(await axeFindings(page)).toEqual([])
    // One province, and of its answers the reasons: no counts are kept of these two at once.
    const [most] = regions
    await page.locator('.taken-apart tbody button').first().click()
    const sentence = page.locator('.sentence')
    await expect.poll(() => sentence.textContent()).toContain('Provincie: ')
    await expect
      .poll(() => page.locator('.tiles strong').nth(1).textContent())
      .toBe(format.format(most?.signals ?? 0))
    const reasons = (await counted(`region=${most?.value}&dimension=reason`)).sort(
      (a, b) => b.signals - a.signals,
    )
    const bars = page.locator('section[aria-labelledby="reasons-title"] .bars b')
    expect(await bars.allTextContents()).toEqual(
      reasons.map(({ signals }) => format.format(signals)),
    )
    // The line through time says the same as well, in its table.
    const weeks = (await (
      await server.staff(`/v1/counts?to=${today}&region=${most?.value}&by=week`)
    ).json()) as Counted[]
    await page.locator('summary', { hasText: 'Bekijk als tabel' }).click()
    const cells = page.locator('section[aria-labelledby="chart-title"] tbody td:last-child')
    expect(await cells.allTextContents()).toEqual(weeks.map(({ clear }) => format.format(clear.n)))
    expect(complaints).toEqual([])
    await context.close()
  })

  it('sets a message apart, counts without it, and takes that back', async () => {
    const { context, page, complaints } = await open('desktop', '/?period=all')
    await signIn(page)
    const total = page.locator('.tiles strong').nth(1)
    const before = Number((await total.textContent())?.replaceAll('.', ''))
    const first = page.locator('.messages li').first()
    const words = await first.locator('.words').first().textContent()
    await first.getByRole('button', { name: 'Apart zetten' }).click()
    await first.getByText('Apart gezet: telt niet mee').waitFor()
    const shown = (n: number) => new Intl.NumberFormat('nl-NL').format(n)
    await expect.poll(() => total.textContent()).toBe(shown(before - 1))
    await page.goto(`${server.origin}/?period=all&apart=only`)
    const apart = page.locator('.messages li', { hasText: words ?? '' }).first()
    await apart.getByRole('button', { name: 'Laten meetellen' }).click()
    await expect.poll(() => total.textContent()).toBe(shown(before))
    // The server does not answer: what was shown at once is taken back, and said.
    await page.route('**/quarantine', (route) => route.abort())
    complaints.length = 0
    await apart.getByRole('button', { name: 'Apart zetten' }).click()
    await apart.getByText('Dat is niet gelukt').waitFor()
    await apart.getByRole('button', { name: 'Apart zetten' }).waitFor()
    expect(complaints.filter((said) => !said.includes('ERR_FAILED'))).toEqual([])
    await context.close()
  })
})
