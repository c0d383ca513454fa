/** Everybody can use it: every state, in every way in which people look at a page. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../shared/texts/index.ts'
import { aBrowser, noBrowser } from '../support/a-browser.ts'
import { aWidgetPlace, type WidgetPlace } from '../support/a-widget-place.ts'
import { axeFindings } from '../support/axe.ts'
import { everyState } from '../support/every-state.ts'
import { amiss, spoken, spreadText, withoutRing } from '../support/measure.ts'
import { THEME_NAMES, THEMES, themeSheets } from '../support/themes.ts'

/** Pictures of every state are kept here for people to look at. */
const SHOTS = 'test/.shots/states'

type Media = Parameters<Page['emulateMedia']>[0]
const LOOKS: Record<string, Media> = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
}
const DESKTOP = { width: 1280, height: 900 }
const NARROW = { width: 320, height: 700 }
/** 400 % on a screen of 1280 pixels leaves 320 of them in CSS, each four dots wide. */
const ZOOMED = { width: 320, height: 225 }
const STATES = 24

describe.skipIf(noBrowser)('the widget, for everybody', () => {
  let place: WidgetPlace
  let browser: Browser
  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true })
    place = await aWidgetPlace()
    browser = await aBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await place?.stop()
  })

  const anyone = async (language: string, deviceScaleFactor = 1) => {
    const context = await browser.newContext({ reducedMotion: 'reduce', deviceScaleFactor })
    const page = await context.newPage()
    await page.goto(place.plain(language, { head: themeSheets }))
    return { page, close: () => context.close() }
  }
  /** Says where it was before saying what it is. */
  const noted = (where: string, findings: string[]) => findings.map((found) => `${where}: ${found}`)

  /** The browser chooses the colours when they are forced, and still tells a script those of the page. */
  const findings = (page: Page, look: string) =>
    axeFindings(page, look === 'forced' ? ['color-contrast'] : [])
  const inAllLooks = async (page: Page, where: string) => {
    const found: string[] = []
    for (const [look, media] of Object.entries(LOOKS)) {
      await page.emulateMedia(media)
      found.push(...noted(`${where}, ${look}`, await findings(page, look)))
      found.push(...noted(`${where}, ${look}`, await amiss(page)))
    }
    return found
  }
  const inAllThemes = async (page: Page, where: string) => {
    const found: string[] = []
    const dress = (name: string) =>
      page.evaluate((name) => {
        document.documentElement.className = name
      }, name)
    for (const theme of THEME_NAMES) {
      await dress(THEMES[theme].htmlClass)
      for (const look of ['light', 'forced']) {
        await page.emulateMedia(LOOKS[look])
        found.push(...noted(`${where}, ${theme}, ${look}`, await findings(page, look)))
      }
    }
    await dress('')
    return found
  }

  it.concurrent.each(['nl', 'ar'] as const)(
    'has nothing that axe finds in any state, look, size and house style, in %s',
    async (language) => {
      const { page, close } = await anyone(language)
      const found: string[] = []
      let states = 0
      await everyState(page, language, async (state) => {
        states++
        await page.setViewportSize(NARROW)
        found.push(...(await inAllLooks(page, `${state}, narrow`)))
        await page.setViewportSize(DESKTOP)
        found.push(...(await inAllLooks(page, `${state}, desktop`)))
        if (language === 'nl') found.push(...(await inAllThemes(page, state)))
      })
      expect(found).toEqual([])
      expect(states).toBe(STATES)
      await close()
    },
    120_000,
  )

  it.concurrent.each(['nl', 'ar'] as const)(
    'has nothing that axe finds at 400 %, in %s',
    async (language) => {
      const { page, close } = await anyone(language, 4)
      await page.setViewportSize(ZOOMED)
      expect(await page.evaluate(() => [innerWidth, devicePixelRatio])).toEqual([320, 4])
      const found: string[] = []
      await everyState(page, language, async (state) => {
        found.push(...(await inAllLooks(page, state)))
      })
      expect(found).toEqual([])
      await close()
    },
    120_000,
  )

  it('shows where the focus is, cuts nothing off when text is spread, and is what it looks like', async () => {
    const { page, close } = await anyone('nl')
    const found: string[] = []
    await everyState(page, 'nl', async (state) => {
      for (const [look, media] of Object.entries(LOOKS)) {
        await page.emulateMedia(media)
        await page.setViewportSize(NARROW)
        await page.locator('helder-feedback').screenshot({ path: shot(state, `narrow-${look}`) })
        await page.setViewportSize(DESKTOP)
        await page.locator('helder-feedback').screenshot({ path: shot(state, look) })
        if (look !== 'dark')
          found.push(...noted(`${state}, ring, ${look}`, await withoutRing(page)))
      }
      await page.emulateMedia(LOOKS.light)
      await page.setViewportSize(NARROW)
      const asBefore = await spreadText(page)
      found.push(...noted(`${state}, spread`, await amiss(page)))
      await asBefore()
      await page.setViewportSize(DESKTOP)
    })
    expect(found).toEqual([])
    await close()
  })

  it('gives each piece its own language and direction', async () => {
    const { page, close } = await anyone('ar')
    const heard = new Set<string>()
    await everyState(page, 'ar', async (state) => {
      await page.locator('helder-feedback').screenshot({ path: shot(state, 'ar') })
      for (const piece of await spoken(page)) heard.add(piece)
    })
    const options = LANGUAGES.map((tongue) => `option: ${tongue}`)
    expect([...heard].map((piece) => piece.replace(/^(option: .*) ...$/, '$1')).sort()).toEqual(
      [
        // The site's own line in its own language; the code and what stands for a number, wherever they are read.
        'bdi: nl ltr',
        'mark: nl ltr',
        'code: ar ltr',
        // Directed by the words in it.
        'blockquote: ar ltr',
        ...['h2', 'hint field', 'hint', 'legend', 'urgent'].map((piece) => `${piece}: ar rtl`),
        ...options,
      ].sort(),
    )
    await close()
  })
})

const shot = (state: string, view: string) =>
  join(SHOTS, `${state.replaceAll(/\W+/g, '-')}-${view}.png`)
