import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SignalRow } from '../../store/signal-row.ts'
import { aBrowser, noBrowser } from '../support/a-browser.ts'
import { aPage } from '../support/a-page.ts'
import { aServer, freePort, type Server } from '../support/a-server.ts'
import { anEdgeInWorkerd } from '../support/workerd.ts'

describe.skipIf(noBrowser)('a page of somebody else, through the edge in workerd', () => {
  let server: Server
  let edge: Awaited<ReturnType<typeof anEdgeInWorkerd>>
  let page: Awaited<ReturnType<typeof aPage>>
  let browser: Browser
  beforeAll(async () => {
    const port = await freePort()
    server = await aServer({ HELDER_DEMO_HOSTS: `127.0.0.1:${port}` })
    edge = await anEdgeInWorkerd({ store: server.origin })
    page = await aPage({ port, from: edge.origin, language: 'en-GB' })
    browser = await aBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await page?.close()
    await edge?.stop()
    await server?.stop()
  })

  it('asks, hears, seals and hands over, under a strict policy with Trusted Types', async () => {
    const context = await browser.newContext()
    const tab = await context.newPage()
    const complaints: string[] = []
    tab.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    await tab.goto(page.url)
    const widget = tab.locator('helder-feedback')
    await widget.getByRole('button', { name: 'Not entirely' }).click()
    await widget.getByText('Your answer has been saved.').waitFor()
    await widget.getByRole('button', { name: 'I have a question' }).click()
    await widget.getByRole('textbox', { name: 'Your question' }).fill('When will I hear?')
    await widget.getByRole('radio', { name: 'Call me' }).check()
    await widget.getByRole('textbox', { name: 'Your phone number' }).fill('06 1234 5678')
    await widget.getByRole('checkbox', { name: 'Saturday' }).check()
    await widget.getByRole('button', { name: 'Send question' }).click()
    await widget.getByRole('heading', { name: 'Thank you' }).waitFor()
    const code = (await widget.locator('.code').textContent()) ?? ''

    let rows: SignalRow[] = []
    for (const until = Date.now() + 5_000; Date.now() < until; ) {
      rows = (await (await server.staff('/v1/signals')).json()) as SignalRow[]
      if (rows[0]?.question) break
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({
      clarity: 'partly',
      language: 'en',
      page: { url: page.url, language: 'en-GB' },
      question: {
        text: 'When will I hear?',
        channel: 'phone',
        moments: ['saturday'],
        reachable: true,
      },
    })
    expect(complaints).toEqual([])

    // The code that only the citizen has leads back to the question, also through the edge.
    const found = await fetch(`${edge.origin}/v1/receipts`, {
      method: 'POST',
      body: JSON.stringify({ code: code.toLowerCase() }),
      headers: { 'Content-Type': 'application/json' },
    })
    expect(await found.json()).toMatchObject({
      questionText: 'When will I hear?',
      channel: 'phone',
    })
    const status = await context.newPage()
    await status.goto(`${edge.origin}/s?language=en`)
    await status.getByLabel('Your code').fill(code)
    await status.getByRole('button', { name: 'Show my question' }).click()
    await status.getByText('When will I hear?').waitFor()
    await context.close()
  })
})
