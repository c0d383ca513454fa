/** All that it takes to ask and to answer as people do: a server, a mail server that takes its answers, a browser. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'
import { aBrowser, VIEWS } from './a-browser.ts'
import { aMailServer } from './a-mail-server.ts'
import { aServer } from './a-server.ts'
import { axeFindings } from './axe.ts'

const SHOTS = 'test/.shots'
const CODE = /[2-9A-Z]{4}(?:-[2-9A-Z]{4}){3}/

export const aMailingPlace = async () => {
  mkdirSync(SHOTS, { recursive: true })
  const mail = await aMailServer()
  const server = await aServer({
    HELDER_SMTP_URL: mail.url,
    HELDER_MAIL_FROM: 'antwoord@helder.example',
  })
  const browser = await aBrowser()
  const open = async (view: keyof typeof VIEWS, options: BrowserContextOptions = {}) => {
    const context = await browser.newContext({ ...VIEWS[view], locale: 'nl-NL', ...options })
    const page = await context.newPage()
    page.setDefaultTimeout(8_000)
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('401'))
        complaints.push(message.text())
    })
    return { context, page, complaints }
  }
  return {
    mail,
    server,
    open,
    /** A picture, in which nothing is out of reach or out of sight. */
    look: async (page: Page, name: string) => {
      await page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: true })
      expect([name, await axeFindings(page)]).toEqual([name, []])
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0)
    },
    /** Asks on the demo page by a channel; answers with the code. */
    ask: async (text: string, channel: RegExp, field?: [label: string, value: string]) => {
      const { page, context } = await open('desktop')
      await page.goto(`${server.origin}/demo`)
      const widget = page.locator('helder-feedback')
      await widget.getByRole('button', { name: 'Nee', exact: true }).click()
      await widget.getByRole('button', { name: 'Ik heb een vraag' }).click()
      await widget.getByRole('textbox', { name: 'Uw vraag' }).fill(text)
      await widget.getByRole('radio', { name: channel }).check()
      if (field) await widget.getByRole('textbox', { name: field[0] }).fill(field[1])
      await widget.getByRole('button', { name: 'Vraag versturen' }).click()
      await widget.getByRole('heading', { name: 'Dank u wel' }).waitFor()
      const code = CODE.exec((await widget.locator('.code').textContent()) ?? '')?.[0] ?? ''
      expect(code).not.toBe('')
      await context.close()
      return code
    },
    follow: async (page: Page, code: string) => {
      await page.goto(`${server.origin}/s`)
      await page.getByLabel('Uw code').fill(code)
      await page.getByRole('button', { name: 'Bekijk mijn vraag' }).click()
      await page.getByRole('heading', { name: 'Uw vraag', exact: true }).waitFor()
    },
    stop: async () => {
      await browser.close()
      await server.stop()
      await mail.stop()
    },
  }
}
export type MailingPlace = Awaited<ReturnType<typeof aMailingPlace>>
