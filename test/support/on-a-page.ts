/** A page per engine on one server, and the rows that came of what was done on a path of it. */
import { afterAll, beforeAll, describe } from 'vitest'
import type { SignalRow } from '../../store/signal-row.ts'
import { aPage } from './a-page.ts'
import { aServer, freePort, type Server } from './a-server.ts'
import { ENGINES, type Engine, type Tab } from './engines/index.ts'

type Look = { language?: string; body?: string }
export type OnAPage = {
  name: string
  server: () => Server
  /** The engine's first tab. */
  tab: () => Tab
  /** Opens the page at a path that nobody else uses, in this look from then on. */
  visit: (path: string, look?: Look) => Promise<void>
  rows: (path: string) => Promise<SignalRow[]>
}

/** The engines go side by side; what `tests` adds goes one after the other, in one tab. */
export const inEveryEngine = async (
  what: string,
  tests: (on: OnAPage) => void,
  prepare: (hosts: readonly string[]) => Promise<Record<string, string>> = async () => ({}),
) => {
  const ports = await Promise.all(ENGINES.map(() => freePort()))
  const hosts = ports.map((port) => `127.0.0.1:${port}`)
  let server: Server
  beforeAll(async () => {
    server = await aServer({ HELDER_DEMO_HOSTS: hosts.join(), ...(await prepare(hosts)) })
  })
  afterAll(() => server?.stop())
  ENGINES.forEach(({ name, absent, start }, i) => {
    describe.skipIf(absent)(`${what} in ${name}`, { concurrent: true }, () => {
      const port = ports[i] as number
      const origin = `http://127.0.0.1:${port}`
      let engine: Engine
      let tab: Tab
      let page: Awaited<ReturnType<typeof aPage>> | undefined
      let shown = ''
      beforeAll(async () => {
        engine = await start()
        tab = await engine.open()
      })
      afterAll(async () => {
        await engine?.close()
        await page?.close()
      })
      tests({
        name,
        server: () => server,
        tab: () => tab,
        visit: async (path, look = {}) => {
          if (!page || shown !== JSON.stringify(look)) {
            await page?.close()
            page = await aPage({ port, from: server.origin, ...look })
            shown = JSON.stringify(look)
          }
          await tab.goto(origin + path)
        },
        rows: async (path) => {
          const answer = await server.staff('/v1/signals?limit=1000')
          const rows = (await answer.json()) as SignalRow[]
          return rows.filter((row) => row.page.url === origin + path)
        },
      })
    })
  })
}
