/**
 * Promise 15: what somebody wrote survives whatever happens to the line, the edge, the page or the browser.
 * It is delivered later or still on the screen, never thanked for in vain, and never there twice.
 */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import {
  arrivedOnce,
  keptIn,
  nothingKept,
  sayNo,
  stillThere,
  until,
  untilKept,
  untilMet,
  wordsOf,
  write,
} from '../support/a-citizen.ts'
import { aPage } from '../support/a-page.ts'
import { aServer, freePort, type Server } from '../support/a-server.ts'
import { ENGINES, type Engine, type Tab } from '../support/engines/index.ts'
import { aFaultyEdge, type Fault, type FaultyEdge, NOWHERE } from '../support/faulty-edge.ts'

/** Told by the edge in seconds; the first wait of the widget alone would be shorter. */
const RETRY_AFTER = 2
const WAITING = /Uw tekst blijft hier staan/
const REFUSED = /Het versturen is niet gelukt/

const ports = await Promise.all(ENGINES.flatMap(() => [freePort(), freePort(), freePort()]))
const hosts = ports.map((port) => `127.0.0.1:${port}`).join()
let server: Server
beforeAll(async () => {
  server = await aServer({ HELDER_DEMO_HOSTS: hosts })
})
afterAll(() => server?.stop())

ENGINES.forEach(({ name, absent, start }, i) => {
  describe.skipIf(absent)(`what somebody wrote in ${name}`, { concurrent: true }, () => {
    const [edgePort, pagePort, slowPort] = ports.slice(3 * i) as [number, number, number]
    let edge: FaultyEdge
    let engine: Engine
    let tab: Tab
    /** Of an edge that never answers the words: looked at in the end, for it takes a quarter of a minute. */
    let slow: FaultyEdge
    const waiting: { at: Tab; words: string }[] = []
    beforeAll(async () => {
      slow = await aFaultyEdge(server.origin, slowPort)
      edge = await aFaultyEdge(server.origin, edgePort)
      engine = await start()
      tab = await engine.open()
    })
    afterEach(() => edge.heal())
    afterAll(async () => {
      await engine?.close()
      await edge?.close()
      await slow?.close()
    })
    const demo = () => tab.goto(`${edge.origin}/demo`)
    /** A promise of its own, after the one before: they share a tab. */
    const promise = (what: string, act: (words: string, from: number) => Promise<void>) =>
      it.sequential(what, () => act(wordsOf(`${what} (${name})`), edge.signals().length))

    const writeInVain = async (words: string) => {
      await write(tab, words)
      await tab.see(WAITING)
      await stillThere(tab, words)
    }

    promise('stays on the screen while no answer comes', async () => {
      for (const fault of ['hang', 'swallow'] as const) {
        const at = await engine.open()
        const words = wordsOf(`${fault} (${name})`)
        await at.goto(`${slow.origin}/demo`)
        await sayNo(at)
        await at.see('Uw antwoord is bewaard.')
        slow.willOnce(fault)
        await write(at, words)
        await until('it was met', () => slow.signals().at(-1)?.fault === fault)
        await stillThere(at, words)
        waiting.push({ at, words })
      }
      // Firefox has one tab in front, and those behind it do not listen to keys.
      await tab.close()
      tab = await engine.open()
    })

    const untilHealed = async (fault: Fault, words: string, from: number) => {
      edge.will(fault)
      await demo()
      await sayNo(tab)
      await writeInVain(words)
      await edge.heal()
      await arrivedOnce(server, edge, from, tab, words)
    }
    const broken: [string, Fault][] = [
      ['a connection that breaks', 'reset'],
      ['an answer that is lost', 'lose'],
      ['an answer of 500', { answer: 500 }],
    ]
    for (const [what, fault] of broken) {
      promise(`survives ${what}, and arrives by itself`, (words, from) =>
        untilHealed(fault, words, from),
      )
    }

    for (const answer of [429, 503] as const) {
      promise(`waits as long as an answer of ${answer} asks`, async (words, from) => {
        await demo()
        await sayNo(tab)
        await tab.see('Uw antwoord is bewaard.')
        edge.willOnce({ answer, retryAfter: RETRY_AFTER })
        await writeInVain(words)
        await arrivedOnce(server, edge, from, tab, words)
        const [, refused, taken] = edge.signals().slice(from)
        expect((taken?.at ?? 0) - (refused?.at ?? 0)).toBeGreaterThanOrEqual(RETRY_AFTER * 1_000)
      })
    }

    for (const answer of [400, 403, 413] as const) {
      promise(`stays on the screen after an answer of ${answer}`, async (words, from) => {
        edge.will({ answer })
        await demo()
        await sayNo(tab)
        await tab.see(REFUSED)
        await write(tab, words)
        await until('both were refused', () => edge.signals().length - from === 2)
        await tab.see(REFUSED)
        await stillThere(tab, words)
        await edge.heal()
        await tab.press('button', 'Opnieuw proberen')
        await arrivedOnce(server, edge, from, tab, words)
        await nothingKept(tab)
        expect(edge.signals().length - from).toBe(3)
      })
    }

    promise('survives a name that cannot be looked up', async (words, from) => {
      const connect = () => `${edge.origin} ${NOWHERE}`
      const page = await aPage({ port: pagePort, from: edge.origin, connect })
      edge.will('nowhere', ({ path }) => path === '/v1/signals')
      await tab.goto(page.url)
      await sayNo(tab)
      await writeInVain(words)
      await edge.heal()
      await arrivedOnce(server, edge, from, tab, words)
      await page.close()
    })

    promise('survives a policy of the page that forbids to send', async (words, from) => {
      let connect = "'none'"
      const page = await aPage({ port: pagePort, from: edge.origin, connect: () => connect })
      await tab.goto(page.url)
      await sayNo(tab)
      await writeInVain(words)
      expect(edge.signals()).toHaveLength(from)
      await untilKept(tab)
      // The owner mends the page, and the person looks at it again.
      connect = edge.origin
      await tab.reload()
      await arrivedOnce(server, edge, from, tab, words)
      await page.close()
    })

    promise('survives a line that is gone', async (words, from) => {
      await demo()
      await sayNo(tab)
      await tab.see('Uw antwoord is bewaard.')
      await (tab.offline?.(true) ?? edge.refuse())
      await writeInVain(words)
      await (tab.offline?.(false) ?? edge.heal())
      await arrivedOnce(server, edge, from, tab, words)
    })

    const STORAGES: [string, () => void][] = [
      [
        'storage that is blocked',
        () => {
          for (const storage of ['sessionStorage', 'localStorage', 'caches']) {
            const get = () => {
              throw new DOMException('blocked', 'SecurityError')
            }
            Object.defineProperty(window, storage, { get })
          }
        },
      ],
      [
        'storage that is full',
        () => {
          for (const storage of [sessionStorage, localStorage]) {
            for (let size = 2 ** 24; size >= 1; size = size >> 1) {
              try {
                for (let n = 0; n < 3; n++) storage.setItem(`${size} ${n}`, 'x'.repeat(size))
              } catch {}
            }
          }
        },
      ],
    ]
    for (const [what, spoil] of STORAGES) {
      promise(`survives ${what}`, async (words, from) => {
        edge.will('reset')
        await demo()
        await tab.evaluate(spoil)
        // The element asks for its mark when it comes to stand on the page.
        await tab.evaluate(() => {
          const element = document.querySelector('helder-feedback')
          element?.replaceWith(document.createElement('helder-feedback'))
        })
        await sayNo(tab)
        await write(tab, words)
        await untilMet(edge, from)
        await tab.see(WAITING)
        await tab.press('button', /24 uur op dit apparaat/)
        await stillThere(tab, words)
        expect(await tab.sees('Uw tekst is bewaard op dit apparaat')).toBe(false)
        await edge.heal()
        await arrivedOnce(server, edge, from, tab, words)
        // What blocks it goes with the page; what fills it does not.
        await demo()
        expect(await keptIn(tab)).not.toContain('helder')
        await tab.evaluate(() => {
          sessionStorage.clear()
          localStorage.clear()
        })
      })
    }

    promise('comes back on a page that was loaded anew, and is sent', async (words, from) => {
      edge.will('reset')
      await demo()
      await sayNo(tab)
      await write(tab, words)
      await untilKept(tab)
      await tab.see(WAITING)
      expect(JSON.parse(await keptIn(tab))).toEqual([{ helder: expect.anything() }, {}])
      await tab.reload()
      await tab.see(WAITING)
      await stillThere(tab, words)
      expect(await tab.focused()).toBe('')
      await edge.heal()
      await arrivedOnce(server, edge, from, tab, words)
      expect(await tab.focused()).toBe('')
      await nothingKept(tab)
    })

    promise('survives an answer that never comes, whether or not the edge has it', async () => {
      for (const { at, words } of waiting) await arrivedOnce(server, slow, 0, at, words)
      expect(waiting).toHaveLength(2)
    })
  })
})
