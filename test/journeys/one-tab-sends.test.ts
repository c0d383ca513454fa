/** What is kept on the device is sent by the next page on that device, and by one of them only. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SignalRow } from '../../store/signal-row.ts'
import { aBrowser, noBrowser } from '../support/a-browser.ts'
import { aServer, freePort, type Server } from '../support/a-server.ts'
import { aFaultyEdge, type FaultyEdge } from '../support/faulty-edge.ts'

describe.skipIf(noBrowser)('a text that is kept on the device', () => {
  let server: Server
  let edge: FaultyEdge
  let browser: Browser
  beforeAll(async () => {
    const port = await freePort()
    server = await aServer({ HELDER_DEMO_HOSTS: `127.0.0.1:${port}` })
    edge = await aFaultyEdge(server.origin, port)
    browser = await aBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await edge?.close()
    await server?.stop()
  })

  it('outlives its tab, is sent once by one of two new ones, and is gone then', async () => {
    const context = await browser.newContext()
    const first = await context.newPage()
    const widget = first.locator('helder-feedback')
    await first.goto(`${edge.origin}/demo`)
    await widget.getByRole('button', { name: 'Nee', exact: true }).click()
    await widget.getByText('Uw antwoord is bewaard.').waitFor()
    await widget.getByRole('textbox').fill('voor morgen')
    edge.will('reset')
    await widget.getByRole('button', { name: 'Versturen', exact: true }).click()
    await widget.getByRole('button', { name: /24 uur/ }).click()
    await widget.getByText('Uw tekst is bewaard op dit apparaat.').waitFor()
    await first.close()

    const tabs = [await context.newPage(), await context.newPage()]
    for (const tab of tabs) await tab.goto(`${edge.origin}/demo`)
    const texts = tabs.map((tab) => tab.locator('helder-feedback').getByRole('textbox'))
    await expect
      .poll(async () => (await Promise.all(texts.map((t) => t.count()))).sort())
      .toEqual([0, 1])
    const before = edge.taken()
    await edge.heal()
    await expect
      .poll(
        async () =>
          (
            await Promise.all(
              tabs.map((tab) => tab.getByRole('heading', { name: 'Dank u wel' }).count()),
            )
          ).sort(),
        { timeout: 15_000 },
      )
      .toEqual([0, 1])
    expect(edge.taken() - before).toBe(1)
    const rows = (await (await server.staff('/v1/signals')).json()) as SignalRow[]
    expect(rows).toMatchObject([{ message: 'voor morgen', clarity: 'no' }])
    expect(await tabs[0]?.evaluate(() => localStorage.length)).toBe(0)
    await context.close()
  })
})
