/** The way that most people go, in the three engines behind nearly every browser. */
import { mkdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SignalRow } from '../../store/signal-row.ts'
import { aServer, type Server } from '../support/a-server.ts'
import { ENGINES, type Engine } from '../support/engines/index.ts'

/** Pictures are kept here for people to look at. */
const SHOTS = 'test/.shots'

for (const { name, absent, start } of ENGINES) {
  describe.skipIf(absent)(`from a press to a row, in ${name}`, () => {
    let server: Server
    let engine: Engine
    beforeAll(async () => {
      mkdirSync(SHOTS, { recursive: true })
      ;[server, engine] = await Promise.all([aServer(), start()])
    })
    afterAll(async () => {
      await engine?.close()
      await server?.stop()
    })

    it('keeps what somebody told, thanks them, and leaves no error behind', async () => {
      const tab = await engine.open()
      await tab.goto(`${server.origin}/demo`)
      await tab.press('button', 'Nee')
      await tab.see('Uw antwoord is bewaard.')
      await tab.check('checkbox', 'Moeilijke woorden')
      await tab.type('textbox', /eigen woorden/, `Wat is een toeslag?\nGezien in ${name}.`)
      await tab.press('button', 'Versturen')
      await tab.find('heading', 'Dank u wel')
      await expect.poll(tab.focused).toBe('Dank u wel')
      await tab.screenshot(`${SHOTS}/${name}-thanks.png`)
      expect(await tab.errors()).toEqual([])
      await tab.close()

      const rows = (await (await server.staff('/v1/signals?site=demo')).json()) as SignalRow[]
      expect(rows).toMatchObject([
        {
          site: 'demo',
          clarity: 'no',
          reasons: ['hard-words'],
          message: `Wat is een toeslag?\nGezien in ${name}.`,
          language: 'nl',
          page: { url: `${server.origin}/demo`, language: 'nl' },
        },
      ])
    })
  })
}
