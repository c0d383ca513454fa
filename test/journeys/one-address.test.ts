import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aBrowser, noBrowser } from '../support/a-browser.ts'
import { aServer, type Server } from '../support/a-server.ts'
import { flood, storedIds } from '../support/flood.ts'

describe.skipIf(noBrowser)('everybody behind one address', () => {
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

  it('is heard: 200 people within a minute, over real sockets, all stored', async () => {
    const page = `${server.origin}/demo`
    const started = Date.now()
    const { acknowledged, others } = await flood({
      origin: server.origin,
      count: 200,
      atOnce: 20,
      page,
    })
    expect(Date.now() - started).toBeLessThan(60_000)
    expect(others).toEqual({})
    expect((await storedIds(server.staff)).sort()).toEqual(acknowledged.sort())
  })

  it('is asked for work after that, which the widget does unseen', async () => {
    const page = `${server.origin}/demo`
    const { others } = await flood({ origin: server.origin, count: 900, atOnce: 20, page })
    expect(others[429]).toBeGreaterThan(0)
    // Keeps the share empty while the browser presses.
    let pressing = true
    const busy = (async () => {
      while (pressing) await flood({ origin: server.origin, count: 40, atOnce: 4, page })
    })()
    const tab = await (await browser.newContext()).newPage()
    const asked: number[] = []
    tab.on('response', (response) => {
      if (response.url().endsWith('/v1/signals')) asked.push(response.status())
    })
    await tab.goto(page)
    const widget = tab.locator('helder-feedback')
    const before = (await storedIds(server.staff)).length
    await widget.getByRole('button', { name: 'Ja', exact: true }).click()
    await widget.getByText('Uw antwoord is bewaard.').waitFor({ timeout: 20_000 })
    pressing = false
    await busy
    expect(asked).toEqual([429, 202])
    expect((await storedIds(server.staff)).length).toBeGreaterThan(before)
  })
})
