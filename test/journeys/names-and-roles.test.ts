/** What people hear who do not see the widget, and where the keyboard is at each moment. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aBrowser, noBrowser } from '../support/a-browser.ts'
import { aWidgetPlace, type WidgetPlace } from '../support/a-widget-place.ts'
import { everyState } from '../support/every-state.ts'
import { focusOf, treeOf } from '../support/tree.ts'

describe.skipIf(noBrowser)('the widget, without looking and without a mouse', () => {
  let place: WidgetPlace
  let browser: Browser
  beforeAll(async () => {
    place = await aWidgetPlace()
    browser = await aBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await place?.stop()
  })

  const visit = async (language = 'nl') => {
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.goto(place.plain(language))
    const widget = page.locator('helder-feedback')
    await widget.getByRole('button').first().waitFor()
    return { page, widget, context }
  }

  it.each(['nl', 'ar'] as const)(
    'says the same words in every state as agreed, in %s',
    async (language) => {
      const { page, context } = await visit(language)
      const cdp = await context.newCDPSession(page)
      let told = ''
      await everyState(page, language, async (state) => {
        told += `# ${state}\n${await treeOf(cdp)}\n\n`
      })
      // The day by which an answer is promised is another every day.
      const dated = told.replace(/"[^"\n]*\b20\d\d\b[^"\n]*"/g, '"… DATE …"')
      await expect(dated).toMatchFileSnapshot(`names-and-roles/${language}.txt`)
      await context.close()
    },
  )

  it('takes no focus when the page opens, and none from who presses an answer', async () => {
    const { page, widget, context } = await visit()
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body')
    await widget.getByRole('button', { name: 'Nee', exact: true }).click()
    await widget.getByRole('heading', { name: 'Wat was niet duidelijk?' }).waitFor()
    expect(await focusOf(page)).toBe('Nee')
    await context.close()
  })

  it('has its status region on the page before there is anything to say', async () => {
    const { page, widget, context } = await visit()
    let answer = () => {}
    const held = new Promise<void>((resolve) => {
      answer = resolve
    })
    await page.route('**/v1/signals', async (route) => {
      await held
      await route.continue()
    })
    await widget.getByRole('button', { name: 'Nee', exact: true }).click()
    const status = widget.getByRole('status')
    await status.waitFor({ state: 'attached' })
    await status.evaluate((region) => {
      Object.assign(globalThis, { region })
    })
    answer()
    await status.getByText('Uw antwoord is bewaard.').waitFor()
    // The very same element: one that comes with its words is not read aloud.
    expect(
      await status.evaluate((now) => now === (globalThis as { region?: Element }).region),
    ).toBe(true)
    await context.close()
  })

  /** Tabs until the thing with these words or this id has the focus. */
  const tabTo = async (page: Page, wanted: string, key = 'Tab') => {
    for (let presses = 0; presses < 40; presses++) {
      const at = await page.evaluate(() => {
        const focused = document.activeElement?.shadowRoot?.activeElement
        return [focused?.id, (focused?.closest('label') ?? focused)?.textContent?.trim() ?? '']
      })
      if (at[0] === wanted || at[1]?.startsWith(wanted)) return
      await page.keyboard.press(key)
    }
    throw new Error(`no way to ${wanted} with ${key}`)
  }
  const arrived = async (page: Page, id: string) => {
    await expect.poll(() => focusOf(page)).toBe(id)
  }

  it('goes every way with the keyboard alone, back as well, and loses nothing on the way', async () => {
    const { page, widget, context } = await visit()
    const press = async (name: string) => {
      await tabTo(page, name)
      await page.keyboard.press('Enter')
    }
    await press('Nee')
    await widget.getByRole('status').getByText('Uw antwoord is bewaard.').waitFor()
    await tabTo(page, 'Te veel tekst')
    await page.keyboard.press('Space')
    await tabTo(page, 'helder-message')
    await page.keyboard.type('Mijn nummer is 06-12345678')
    await press('Versturen')
    await arrived(page, 'helder-title')
    await press('Ik pas mijn tekst aan')
    await arrived(page, 'helder-title')
    expect(await widget.getByRole('textbox').inputValue()).toBe('Mijn nummer is 06-12345678')
    expect(await widget.getByRole('checkbox', { name: 'Te veel tekst' }).isChecked()).toBe(true)
    await press('Ik heb een vraag')
    await arrived(page, 'helder-title')
    await press('Verstuur zo')
    await widget.getByRole('heading', { name: 'Stel uw vraag' }).waitFor()
    await arrived(page, 'helder-title')

    await press('Vraag versturen')
    await arrived(page, 'helder-errors')
    await press('Kies hoe u antwoord wilt.')
    await arrived(page, 'helder-channel')
    await tabTo(page, 'Schrijf eerst uw vraag op.', 'Shift+Tab')
    await page.keyboard.press('Enter')
    await arrived(page, 'helder-text')
    await page.keyboard.type('Telt spaargeld mee?')
    await tabTo(page, 'Bel mij')
    await page.keyboard.press('ArrowDown')
    await tabTo(page, 'helder-email')
    await page.keyboard.type('anna@voorbeeld.nl')
    await press('Terug')
    await arrived(page, 'helder-title')
    await press('Ik heb een vraag')
    await widget.getByRole('heading', { name: 'Stel uw vraag' }).waitFor()
    expect(await widget.getByRole('textbox', { name: 'Uw vraag' }).inputValue()).toBe(
      'Telt spaargeld mee?',
    )
    await press('Vraag versturen')
    await widget.getByRole('heading', { name: 'Dank u wel' }).waitFor()
    await arrived(page, 'helder-title')

    await press('Ik wil meedenken')
    await arrived(page, 'helder-title')
    await press('Versturen')
    await arrived(page, 'helder-errors')
    await press('Wat wilt u bijdragen?')
    await arrived(page, 'helder-offer')
    await press('Terug')
    await arrived(page, 'helder-title')
    await press('Nog iets melden')
    // Back at the bare question, on its first answer.
    await expect.poll(() => focusOf(page)).toBe('Ja')
    await context.close()
  })

  it('keeps the keyboard where it is while sending fails and is tried again', async () => {
    const { page, widget, context } = await visit()
    await tabTo(page, 'Nee')
    await page.keyboard.press('Enter')
    await widget.getByRole('status').getByText('Uw antwoord is bewaard.').waitFor()
    let tries = 0
    await page.route('**/v1/signals', (route) => {
      tries++
      return route.abort('connectionreset')
    })
    await tabTo(page, 'helder-message')
    await page.keyboard.type('Dit blijft staan')
    await tabTo(page, 'Versturen')
    await page.keyboard.press('Enter')
    await widget.getByText('Uw tekst blijft hier staan').waitFor()
    await tabTo(page, 'Opnieuw proberen')
    const before = tries
    await expect.poll(() => tries, { timeout: 10_000 }).toBeGreaterThan(before)
    await widget.getByText('Uw tekst blijft hier staan').waitFor()
    expect(await focusOf(page)).toBe('Opnieuw proberen')
    await tabTo(page, 'Bewaar mijn tekst')
    await page.keyboard.press('Enter')
    await widget.getByText('Uw tekst is bewaard op dit apparaat.').waitFor()
    expect(await focusOf(page)).toBe('Opnieuw proberen')
    await context.close()
  })
})
