/** The same site set up in two tabs, and a line that is down for a moment. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** What two tabs change of the same site is kept, and a line that is down is not said to be an end. */
export const inTwoTabs = async (page: Page) => {
  const other = await page.context().newPage()
  other.setDefaultTimeout(8_000)
  await other.goto(page.url())
  await other.getByLabel('Welke kleur?').waitFor()
  // What was typed and not saved is not gone without a word.
  // By hand: a browser asks only who has done something on the page.
  await other.getByLabel('Bij spoed').click()
  await other.keyboard.type('Nog niet af')
  const asked = other.waitForEvent('dialog')
  void asked.then((dialog) => dialog.accept())
  await other.reload()
  expect((await asked).type()).toBe('beforeunload')
  await other.getByLabel('Bij spoed').fill('Bel de wacht.')
  await other.getByRole('button', { name: 'Opslaan' }).click()
  await other.getByText('Opgeslagen.', { exact: true }).waitFor()
  await other.close()
  await page.getByLabel('Antwoord binnen').fill('3')
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await page.getByText('Dat is niet gelukt.').waitFor()
  await page.context().setOffline(false)
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await page.getByText('Wat een ander intussen veranderde, is gebleven.').waitFor()
  expect(await page.getByLabel('Bij spoed').inputValue()).toBe('Bel de wacht.')
  expect(await page.getByLabel('Antwoord binnen').inputValue()).toBe('3')
}
