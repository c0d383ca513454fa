/** Answers on paper, as a printer gets them: pages, the window of the envelope, and texts that mean harm. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Letter, letters } from '../../server/channels/letter.ts'
import { ADDRESS, ALWAYS_SHOWN, EVER_SHOWN } from '../../server/channels/letter-style.ts'
import { LANGUAGES } from '../../shared/texts/index.ts'
import { aBrowser, noBrowser } from '../support/a-browser.ts'
import { aLetter, FITTING, HOSTILE, LONG, STATUS_URL } from '../support/a-letter.ts'

const SHOTS = 'test/.shots'
const NONCE = 'of-this-answer'

describe.skipIf(noBrowser)('a batch of letters', () => {
  let browser: Browser
  let page: Page
  const complaints: string[] = []
  const asked: string[] = []
  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true })
    browser = await aBrowser()
    page = await browser.newPage({ viewport: { width: 900, height: 1200 } })
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => complaints.push(message.text()))
    await page.route('**/*', async (route) => {
      if (route.request().url() !== 'http://letters.test/') {
        asked.push(route.request().url())
        return route.abort()
      }
      return route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: { 'Content-Security-Policy': `default-src 'none'; style-src 'nonce-${NONCE}'` },
        body: shown,
      })
    })
  })
  afterAll(() => browser?.close())

  let shown = ''
  const open = async (batch: readonly Letter[]) => {
    shown = letters(batch, NONCE)
    await page.goto('http://letters.test/')
    /** Whose envelopes are to be written by hand. */
    return page.locator('.apart li').allInnerTexts()
  }
  /** How many pages come out of the printer, and that all are A4. */
  const printed = async () => {
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    for (const [, width, height] of pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)) {
      expect(Math.abs(Number(width) - (210 * 72) / 25.4)).toBeLessThan(1)
      expect(Math.abs(Number(height) - (297 * 72) / 25.4)).toBeLessThan(1)
    }
    return [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length
  }
  /** Where things lie on their own sheet, in millimetres, as printed. */
  const places = async (selector: string) => {
    await page.emulateMedia({ media: 'print' })
    // As wide as what is printed on: the sheet without its margins.
    await page.setViewportSize({ width: Math.round((166 * 96) / 25.4), height: 1200 })
    const found = await page.evaluate((selector) => {
      const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
      const paper = rules.find((rule) => rule instanceof CSSPageRule) as CSSPageRule
      const margin = (side: string) =>
        Number.parseFloat(paper.style.getPropertyValue(`margin-${side}`))
      const mm = 25.4 / 96
      return [...document.querySelectorAll('article')].map((article) => {
        const sheet = article.getBoundingClientRect()
        return [...article.querySelectorAll(selector)].map((one) => {
          const range = document.createRange()
          range.selectNodeContents(one)
          // What is seen of a text that is cut short ends with its box.
          const box = one.getBoundingClientRect()
          const ink = one.matches('.back') ? box : range.getBoundingClientRect()
          return {
            left: margin('left') + (ink.left - sheet.left) * mm,
            right: margin('left') + (ink.right - sheet.left) * mm,
            top: margin('top') + (ink.top - sheet.top) * mm,
            bottom: margin('top') + (ink.bottom - sheet.top) * mm,
          }
        })
      })
    }, selector)
    await page.emulateMedia({ media: null })
    return found
  }
  const overflowing = () =>
    page.evaluate(() => {
      const [...all] = document.querySelectorAll('article, article *:not(.back)')
      return all.filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0)
        .length
    })

  it('has a page for each letter in every language, and more for a long answer', async () => {
    expect(await open(LANGUAGES.map((language) => aLetter({ language })))).toEqual([])
    expect(await printed()).toBe(LANGUAGES.length)
    await open([aLetter()])
    expect(await printed()).toBe(1)
    await open([aLetter({ answer: LONG.repeat(200) }), aLetter(), aLetter()])
    const pages = await printed()
    expect(pages).toBeGreaterThan(4)
    await open([aLetter({ answer: LONG.repeat(200) })])
    expect(await printed()).toBe(pages - 2)
    await open([])
    expect(await page.locator('article').count()).toBe(0)
  })

  it('shows each address in the window however the sheet slid, and nothing else', async () => {
    const batch = FITTING.flatMap((recipient) =>
      ['nl', 'ar'].map((language) =>
        aLetter({ recipient, language, senderAddress: ['Een lange straat '.repeat(8), '2500 AA'] }),
      ),
    )
    expect(await open(batch)).toEqual([])
    const shownLines = await places('.to .line, .to .back')
    expect(shownLines.every((lines) => lines.length > 1)).toBe(true)
    for (const line of shownLines.flat()) {
      expect(line.left).toBeGreaterThanOrEqual(ADDRESS.left - 0.1)
      expect(line.right).toBeLessThanOrEqual(ADDRESS.left + ADDRESS.width + 0.1)
      expect(line.top).toBeGreaterThanOrEqual(ALWAYS_SHOWN.top)
      expect(line.bottom).toBeLessThanOrEqual(ALWAYS_SHOWN.bottom)
      expect(line.right).toBeLessThanOrEqual(ALWAYS_SHOWN.right)
      expect(line.left).toBeGreaterThanOrEqual(ALWAYS_SHOWN.left)
    }
    const others = (await places('.from, .date, h1, h2, p:not(.to p), .said')).flat()
    expect(others.length).toBeGreaterThan(batch.length * 5)
    const seen = others.filter(
      (one) =>
        one.left < EVER_SHOWN.right && one.top < EVER_SHOWN.bottom && one.bottom > EVER_SHOWN.top,
    )
    expect(seen).toEqual([])
    expect(await overflowing()).toBe(0)
    expect(await printed()).toBe(batch.length)
  })

  it('sets letters apart whose address is none or does not fit', async () => {
    const none = aLetter({ recipient: ['', ' '] })
    const long = aLetter({ recipient: ['Dorpsstraat '.repeat(40), '1234 AB Voorbeeld'] })
    const many = aLetter({ recipient: Array.from({ length: 9 }, (_, n) => `Regel ${n}`) })
    const byHand = await open([none, aLetter(), long, many])
    expect(byHand.map((text) => text.split('\n').length)).toEqual([1, 2, 9])
    expect(byHand[0]).toBe('Er is geen adres.')
    expect(byHand[2]).toContain('Regel 8')
    // First what needs nothing, then the page that says what the rest needs, then the rest.
    const windows = await page
      .locator('article')
      .evaluateAll((all) => all.map((one) => one.querySelectorAll('.to').length))
    expect(windows).toEqual([1, 0, 0, 0, 0])
    await page.screenshot({ path: join(SHOTS, 'letters-by-hand.png'), fullPage: true })
  })

  it('overflows nowhere with names, addresses and words without end', async () => {
    const endless = 'w'.repeat(400)
    await open([
      aLetter({
        ...{ sender: 'Ministerie van '.repeat(8), senderAddress: [endless, endless.slice(0, 90)] },
        ...{ question: endless, answer: endless, onBehalfOf: endless },
        statusUrl: `https://${endless}.example/s`,
      }),
    ])
    expect(await overflowing()).toBe(0)
    const [[from] = []] = await places('.from')
    expect(from?.left).toBeGreaterThan(EVER_SHOWN.right)
    expect(from?.right).toBeLessThanOrEqual(188.1)
    await page.setViewportSize({ width: 900, height: 1200 })
  })

  it('says whose it is, what was asked and answered, and where to react, in its own language', async () => {
    await open([
      aLetter(),
      aLetter({ language: 'ar' }),
      aLetter({ language: 'nl-simple' }),
      aLetter({ language: 'xx' }),
    ])
    const articles = page.locator('article')
    const own = await articles.evaluateAll((all) =>
      all.map((one) => [one.getAttribute('lang'), one.getAttribute('dir')]),
    )
    expect(own).toEqual([
      ['nl', 'ltr'],
      ['ar', 'rtl'],
      ['nl', 'ltr'],
      ['nl', 'ltr'],
    ])
    const text = (await articles.first().innerText()).replace(/\s+/g, ' ')
    for (const part of [
      'maandag 12 januari 2026',
      'Antwoord op uw vraag aan Dienst Toeslagen',
      'Krijg ik huurtoeslag',
      'Dan tellen wij de inkomens bij elkaar op.',
      'Dit antwoord komt van Dienst Toeslagen.',
      `Ga naar ${STATUS_URL} en vul uw code in.`,
    ])
      expect(text).toContain(part)
    expect(text).not.toContain('e-mail')
    const arabic = articles.nth(1)
    expect(await arabic.locator('h1').innerText()).toContain('إجابة سؤالك')
    expect(await arabic.locator('.date').innerText()).toContain('يناير')
    // The envelope has its window on the left in every language.
    expect(await arabic.locator('.to').evaluate((one) => getComputedStyle(one).textAlign)).toBe(
      'left',
    )
    for (const [n, name] of ['letter', 'letter-arabic'].entries())
      await articles.nth(n).screenshot({ path: join(SHOTS, `${name}.png`) })
  })

  it('does nothing that a text tells it to', async () => {
    const text = Object.fromEntries(
      ['sender', 'question', 'answer', 'onBehalfOf', 'statusUrl', 'language'].map((name) => [
        name,
        HOSTILE,
      ]),
    )
    await open([
      aLetter({ ...text, recipient: [HOSTILE.slice(0, 70)], senderAddress: [HOSTILE] }),
      aLetter(),
    ])
    expect(await page.locator('article').count()).toBe(2)
    expect(await page.locator('script, img, a, article style').count()).toBe(0)
    expect(await page.evaluate(() => 'hit' in window)).toBe(false)
    for (const selector of [
      '.said >> nth=0',
      '.said >> nth=1',
      '.url >> nth=0',
      'h1 bdi >> nth=0',
      'footer bdi >> nth=0',
    ])
      expect(await page.locator(selector).textContent()).toBe(HOSTILE)
    expect(await page.locator('.to .line').first().textContent()).toBe(HOSTILE.slice(0, 70))
    expect(await page.locator('footer >> nth=0').isVisible()).toBe(true)
  })

  it('asks for nothing and complains of nothing', () => {
    expect(asked.filter((url) => !url.endsWith('/favicon.ico'))).toEqual([])
    expect(complaints).toEqual([])
  })
})
