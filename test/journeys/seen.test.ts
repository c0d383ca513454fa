/** The script that tells which pages are seen: one view in a hundred, and nothing of who saw it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Request } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSqliteStore } from '../../store/sqlite/store.ts'
import { aBrowser, noBrowser } from '../support/a-browser.ts'
import { aPage } from '../support/a-page.ts'
import { aServer, freePort, type Server } from '../support/a-server.ts'
import { byChance } from '../support/by-chance.ts'

const VIEWS = 3_000
const SEED = 11

describe.skipIf(noBrowser)('seeing is told', () => {
  const data = mkdtempSync(join(tmpdir(), 'helder-seen-'))
  let server: Server
  let browser: Browser
  let site: Awaited<ReturnType<typeof aPage>>
  let script: string
  beforeAll(async () => {
    const port = await freePort()
    server = await aServer({ HELDER_DATA: data, HELDER_DEMO_HOSTS: `127.0.0.1:${port}` })
    browser = await aBrowser()
    script = `${server.origin}/helder-seen.js`
    site = await aPage({
      ...{ port, from: server.origin },
      body: `<script src="${script}" data-site="demo" async></script>`,
    })
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
    await server?.stop()
    rmSync(data, { recursive: true, force: true })
  })
  const visit = async (random: string, options: BrowserContextOptions = {}) => {
    const context = await browser.newContext(options)
    await context.addInitScript(random)
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    const sent: Request[] = []
    page.on('request', (request) => request.method() !== 'GET' && sent.push(request))
    await page.goto(`${site.url}?bsn=111222333#naam`)
    await page.waitForLoadState('networkidle')
    return { context, page, complaints, sent }
  }

  it('under a strict policy, with the page and its language and nothing else', async () => {
    const { context, page, complaints, sent } = await visit('Math.random = () => 0.0099')
    expect(sent).toHaveLength(1)
    const [request] = sent
    expect(request?.url()).toBe(`${server.origin}/v1/seen`)
    expect(request?.postDataJSON()).toEqual({ site: 'demo', page: site.url, language: 'nl' })
    const { cookie, ...headers } = (await request?.allHeaders()) ?? {}
    expect(cookie).toBeUndefined()
    expect(JSON.stringify(headers)).not.toContain('bsn')
    expect((await request?.response())?.status()).toBe(202)
    expect(await context.cookies()).toEqual([])
    const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length])
    expect([kept, complaints]).toEqual([[0, 0], []])
    await context.close()
  })

  it('for one view in a hundred, by chance at each view anew', async () => {
    const quiet = await visit('Math.random = () => 0.01')
    expect(quiet.sent).toEqual([])
    await quiet.context.close()
    const { random } = byChance(SEED)
    const numbers = Array.from({ length: VIEWS }, random)
    const { context, page, sent } = await visit('Math.random = () => 1', { bypassCSP: true })
    // The same script again and again stands for so many views: it keeps nothing between two of them.
    await page.evaluate(
      async ([src, numbers]) => {
        let at = 0
        Math.random = () => numbers[at++] ?? 1
        for (const _ of numbers) {
          const one = document.createElement('script')
          one.dataset.site = 'demo'
          one.src = src
          await new Promise((resolve) => {
            one.onload = resolve
            document.body.append(one)
          })
          one.remove()
        }
      },
      [script, numbers] as const,
    )
    const expected = numbers.filter((one) => one < 0.01).length
    await expect.poll(() => sent.length).toBe(expected)
    // Three standard deviations around thirty.
    expect(expected).toBeGreaterThan(14)
    expect(expected).toBeLessThan(47)
    expect(new Set(sent.map((request) => request.url()))).toEqual(
      new Set([`${server.origin}/v1/seen`]),
    )
    await context.close()
    await server.stop()
    // What waited in memory is handed over when the server ends.
    const store = openSqliteStore(join(data, 'helder.db'))
    expect(await store.views('page', { site: 'demo' })).toEqual([
      {
        site: 'demo',
        page: site.url,
        views: (expected + 1) * 100,
        estimated: (expected + 1) * 100,
      },
    ])
    await store.close()
  })
})
