/** A server with something to look after, and the operator's room of it in a browser. */
import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { KeeperView } from '../../dashboard/filters.ts'
import { aBrowser, VIEWS } from './a-browser.ts'
import { aServer, INTAKE_TOKEN, TOKEN } from './a-server.ts'
import { anEntry } from './a-signal.ts'
import { axeFindings } from './axe.ts'
import { aReceiver } from './webhook/a-receiver.ts'

const SHOTS = 'test/.shots'
const WEBHOOKS = {
  HELDER_WEBHOOK_OIN: '00000001003214345000',
  HELDER_WEBHOOK_DOMAIN: 'nl.voorbeeld.helder',
  HELDER_WEBHOOK_LOCAL: '1',
}

/** With a question of which a subscriber that refuses it was told, and a signal that an edge set apart. */
export const aKeptPlace = async () => {
  mkdirSync(SHOTS, { recursive: true })
  let status = 410
  const receiver = await aReceiver((response) => response.writeHead(status).end())
  const [server, browser] = await Promise.all([aServer(WEBHOOKS), aBrowser()])
  const complaints: string[] = []
  const page = { url: `${server.origin}/demo` }

  const ask = async (
    path: string,
    body: object | string,
    { token = TOKEN, type = 'application/json', method = 'POST' } = {},
  ) => {
    const answer = await fetch(server.origin + path, {
      method,
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': type, Origin: server.origin },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
    expect([path, answer.ok]).toEqual([path, true])
    return answer.json()
  }
  const url = `http://127.0.0.1:${receiver.port}/`
  await ask('/v1/subscriptions', { label: 'Zaaksysteem', url })
  const receivedAt = new Date(Date.now() - 90_000).toISOString()
  const spam = anEntry({ message: 'Koop nu goedkope pillen', page }, { receivedAt })
  // And one that can never be taken, which the edge sets apart.
  await ask('/v1/intake', '{}', { token: INTAKE_TOKEN, type: 'application/x-ndjson' })
  const apart = JSON.stringify({ ...spam, quarantine: ['trap', 'links'] })
  await ask('/v1/intake', apart, { token: INTAKE_TOKEN, type: 'application/x-ndjson' })
  const question = { text: 'Wanneer krijg ik antwoord?', channel: 'page' }
  await ask('/v1/signals', { id: randomUUID(), site: 'demo', page, question })

  const picture = (page: Page, name: string) =>
    page.screenshot({ path: join(SHOTS, `keeper-${name}.png`), fullPage: true })
  return {
    server,
    ask,
    /** How often the subscriber was told, and to let it take what it is told from now on. */
    told: () => receiver.received.length,
    takesIt: () => {
      status = 204
    },
    room: async (
      view: keyof typeof VIEWS,
      keep: KeeperView,
      { token = TOKEN, language = 'nl' } = {},
    ) => {
      const context = await browser.newContext({ ...VIEWS[view], locale: 'nl-NL' })
      const page = await context.newPage()
      page.setDefaultTimeout(8_000)
      page.on('pageerror', (error) => complaints.push(error.message))
      await page.goto(
        `${server.origin}/?room=keeper&keep=${keep}&language=${language}#token=${token}`,
      )
      return { page, close: () => context.close() }
    },
    picture,
    /** A picture, and whether everybody can use what is on it. */
    look: async (page: Page, name: string) => {
      expect(complaints).toEqual([])
      // What is being fetched anew is pale until it has come.
      await page.waitForFunction(() => !document.querySelector('main .busy'))
      await picture(page, name)
      expect(await axeFindings(page)).toEqual([])
      const { width = 0 } = page.viewportSize() ?? {}
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect([name, wide <= width]).toEqual([name, true])
    },
    stop: async () => {
      await browser.close()
      await server.stop()
      await receiver[Symbol.asyncDispose]()
    },
  }
}
