/** The report on a screen and on paper, in a real browser, under its strict policy. */
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { briefingOf, documentOf } from '../../analysis/report/document/index.ts'
import { openDocument } from '../../analysis/report/document/open.ts'
import { pagePolicy, reportHtml } from '../../server/report/html.ts'
import { aBrowser, noBrowser, VIEWS } from '../support/a-browser.ts'
import { aFullOpenReport, aFullReport } from '../support/a-full-report.ts'
import { axeFindings } from '../support/axe.ts'

const SHOTS = 'test/.shots'
const AT = 'https://helder.example/report'

describe.skipIf(noBrowser)('the report, seen', () => {
  let browser: Browser
  const report = aFullReport()
  const briefing = briefingOf(report, 'bellen', 'nl')
  if (!briefing) throw new Error('no such thread')
  const signed = new Map([['brief', 'Ik snap de brief niet.']])
  const pages = {
    whole: documentOf(report, 'nl'),
    english: documentOf(report, 'en'),
    briefing,
    open: openDocument(aFullOpenReport(), signed, 'nl'),
  }
  beforeAll(async () => {
    browser = await aBrowser()
  })
  afterAll(() => browser?.close())

  const looks = [...Object.keys(VIEWS), 'print']
  it.each(Object.keys(pages))(
    '%s: nothing for axe to find, and nothing beside the screen',
    async (name) => {
      // The same page in other words: the narrowest will do.
      for (const look of name === 'english' ? ['narrow'] : looks) {
        const page = await browser.newPage(VIEWS[look] ?? { viewport: { width: 700, height: 900 } })
        if (look === 'print') await page.emulateMedia({ media: 'print' })
        const complaints: string[] = []
        page.on('console', (message) => complaints.push(message.text()))
        await page.route(AT, (route) =>
          route.fulfill({
            contentType: 'text/html; charset=utf-8',
            headers: { 'Content-Security-Policy': pagePolicy('n1') },
            body: reportHtml(pages[name as keyof typeof pages], 'n1'),
          }),
        )
        await page.goto(AT)
        await page.screenshot({ path: join(SHOTS, `${look}-report-${name}.png`), fullPage: true })
        expect([look, await axeFindings(page)]).toEqual([look, []])
        const wide = await page.evaluate(() => document.documentElement.scrollWidth)
        expect(wide).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0)
        // The browser asks for an icon by itself, which the policy forbids.
        expect(complaints.filter((text) => !text.includes('favicon'))).toEqual([])
        await page.close()
      }
    },
  )

  it('every drawing has words, and its table comes right after it', async () => {
    const page = await browser.newPage()
    await page.setContent(reportHtml(pages.whole, 'n1'))
    const drawings = await page.evaluate(() =>
      [...document.querySelectorAll('figure')].map((figure) => ({
        words: figure.querySelector('[role=img]')?.getAttribute('aria-label') ?? '',
        table: Boolean(figure.nextElementSibling?.querySelector('table')),
      })),
    )
    expect(drawings.length).toBeGreaterThan(4)
    for (const { words, table } of drawings) {
      expect(words).toMatch(/\d/)
      expect(table).toBe(true)
    }
    await page.close()
  })
})
