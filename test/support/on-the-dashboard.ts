/** What people do and read on the dashboard. */
import type { Page } from 'playwright-core'

/** As Dutch readers see it. */
export const number = (n: number) => new Intl.NumberFormat('nl-NL').format(n)
export const plain = (text: string) => text.replaceAll('\u00a0', ' ')

export const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' }).click()
export const unfold = (page: Page, text: string) =>
  page.locator('summary', { hasText: text }).first().click()
