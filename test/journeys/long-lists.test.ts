/** Lists of an installation with many colleagues, organisations and sites: by keyboard, a part at a time. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noBrowser } from '../support/a-browser.ts'
import { aKeptPlace } from '../support/a-kept-place.ts'

describe.skipIf(noBrowser)('a dashboard with much in it', () => {
  let place: Awaited<ReturnType<typeof aKeptPlace>>
  beforeAll(async () => {
    place = await aKeptPlace()
  })
  afterAll(() => place?.stop())

  it('goes through long lists a part at a time, on to what came, and finds one of many sites by its name', async () => {
    const two = (n: number) => String(n).padStart(2, '0')
    await Promise.all(
      Array.from({ length: 60 }, async (_, n) => {
        const site = { site: `veel-${two(n)}`, name: `Gemeente ${two(n)}`, hosts: ['g.example'] }
        const organisation = `Gemeente ${two(n)}`
        await place.ask(`/v1/sites/${site.site}`, { ...site, organisation }, { method: 'PUT' })
        const email = `staf-${two(n)}@gemeente.example`
        await place.ask('/v1/people', { name: `Staf ${two(n)}`, email, roles: ['owner'] })
        if (n < 30) await place.ask('/v1/grants', { site: 'demo', organisation: `Lezer ${two(n)}` })
      }),
    )
    const { page, close } = await place.room('desktop', 'people')
    await page.getByText('staf-00@').waitFor()
    for (const [title, before] of Object.entries({ 'Collega’s': 50, Meelezen: 25 })) {
      const list = page.locator('section', { has: page.getByText(title, { exact: true }) })
      const rows = list.locator('.row')
      expect(await rows.count()).toBe(before)
      await list.getByRole('button', { name: 'Toon meer' }).press('Enter')
      await rows.nth(before).waitFor()
      await page.waitForFunction(
        (row) => row === document.activeElement,
        await rows.nth(before).elementHandle(),
      )
      expect(await list.getByRole('button', { name: 'Toon meer' }).count()).toBe(0)
    }
    // What was loaded is loaded again as far as it went.
    const last = page.locator('.row', { hasText: 'Staf 59' })
    await last.getByRole('button', { name: 'Weghalen' }).press('Enter')
    await last.waitFor({ state: 'detached' })
    await page.locator('.row', { hasText: 'Staf 58' }).waitFor()

    await page.getByText('Collega toevoegen').click()
    await page.getByPlaceholder('Zoek een organisatie of site').first().fill('gemeente 41')
    await page.getByRole('checkbox', { name: /Gemeente 41.*alleen deze site/ }).waitFor()
    expect(await page.getByRole('checkbox', { name: /^Gemeente/ }).count()).toBe(2)
    await place.look(page, 'many-places')

    await page.goto(`${place.server.origin}/`)
    const site = page.locator('input#filter-site')
    await site.focus()
    await page.keyboard.type('nergens')
    await page.keyboard.press('Enter')
    await page.getByText('Die naam kennen we niet.').waitFor()
    await place.look(page, 'many-sites-lost')
    // Accents and capitals do not matter, and what only one name has is enough.
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('gémeente 37')
    await page.keyboard.press('Enter')
    await page.waitForURL(/site=veel-37/)
    expect(await site.inputValue()).toBe('Gemeente 37')
    await place.look(page, 'many-sites')
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.press('Backspace')
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => !url.search.includes('site='))

    await page.goto(`${place.server.origin}/?room=pages`)
    await page.getByLabel('Zoek een site of een organisatie').fill('41')
    await page.getByText('Gevonden: 1').waitFor()
    await page.getByRole('button', { name: 'Gemeente 41', exact: true }).waitFor()
    await place.look(page, 'many-sites-found')
    await close()
  })
})
