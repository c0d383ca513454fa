/** Every room and every view in it, full of hostile texts, as everybody may see it. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page, Request } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aBrowser, noBrowser } from '../support/a-browser.ts'
import { TOKEN } from '../support/a-server.ts'
import { axeFindings } from '../support/axe.ts'
import { aHostilePlace, type HostilePlace } from './every-room/a-hostile-place.ts'
import { ADDRESSES, NAMES, TEXTS } from './every-room/hostile-texts.ts'
import { cutOff, unseen, wrongWay } from './every-room/judged.ts'
import { everyView } from './every-room/views.ts'

const SHOTS = 'test/.shots'
const WIDE = { width: 1280, height: 900 }
const NARROW = { width: 320, height: 700 }
/** A view asks for what it needs at once; what is folded out asks within a few milliseconds. */
const QUIET_MS = 80
/** What depends on colours; the rest was looked at in the light. */
const COLOURS = ['color-contrast', 'link-in-text-block']
/** What depends on room. */
const ROOM = ['target-size', 'scrollable-region-focusable', 'color-contrast', 'region', 'bypass']

describe.skipIf(noBrowser)('every room', () => {
  let place: HostilePlace
  let browser: Browser
  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true })
    ;[place, browser] = await Promise.all([aHostilePlace(), aBrowser()])
  })
  afterAll(async () => {
    await browser?.close()
    await place?.server.stop()
  })
  /** Resolves when nothing was asked of the server for a moment, and nothing says that it is being fetched. */
  const settling = (page: Page) => {
    const asked = new Set<Request>()
    let since = Date.now()
    const gone = (request: Request) => {
      asked.delete(request)
      since = Date.now()
    }
    page.on('request', (request) => asked.add(request))
    page.on('requestfinished', gone)
    page.on('requestfailed', gone)
    // Nobody tells what becomes of what a page that was left had asked.
    page.on('framenavigated', () => asked.clear())
    return async () => {
      since = Date.now()
      while (asked.size > 0 || Date.now() - since < QUIET_MS) await page.waitForTimeout(10)
      await page.waitForFunction(() => !document.querySelector('.status:not(:empty), .waiting'))
    }
  }

  it.each(['nl', 'en'])(
    'is harmless, and well made for everybody: %s',
    async (language) => {
      const context = await browser.newContext({
        ...{ viewport: WIDE, locale: 'nl-NL', reducedMotion: 'reduce' },
      })
      await context.addInitScript(() => {
        addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
          reportError(new Error(`policy: ${violatedDirective} ${blockedURI}`)),
        )
      })
      const page = await context.newPage()
      page.setDefaultTimeout(8_000)
      const settled = settling(page)
      const ran: string[] = []
      page.on('pageerror', ({ message }) => ran.push(message))
      page.on('dialog', (dialog) => {
        ran.push(`dialog: ${dialog.message()}`)
        dialog.dismiss()
      })
      page.on('console', (message) => {
        if (message.type() === 'error') ran.push(message.text())
      })
      await page.goto(`${place.server.origin}/#token=${TOKEN}`)
      await settled()
      ran.length = 0

      const found: Record<string, string[]> = {}
      const shot = (name: string) =>
        process.env.CI
          ? undefined
          : page.screenshot({ path: join(SHOTS, `room-${language}-${name}.png`), fullPage: true })
      for (const { name, path, press = [] } of everyView(place)) {
        if (language === 'en' && !/^(pages|keeper)/.test(name)) continue
        const wrong: string[] = []
        const judge = (how: string, said: string[]) =>
          wrong.push(...said.map((w) => `${how}: ${w}`))
        await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
        await page.setViewportSize(WIDE)
        await page.goto(`${place.server.origin}${path}&language=${language}`.replace('/&', '/?'))
        await settled()
        for (const button of language === 'nl' ? press : [])
          await page.getByRole('button', { name: button }).click()
        await shot(`${name}-1280`)
        await page.evaluate(() => {
          for (const one of document.querySelectorAll('details')) one.open = true
        })
        await settled()
        judge('light', await axeFindings(page))
        judge('light', await cutOff(page))
        judge('light', await wrongWay(page, [...TEXTS, ...NAMES, ...ADDRESSES]))
        judge('ran', ran.splice(0))
        // Words alone differ from the Dutch.
        if (language === 'en') {
          await page.setViewportSize(NARROW)
          await shot(`${name}-320`)
          judge('320', await cutOff(page))
          if (wrong.length > 0) found[name] = wrong
          continue
        }
        await page.emulateMedia({ colorScheme: 'dark' })
        await shot(`${name}-dark`)
        judge('dark', await axeFindings(page, [], COLOURS))
        await page.emulateMedia({ forcedColors: 'active' })
        await shot(`${name}-forced`)
        judge('forced', await axeFindings(page, [], COLOURS))
        await page.keyboard.press('Tab')
        judge('forced', await unseen(page))
        await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
        await page.setViewportSize(NARROW)
        await shot(`${name}-320`)
        judge('320', await axeFindings(page, [], ROOM))
        judge('320', await cutOff(page))
        judge('ran', ran.splice(0))
        if (await page.evaluate(() => 'ran' in window)) judge('ran', ['a text'])
        if (wrong.length > 0) found[name] = wrong
      }
      await context.close()
      expect(found).toEqual({})
    },
    240_000,
  )
})
