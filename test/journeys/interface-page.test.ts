import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { OPERATIONS } from '../../server/openapi/operations/index.ts'
import { aBrowser, noBrowser, VIEWS } from '../support/a-browser.ts'
import { aServer, type Server } from '../support/a-server.ts'
import { axeFindings } from '../support/axe.ts'

const SHOTS = 'test/.shots'

describe.skipIf(noBrowser)('the page of the interface', () => {
  let server: Server
  let browser: Browser
  beforeAll(async () => {
    server = await aServer()
    browser = await aBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  it.each(Object.keys(VIEWS))(
    'tells of every operation, under the strict policy, seen on %s',
    async (view) => {
      const page = await browser.newPage(VIEWS[view])
      const complaints: string[] = []
      page.on('console', (message) => complaints.push(message.text()))
      const answer = await page.goto(`${server.origin}/api`)
      expect(answer?.headers()['content-security-policy']).toContain("default-src 'none'")
      expect(await page.locator('details').count()).toBe(OPERATIONS.length)
      const pull = page.locator('#pullSignals')
      await pull.locator('summary').press('Enter')
      await pull.getByText('lifeEvent').first().waitFor()
      expect(await pull.innerText()).toContain('application/vnd.apache.parquet')
      await page.screenshot({ path: join(SHOTS, `${view}-10-interface.png`) })
      expect(await axeFindings(page)).toEqual([])
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0)
      expect(complaints).toEqual([])
      await page.close()
    },
  )
})
