/** A fresh visitor in the first room of the dashboard, and how staff come in. */
import type { Browser, Page } from 'playwright-core'
import { VIEWS } from './a-browser.ts'
import { TOKEN } from './a-server.ts'

export const openRoom = async (browser: Browser, view: keyof typeof VIEWS, address: string) => {
  const context = await browser.newContext({
    ...VIEWS[view],
    locale: 'nl-NL',
    acceptDownloads: true,
  })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    // A first look asks whether somebody is signed in; 401 is the answer.
    if (message.type() === 'error' && !message.text().includes('401'))
      complaints.push(message.text())
  })
  await page.goto(address)
  return { context, page, complaints }
}

export const signIn = async (page: Page) => {
  await page.getByLabel('Uw sleutel').fill(TOKEN)
  await page.getByRole('button', { name: 'Inloggen' }).click()
  await page.getByRole('heading', { name: 'Nieuwste berichten' }).waitFor()
  await page.getByText('vond het duidelijk').waitFor()
}
