/** Takes one person through everything that the widget can show, and stops at each for a look. */
import type { Page } from 'playwright-core'
import { textsOf } from '../../shared/texts/index.ts'
import { CHANNELS } from '../../shared/words.ts'

const PHONE = '06-12345678'
const SIGNALS = '**/v1/signals'

/** Calls `at` in every state, in the order in which a person comes upon them. */
export const everyState = async (
  page: Page,
  language: 'nl' | 'ar',
  at: (state: string) => Promise<void>,
) => {
  const texts = textsOf(language)
  const { clarity, details, ask, thanks, offer, preview, quote, status, wrong, keep } = texts
  const widget = page.locator('helder-feedback')
  const press = (name: string) => widget.getByRole('button', { name, exact: true }).click()
  const heading = (name: string) => widget.getByRole('heading', { name, exact: true }).waitFor()
  const says = (text: string) => widget.getByRole('status').getByText(text).waitFor()
  const field = (name: string) => widget.getByRole('textbox', { name })

  await widget.getByRole('button', { name: clarity.yes }).waitFor()
  await at('question')
  for (const answer of ['yes', 'partly', 'no'] as const) {
    await press(clarity[answer])
    await heading(details.title[answer])
    await says(status.kept)
    await widget.getByRole('combobox').waitFor()
    await at(`details after ${answer}`)
  }
  await page.evaluate(() =>
    getSelection()?.selectAllChildren(document.querySelector('#sentence') as Element),
  )
  await widget.getByRole('button', { name: quote.add }).waitFor()
  await at('sentence offered')
  await press(quote.add)
  await widget.getByText(quote.label).waitFor()
  await at('sentence added')
  await widget.getByRole('checkbox', { name: details.reason['hard-words'] }).check()
  await field(details.message).fill(`Ik bel al weken. ${PHONE}`)
  await press(details.send)
  await heading(preview.title)
  await at('preview')
  await press(preview.send)
  await heading(thanks.title)
  await at('thanks without a code')

  await press(thanks.ask)
  await heading(ask.title)
  await at('ask')
  await press(ask.send)
  await widget.getByText(wrong.summary).waitFor()
  await at('ask with errors')
  for (const channel of CHANNELS) {
    await widget.getByRole('radio', { name: ask.channels[channel] }).check()
    await at(`ask, ${channel}`)
  }
  await widget.getByRole('radio', { name: ask.channels.letter }).check()
  await press(ask.send)
  await widget.getByRole('link', { name: texts.errors.address }).waitFor()
  await at('ask, letter, with errors')
  await field(ask.text).fill('Telt mijn spaargeld mee?')
  await field(ask.name).fill('A. Voorbeeld')
  await field(ask.address).fill('Straat 1, 1234 AB Stad')

  await page.route(SIGNALS, (route) =>
    route.fulfill({ status: 400, headers: { 'Access-Control-Allow-Origin': '*' }, body: '{}' }),
  )
  await press(ask.send)
  await says(wrong.refused)
  await at('refused')
  await page.unroute(SIGNALS)
  await page.route(SIGNALS, (route) => route.abort('connectionreset'))
  await press(ask.send)
  await says(status.waiting)
  await at('waiting')
  await press(keep.ask)
  await says(keep.kept)
  await at('waiting, kept on the device')
  await page.unroute(SIGNALS)
  // It is tried again by itself, at once when the line is back.
  await page.evaluate(() => setInterval(() => dispatchEvent(new Event('online')), 100))
  await heading(thanks.title)
  await widget.getByText(thanks.codeHint).waitFor()
  await at('thanks with a code')

  await press(thanks.offer)
  await heading(offer.title)
  await at('offer')
  await press(offer.send)
  await widget.getByText(wrong.summary).waitFor()
  await at('offer with an error')
}
