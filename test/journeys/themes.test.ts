/** At home on the sites of four organisations: the widget takes over what their own tokens say. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aBrowser, noBrowser } from '../support/a-browser.ts'
import { aWidgetPlace, type WidgetPlace } from '../support/a-widget-place.ts'
import { contrast } from '../support/contrast.ts'
import { THEME_NAMES, THEMES, type Theme, themeSheets } from '../support/themes.ts'

/** Which token of each house style says what a part of the widget looks like. */
const TOKENS = {
  Voorbeeld: {
    button: '--nl-button-primary-background-color',
    buttonText: '--nl-button-primary-color',
    buttonRadius: '--nl-button-border-radius',
    field: '--utrecht-textbox-border-color',
    fieldRadius: '--utrecht-textbox-border-radius',
    error: '--utrecht-form-field-error-message-color',
    focus: '--basis-focus-outline-color',
    link: '--nl-link-color',
  },
  Rijkshuisstijl: {
    button: '--utrecht-button-primary-action-background-color',
    buttonText: '--utrecht-button-primary-action-color',
    buttonRadius: '--utrecht-button-border-radius',
    field: '--utrecht-textbox-border-color',
    fieldRadius: '--utrecht-textbox-border-radius',
    error: '--utrecht-form-field-error-message-color',
    focus: '--utrecht-focus-outline-color',
    link: '--nl-link-color',
  },
  Utrecht: {
    button: '--utrecht-button-primary-action-background-color',
    buttonText: '--utrecht-button-primary-action-color',
    buttonRadius: '--utrecht-button-border-radius',
    field: '--utrecht-form-control-border-color',
    fieldRadius: '--utrecht-form-control-border-radius',
    error: '--utrecht-form-field-error-message-color',
    focus: '--utrecht-focus-outline-color',
    link: '--utrecht-link-color',
  },
  Amsterdam: {
    button: '--ams-button-primary-background-color',
    buttonText: '--ams-button-primary-color',
    buttonRadius: '--ams-button-border-radius',
    field: '--ams-inputs-border-color',
    fieldRadius: '--ams-inputs-border-radius',
    error: '--ams-error-message-color',
    // It has no token for the ring: that of the buttons stands out as much.
    focus: '--ams-button-primary-background-color',
    link: '--ams-link-color',
  },
} satisfies Record<Theme, Record<string, string>>
/** Our own names for the same, and a value that no theme has. */
const OWN = {
  button: ['--helder-button-primary-background-color', 'rgb(1, 2, 3)'],
  buttonText: ['--helder-button-primary-color', 'rgb(250, 251, 252)'],
  buttonRadius: ['--helder-button-border-radius', '13px'],
  field: ['--helder-input-border-color', 'rgb(4, 5, 6)'],
  fieldRadius: ['--helder-input-border-radius', '11px'],
  error: ['--helder-error-color', 'rgb(7, 8, 9)'],
  focus: ['--helder-focus-outline-color', 'rgb(10, 11, 12)'],
  link: ['--helder-link-color', 'rgb(13, 14, 15)'],
} as const
type Part = keyof typeof OWN

describe.skipIf(noBrowser)('the widget on the sites of others', () => {
  let place: WidgetPlace
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    place = await aWidgetPlace()
    browser = await aBrowser()
    page = await browser.newPage({ reducedMotion: 'reduce' })
    await page.goto(place.plain('nl', { head: themeSheets }))
  })
  afterAll(async () => {
    await browser?.close()
    await place?.stop()
  })

  const dress = (htmlClass: string, own: readonly (readonly string[])[] = []) =>
    page.evaluate(
      ([htmlClass, own]) => {
        const { documentElement } = document
        documentElement.className = htmlClass
        const widget = document.querySelector('helder-feedback') as HTMLElement
        widget.style.cssText = own.map(([name, value]) => `${name}: ${value}`).join(';')
      },
      [htmlClass, own] as const,
    )
  /** What the theme itself makes of its tokens, on an element that has them. */
  const said = (tokens: Record<Part, string>) =>
    page.evaluate((tokens) => {
      const probe = document.body.appendChild(document.createElement('p'))
      const read = Object.entries(tokens).map(([part, token]) => {
        const radius = part.endsWith('Radius')
        probe.style.cssText = radius ? `border-radius: var(${token})` : `color: var(${token}, #f0f)`
        const { color, borderTopLeftRadius } = getComputedStyle(probe)
        return [part, radius ? borderTopLeftRadius : color]
      })
      probe.remove()
      return Object.fromEntries(read) as Record<string, string>
    }, tokens)
  /** What the parts of the widget look like: a question with errors is on the screen. */
  const seen = () =>
    page.evaluate(() => {
      const root = document.querySelector('helder-feedback')?.shadowRoot as ShadowRoot
      const of = (selector: string) => getComputedStyle(root.querySelector(selector) as Element)
      const [send, field, error] = [of('.send'), of('#helder-email'), of('.wrong')]
      const ring = getComputedStyle(root.activeElement as Element)
      return {
        button: send.backgroundColor,
        buttonText: send.color,
        buttonRadius: send.borderTopLeftRadius,
        field: field.borderTopColor,
        fieldRadius: field.borderTopLeftRadius,
        error: error.color,
        focus: ring.outlineColor,
        ringWidth: ring.outlineWidth,
        text: of('h2').color,
        paper: getComputedStyle(document.body).backgroundColor,
        fieldPaper: field.backgroundColor,
        fieldText: field.color,
      }
    })
  const pressed = () =>
    page
      .locator('helder-feedback [aria-pressed=true]')
      .evaluate((button) => [
        getComputedStyle(button).backgroundColor,
        getComputedStyle(button).color,
      ])

  it('has a pressed answer that looks like their primary button', async () => {
    const widget = page.locator('helder-feedback')
    await widget.getByRole('button', { name: 'Nee', exact: true }).click()
    await widget.getByText('Uw antwoord is bewaard.').waitFor()
    await page.mouse.move(0, 0)
    for (const theme of THEME_NAMES) {
      await dress(THEMES[theme].htmlClass)
      const { button, buttonText } = await said(TOKENS[theme])
      expect(await pressed(), theme).toEqual([button, buttonText])
    }
  })

  it('takes their colours and corners, each readable', async () => {
    const widget = page.locator('helder-feedback')
    await widget.getByRole('button', { name: 'Ik heb een vraag' }).click()
    await widget.getByRole('button', { name: 'Vraag versturen' }).click()
    await widget.getByText('Schrijf eerst uw vraag op.').first().waitFor()
    await widget.getByRole('radio', { name: 'Per e-mail' }).check()
    await widget.getByRole('textbox', { name: 'Uw e-mailadres' }).fill('anna@voorbeeld.nl')
    await widget.getByRole('button', { name: 'Terug' }).focus()
    await page.keyboard.press('Shift+Tab')
    await page.mouse.move(0, 0)
    for (const theme of THEME_NAMES) {
      await dress(THEMES[theme].htmlClass)
      const look = await seen()
      const { link: _later, ...own } = await said(TOKENS[theme])
      expect(look, theme).toMatchObject(own)
      expect(look.ringWidth).toBe('3px')
      const pairs: [string, string, number][] = [
        [look.text, look.paper, 4.5],
        [look.buttonText, look.button, 4.5],
        [look.error, look.paper, 4.5],
        [look.fieldText, look.fieldPaper, 4.5],
        [look.field, look.paper, 3],
        [look.focus, look.paper, 3],
        [look.button, look.paper, 3],
      ]
      for (const [ink, paper, least] of pairs) {
        expect(contrast(ink, paper), `${theme}: ${ink} on ${paper}`).toBeGreaterThanOrEqual(least)
      }
      await widget.screenshot({ path: `test/.shots/theme-${theme}.png` })
    }
  })

  it('lets our own tokens win over those of every house style', async () => {
    const { link: _later, ...wanted } = Object.fromEntries(
      Object.entries(OWN).map(([part, [, value]]) => [part, value]),
    ) as Record<Part, string>
    for (const theme of THEME_NAMES) {
      await dress(THEMES[theme].htmlClass, Object.values(OWN))
      expect(await seen(), theme).toMatchObject(wanted)
    }
  })

  it('fits in a sidebar of 220 pixels, closer together when asked', async () => {
    await dress(THEMES.Voorbeeld.htmlClass)
    const height = () =>
      page.locator('helder-feedback').evaluate((widget) => {
        widget.style.width = '220px'
        const { scrollWidth, clientWidth } = widget
        return { height: widget.clientHeight, out: scrollWidth - clientWidth }
      })
    const usual = await height()
    await dress(THEMES.Voorbeeld.htmlClass, [['--helder-space', '0.5rem']])
    const close = await height()
    expect([usual.out, close.out]).toEqual([0, 0])
    expect(close.height).toBeLessThan(usual.height * 0.95)
    await page.locator('helder-feedback').screenshot({ path: 'test/.shots/sidebar.png' })
    await dress('')
  })

  it('has their links on the thanks, and our own when asked', async () => {
    const widget = page.locator('helder-feedback')
    await widget.getByRole('textbox', { name: 'Uw vraag' }).fill('Telt spaargeld mee?')
    await widget.getByRole('button', { name: 'Vraag versturen' }).click()
    await widget.getByRole('heading', { name: 'Dank u wel' }).waitFor()
    const link = () =>
      widget
        .getByRole('link')
        .evaluate((anchor) => [
          getComputedStyle(anchor).color,
          getComputedStyle(document.body).backgroundColor,
        ])
    for (const theme of THEME_NAMES) {
      await dress(THEMES[theme].htmlClass)
      const [color = '', paper = ''] = await link()
      expect(color, theme).toBe((await said(TOKENS[theme])).link)
      expect(contrast(color, paper), theme).toBeGreaterThanOrEqual(4.5)
      await dress(THEMES[theme].htmlClass, [OWN.link])
      expect((await link())[0], theme).toBe(OWN.link[1])
    }
  })
})
