/** Pages that allow next to nothing: a policy without exceptions, an integrity hash, an old browser. */
import { readFileSync } from 'node:fs'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aBrowser, noBrowser } from '../support/a-browser.ts'
import { aWidgetPlace, type WidgetPlace } from '../support/a-widget-place.ts'
import { awareTab } from '../support/aware.ts'

const { version, integrity } = JSON.parse(
  readFileSync(new URL('../../dist/public/helder/version.json', import.meta.url), 'utf8'),
) as { version: string; integrity: string }

/** As many as one address may send at once, and some that come back while they are sent. */
const BURST = 700

describe.skipIf(noBrowser)('on a page that allows next to nothing', () => {
  let place: WidgetPlace
  let browser: Browser
  beforeAll(async () => {
    place = await aWidgetPlace()
    browser = await aBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await place?.stop()
  })

  const open = async (
    body: string,
    headers: Record<string, string> = {},
    options: BrowserContextOptions = {},
  ) => {
    const url = place.pages.put('/pagina', {
      body: `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Een pagina</title>
        <main><h1>Een pagina</h1>${body}</main></html>`,
      headers,
    })
    const context = await browser.newContext(options)
    const { page, complaints } = await awareTab(context)
    const visit = () => page.goto(url)
    return {
      page,
      complaints,
      visit,
      widget: page.locator('helder-feedback'),
      close: () => context.close(),
    }
  }
  const policy = (from: string) => ({
    'Content-Security-Policy': [
      "default-src 'none'",
      `script-src ${from}`,
      `connect-src ${from}`,
      "require-trusted-types-for 'script'",
    ].join('; '),
  })

  it('goes all the way to thanks, with preview, another language and sealing, without one violation', async () => {
    const { origin } = place.server
    const { widget, complaints, visit, close } = await open(place.snippet, policy(origin))
    await visit()
    await widget.getByRole('button', { name: 'Nee', exact: true }).click()
    await widget.getByRole('textbox').fill('Bel mij op 06-12345678')
    await widget.getByRole('combobox').selectOption('en')
    await widget.getByRole('heading', { name: 'What was not clear?' }).waitFor()
    await widget.getByRole('combobox').selectOption('nl')
    await widget.getByRole('button', { name: 'Ik heb een vraag' }).click()
    await widget.getByRole('button', { name: 'Verstuur zo' }).click()
    await widget.getByRole('textbox', { name: 'Uw vraag' }).fill('Telt spaargeld mee?')
    await widget.getByRole('radio', { name: 'Per e-mail' }).check()
    await widget.getByRole('textbox', { name: 'Uw e-mailadres' }).fill('anna@voorbeeld.nl')
    await widget.getByRole('button', { name: 'Vraag versturen' }).click()
    await widget.getByRole('heading', { name: 'Dank u wel' }).waitFor()
    expect(complaints).toEqual([])
    await close()
  })

  const pinned = (
    from: string,
    hash = integrity,
  ) => `<helder-feedback>Zonder script: bel 1400.</helder-feedback>
    <script src="${from}/helder/${version}/helder.js" data-site="demo" integrity="${hash}" crossorigin async></script>`

  it('is the very script that the page owner has seen', async () => {
    const { widget, complaints, visit, close } = await open(pinned(place.server.origin))
    await visit()
    await widget.getByRole('button', { name: 'Nee', exact: true }).click()
    await widget.getByText('Uw antwoord is bewaard.').waitFor()
    expect(complaints).toEqual([])
    await close()
  })

  it('is refused when one byte of it is another; what the page put there stays', async () => {
    const { page, widget, complaints, visit, close } = await open(pinned(place.server.origin))
    await page.route('**/helder.js', async (route) => {
      const answer = await route.fetch()
      await route.fulfill({ response: answer, body: (await answer.text()).replace('Ja', 'ja') })
    })
    await visit()
    await expect.poll(() => complaints.join()).toMatch(/integrity/)
    expect(await widget.getByText('Zonder script: bel 1400.').isVisible()).toBe(true)
    expect(await widget.getByRole('button').count()).toBe(0)
    expect(complaints).toHaveLength(1)
    await close()
  })

  it('leaves what the page put there to a browser without style sheets made by script', async () => {
    const { page, widget, complaints, visit, close } = await open(
      `<helder-feedback>Zonder script: bel 1400.</helder-feedback>${place.snippet}`,
    )
    await page.addInitScript(() => {
      // As they do it: there is such a thing, but nobody may make one.
      Object.defineProperty(window, 'CSSStyleSheet', {
        value: class {
          constructor() {
            throw new TypeError('Illegal constructor')
          }
        },
      })
    })
    await visit()
    await expect.poll(() => complaints).toHaveLength(1)
    expect(complaints[0]).toMatch(/Illegal constructor/)
    expect(await widget.getByText('Zonder script: bel 1400.').isVisible()).toBe(true)
    await close()
  })

  it('says nothing on paper, also half-way', async () => {
    const { page, widget, visit, close } = await open(
      `<p id="before">Voor</p>${place.snippet}<p>Na</p>`,
    )
    const height = () => widget.evaluate((element) => element.getBoundingClientRect().height)
    await visit()
    await widget.getByRole('button', { name: 'Nee', exact: true }).waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await height()).toBe(0)
    await page.emulateMedia({ media: 'screen' })
    await widget.getByRole('button', { name: 'Nee', exact: true }).click()
    await widget.getByText('Uw antwoord is bewaard.').waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await height()).toBe(0)
    await close()
  })

  it('does the work that a busy edge asks for, without one violation', async () => {
    const { origin } = place.server
    const about = { url: `${place.pages.origin}/pagina`, title: 'Een pagina', language: 'nl' }
    let sent = 0
    const press = async () => {
      const id = `018f4e2b-9a4b-7c3d-8e5f-${String(sent++).padStart(12, '0')}`
      const answer = await fetch(`${origin}/v1/signals`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Origin: place.pages.origin },
        body: JSON.stringify({ id, site: 'demo', page: about, clarity: 'yes' }),
      })
      return answer.status
    }
    const crowd = (people: number) => Promise.all(Array.from({ length: people }, press))

    const { page, widget, complaints, visit, close } = await open(place.snippet, policy(origin))
    const loaded: string[] = []
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname))
    const asked = () => loaded.filter((path) => path.endsWith('/work.js'))
    // One place comes free every tenth of a second, and now and then the press gets it: then once more.
    for (let visits = 0; visits < 5 && asked().length === 0; visits++) {
      await visit()
      await widget.getByRole('button', { name: 'Ja', exact: true }).click()
      await widget.getByRole('textbox').fill('Goed zo')
      expect(await crowd(BURST)).toContain(429)
      let heard = false
      const staying = (async () => {
        while (!heard) await crowd(20)
      })()
      await widget.getByRole('button', { name: 'Versturen', exact: true }).click()
      await widget.getByRole('heading', { name: 'Dank u wel' }).waitFor()
      heard = true
      await staying
    }
    expect(asked()).toHaveLength(1)
    // Of a refusal the browser itself says that it was one.
    expect(complaints.filter((text) => !/status of 429/.test(text))).toEqual([])
    await close()
  })
})
