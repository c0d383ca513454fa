/** The analyst's rooms in a real browser: themes found and worked on, who is not heard, and the report of a half-year. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { daysOf } from '../../shared/half-year.ts'
import type { ThemesOfPeriod } from '../../shared/themes.ts'
import { noBrowser } from '../support/a-browser.ts'
import { type AnalystsPlace, anAnalystsPlace, before, now } from '../support/an-analyst.ts'
import { byKeyboard } from '../support/by-keyboard.ts'
import { number, plain, press, unfold } from '../support/on-the-dashboard.ts'

describe.skipIf(noBrowser)('the rooms of the analyst', () => {
  let place: AnalystsPlace
  beforeAll(async () => {
    place = await anAnalystsPlace()
  })
  afterAll(() => place?.stop())
  const themesOf = (half = now) =>
    place.read(`/v1/themes?period=${half}`) as Promise<ThemesOfPeriod>
  const row = (page: Page, theme: string) => page.locator(`.themes [data-id="${theme}"]`)

  it('finds themes on one press, and shows the numbers of the API', async () => {
    const page = await place.open('/?room=themes')
    await page.getByRole('heading', { name: 'Er zijn nog geen thema’s gezocht' }).waitFor()
    await place.look(page, '1-none-yet')
    await press(page, 'Thema’s zoeken')
    await page.locator('.themes li').first().waitFor({ timeout: 20_000 })
    const found = await themesOf()
    expect(found.themes.length).toBeGreaterThan(1)
    const sums = plain(await page.locator('.sums').innerText())
    for (const n of [found.analysed, found.analysed - found.other, found.other]) {
      expect(sums).toContain(number(n))
    }
    const shown = await page.locator('.themes .head b').allInnerTexts()
    expect(shown.map(plain)).toEqual(found.themes.map(({ size }) => number(size)))
    await place.look(page, '2-themes')
    const smallest = found.themes.at(-1)
    await row(page, smallest?.theme ?? '').click()
    await page.locator('.theme .message').first().waitFor()
    const facts = plain(await page.locator('.facts').innerText())
    for (const n of [smallest?.size, smallest?.distinct]) expect(facts).toContain(number(n ?? 0))
    // As many messages as the theme says, page after page.
    const more = page.getByRole('button', { name: 'Meer berichten' })
    const cards = page.locator('.theme .message')
    for (let n = 20; await more.isVisible(); n += 20) {
      await more.click()
      const went = async () => (await cards.count()) > n || !(await more.isVisible())
      await expect.poll(went).toBe(true)
    }
    expect(await cards.count()).toBe(smallest?.size)
  })

  it('is worked on with the keyboard alone, and goes back where it can', async () => {
    const [first] = (await themesOf()).themes
    if (!first) throw new Error('no theme')
    const page = await place.open('/?room=themes')
    await row(page, first.theme).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H2')
    const { tabTo } = byKeyboard(page)
    const undo = async () => {
      await tabTo('Ongedaan maken', 'Shift+Tab')
      await page.keyboard.press('Enter')
      await page.getByText('Ongedaan gemaakt.').waitFor()
    }
    const state = async () => (await themesOf()).themes.find(({ theme }) => theme === first.theme)
    await tabTo('Naam van het thema')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('Uitbetaling')
    await page.keyboard.press('Enter')
    await page.getByText(/^Het thema heet nu .+Uitbetaling/).waitFor()
    expect((await state())?.label).toBe('Uitbetaling')
    await undo()
    expect((await state())?.label).toBe(first.label)
    await row(page, first.theme).focus()
    await tabTo('Vastzetten')
    await page.keyboard.press('Space')
    await page.getByText('Het thema staat vast.').waitFor()
    await tabTo('Weghalen')
    await page.keyboard.press('Enter')
    await page.locator('.said').getByText('is weggehaald').waitFor()
    await page.getByText('Weggehaalde thema’s').waitFor()
    expect(await state()).toBeUndefined()
    await undo()
    expect((await state())?.pinned).toBe(true)
    await page.context().close()
  })

  it('merges, splits, explains and moves, and says what cannot be undone', async () => {
    const [one, two] = (await themesOf()).themes
    if (!one || !two) throw new Error('too few themes')
    const page = await place.open(`/?room=themes&theme=${one.theme}`)
    await unfold(page, 'Waarom dit thema?')
    await page.getByText('Gevonden toen de thema’s werden gezocht.').waitFor()
    await page.getByLabel('Hoort dit bericht ergens anders?').selectOption(two.theme)
    await press(page, 'Bericht verplaatsen')
    await page.getByText('Het bericht staat nu bij').waitFor()
    const sizeOf = async (theme: string) =>
      (await themesOf()).themes.find((each) => each.theme === theme)?.size
    expect(await sizeOf(one.theme)).toBe(one.size - 1)
    await press(page, 'Ongedaan maken')
    await page.getByText('Ongedaan gemaakt.').waitFor()
    expect(await sizeOf(one.theme)).toBe(one.size)

    await page.locator('summary', { hasText: 'Samenvoegen' }).click()
    await page.getByText('Dit kunt u niet ongedaan maken').first().waitFor()
    await page.getByLabel('Met welk thema?').selectOption(two.theme)
    await page.locator('#merge-into + button').click()
    await page.locator('.said').getByText('zit nu in').waitFor()
    expect(await page.getByRole('button', { name: 'Ongedaan maken' }).count()).toBe(0)
    expect(await sizeOf(two.theme)).toBe(one.size + two.size)
    await unfold(page, 'Splitsen')
    await page.getByLabel('In hoeveel delen?').selectOption('2')
    await page.locator('#split-parts + button').click()
    await page.locator('.said').getByText('is gesplitst in 2 delen').waitFor()
    const found = await themesOf()
    expect(found.themes.reduce((sum, { size }) => sum + size, found.other)).toBe(found.analysed)
    // A name is what somebody typed, and nothing else.
    const hostile = '<img src=x onerror="document.title=1">\u202e'.padEnd(118, 'x')
    const [largest] = found.themes
    await place.send(`/v1/themes/${largest?.theme}/actions`, { action: 'rename', label: hostile })
    await page.goto(`${place.server.origin}/?room=themes&theme=${largest?.theme}`)
    await page.locator('.theme .message').first().waitFor()
    await unfold(page, 'Wat er gebeurde')
    await unfold(page, 'Waarom dit thema?')
    await page.getByText('Door deze woorden:').waitFor()
    await place.look(page, '4-one-theme')
    expect(await page.title()).toBe('Thema’s – Helder')
    // Its messages elsewhere are said to be of this theme, by its name.
    await press(page, 'Filter deze berichten verder, of neem ze mee')
    const out = page.locator('.sentence .chosen', { hasText: 'Thema: <img src=x' })
    await out.waitFor()
    await page.context().close()
  })

  it('makes the report: written, signed off, agreed, looked at, published', async () => {
    const page = await place.open('/?room=report')
    await page.getByRole('heading', { name: 'Nog geen versie' }).waitFor()
    await press(page, 'Versie beginnen')
    await page.getByRole('heading', { name: /Versie 1/ }).waitFor()
    const whole = page.getByLabel('Wat moet iedereen weten?')
    await whole.fill('Er was <script>veel</script>.')
    // Not saved yet, and there still after a look elsewhere.
    await page.getByRole('link', { name: 'Thema’s' }).click()
    await page.getByText('berichten bekeken').waitFor()
    await page.goBack()
    await expect.poll(() => whole.inputValue()).toBe('Er was <script>veel</script>.')
    await press(page, 'Tekst opslaan')
    await page.getByText('Opgeslagen.').waitFor()
    const thread = page.locator('.threads li').first()
    await thread.locator('summary').first().click()
    await thread.getByLabel('Titel').fill('De \u202etoeslag <b>komt</b> laat')
    await thread.getByLabel('Wat betekent dit?').fill('x'.repeat(4_000))
    await thread.getByLabel('Kan er iets aan gedaan worden?').fill('Ja, vanaf mei.')
    await thread.getByLabel('Wat weten we?').fill('Het duurt weken.')
    await thread.locator('summary', { hasText: 'Een ander bericht kiezen' }).click()
    const card = thread.locator('.message').first()
    await card.waitFor()
    const words = (await card.locator('.words').first().textContent()) ?? ''
    await thread.getByRole('button', { name: 'Dit bericht gebruiken' }).first().click()
    await thread.getByLabel('De woorden').fill('Dit schreef niemand')
    await thread.getByRole('checkbox').check()
    await thread.getByRole('button', { name: 'Draad opslaan' }).click()
    await thread.getByText('Deze woorden staan niet letterlijk zo').waitFor()
    await place.look(page, '5-writing')
    await thread.getByLabel('De woorden').fill(words.slice(0, 40))
    await thread.getByRole('checkbox').check()
    await thread.getByRole('button', { name: 'Draad opslaan' }).click()
    await thread.getByText('Opgeslagen.').waitFor()
    await thread.getByText('Citaat: vrijgegeven').waitFor()

    await unfold(page, 'Nieuwe afspraak')
    await page.getByLabel('Wat spreken we af?').fill('De brief herschrijven')
    await press(page, 'Afspraak opslaan')
    await page.getByText('Vul in wat, wie en wanneer.').waitFor()
    await page.getByLabel('Wie doet het?').fill('Team brieven')
    await page.getByLabel('Vóór welke dag?').fill('2027-03-01')
    await press(page, 'Afspraak opslaan')
    await page.getByText('Team brieven, vóór').waitFor()

    const [file] = await Promise.all([page.waitForEvent('download'), press(page, 'PDF')])
    expect(file.suggestedFilename()).toBe(`helder-${before}.pdf`)
    const [{ report, revision }] = await place.read(`/v1/reports?period=${before}`)
    const other = { revision, interpretation: 'Van Bram' }
    await place.send(`/v1/reports/${report}/texts/whole`, other, 'PUT')
    await press(page, 'Voorleggen aan een collega')
    await page.getByText('Een collega heeft dit intussen veranderd.').waitFor()
    await press(page, 'Voorleggen aan een collega')
    await page.getByText('Ligt bij een collega').waitFor()
    expect(await page.locator('#whole[readonly]').inputValue()).toBe('Van Bram')
    await press(page, /^Publiceren/)
    await press(page, /^Ja, nu/)
    await page.getByText('Open de openbare pagina').waitFor()
    const [version] = await place.read(`/v1/reports?period=${before}`)
    expect(version).toMatchObject({ report, state: 'published', version: 1 })
    const { threads } = await place.read(`/v1/reports/${report}`)
    expect(threads[0]).toMatchObject({
      ...{ titled: true, quote: { text: words.slice(0, 40), signedOff: true } },
      analyst: { feasibility: 'Ja, vanaf mei.', known: 'Het duurt weken.' },
    })
    expect(await page.title()).toBe('Halfjaar – Helder')
    await page.context().close()
  })

  it('tells who is not heard, with the numbers of the API', async () => {
    const page = await place.open('/?room=heard&period=half')
    await page.locator('.covered tbody tr').first().waitFor()
    await page.locator('.serious .message').first().waitFor()
    const today = new Date().toISOString().slice(0, 10)
    const { from } = daysOf(now)
    const told = await place.read(`/v1/coverage?by=region&from=${from}&to=${today}`)
    const shown = await page.locator('.covered td[data-label="Signalen"]').allInnerTexts()
    expect(shown).toEqual(told.rows.map(({ signals }: { signals: number }) => number(signals)))
    await unfold(page, 'Dezelfde cijfers met de API')
    const call = (await page.locator('.coverage code.call').textContent()) ?? ''
    const same = /"(http[^"]+)"$/.exec(call)?.[1]?.replace(place.server.origin, '') ?? ''
    expect((await place.read(same)).rows).toEqual(told.rows)
    await page.getByText('mist ongeveer vier van de tien').waitFor()
    await place.look(page, '6-heard')
    await press(page, 'Pagina')
    await page.locator('.covered th[scope=row]', { hasText: '/toeslag' }).waitFor()
    await page.context().close()
  })

  it('shows a room to who may be in it, and words to who may read them', async () => {
    const made = await place.send('/v1/tokens', { label: 'Extern', scopes: ['aggregate'] })
    const { token } = (await made.json()) as { token: string }
    const page = await place.open('/?room=themes', token)
    await page.locator('.themes li').first().waitFor()
    const rooms = await page.locator('nav a').allInnerTexts()
    const those = 'Wat mensen zeggen, Mijn pagina’s, Vragen, Thema’s, Wie horen we niet?'
    expect(rooms.join(', ')).toBe(those)
    expect(await page.getByRole('button', { name: 'Thema’s zoeken' }).count()).toBe(0)
    await page.getByRole('button', { name: /^Thema 1/ }).click()
    await page.getByText('U ziet alleen de cijfers.').waitFor()
    await page.getByRole('link', { name: 'Wie horen we niet?' }).click()
    await page.getByText('Deze berichten mag u niet lezen.').waitFor()
    for (const room of ['Vragen', 'Wat mensen zeggen']) {
      await page.getByRole('link', { name: room }).click()
      await page.getByText('Dit mag u niet zien. Vraag uw beheerder om rechten.').waitFor()
    }
    await press(page, 'English')
    await page.getByRole('link', { name: 'Themes' }).click()
    await page.getByText('messages looked at').waitFor()
    // A browser tells of each answer that says no.
    expect(place.complaints.filter((said) => !/status of 4(00|03|09)/.test(said))).toEqual([])
    await page.context().close()
  })
})
