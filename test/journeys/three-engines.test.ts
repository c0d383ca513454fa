/** The way that most people go, in the three engines behind nearly every browser. */
import { mkdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SignalRow } from '../../store/signal-row.ts'
import { aServer, type Server } from '../support/a-server.ts'
import { ENGINES } from '../support/engines/index.ts'

/** Pictures are kept here for people to look at. */
const SHOTS = 'test/.shots'

describe('from a press to a row', () => {
  let server: Server
  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true })
    server = await aServer()
  })
  afterAll(() => server?.stop())

  for (const { name, absent, start } of ENGINES) {
    it.skipIf(absent)(`keeps what somebody told and thanks them, in ${name}`, async () => {
      const engine = await start()
      try {
        const tab = await engine.open()
        await tab.goto(`${server.origin}/demo`)
        await tab.press('button', 'Nee')
        await tab.see('Uw antwoord is bewaard.')
        await tab.check('checkbox', 'Moeilijke woorden')
        await tab.type('textbox', /eigen woorden/, `Wat is een toeslag?\nGezien in ${name}.`)
        await tab.press('button', 'Versturen')
        await tab.find('heading', 'Dank u wel')
        await tab.focusOn('Dank u wel')
        await tab.screenshot(`${SHOTS}/${name}-thanks.png`)
        expect(await tab.errors()).toEqual([])
      } finally {
        await engine.close()
      }
      const rows = (await (await server.staff('/v1/signals?site=demo')).json()) as SignalRow[]
      expect(rows.filter(({ message }) => message?.includes(name))).toMatchObject([
        {
          clarity: 'no',
          reasons: ['hard-words'],
          message: `Wat is een toeslag?\nGezien in ${name}.`,
          language: 'nl',
          page: { url: `${server.origin}/demo`, language: 'nl' },
        },
      ])
    })
  }
})
