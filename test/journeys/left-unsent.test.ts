/** What could not be sent, on the next page or in another tab: it comes back, goes once, and tells nobody how to reach whom. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import {
  arrivedOnce,
  keptIn,
  nothingKept,
  rowsWith,
  sayNo,
  stillThere,
  until,
  untilKept,
  wordsOf,
  write,
} from '../support/a-citizen.ts'
import { aServer, freePort, type Server } from '../support/a-server.ts'
import { ENGINES, type Engine, type Tab } from '../support/engines/index.ts'
import { aFaultyEdge, type FaultyEdge, signalPosts } from '../support/faulty-edge.ts'

const WAITING = /Uw tekst blijft hier staan/
const ADDRESS = 'anna.geheim@voorbeeld.nl'
const KEEP = 'Bewaar mijn tekst 24 uur op dit apparaat'

const ports = await Promise.all(ENGINES.map(() => freePort()))
let server: Server
beforeAll(async () => {
  const hosts = ports.map((port) => `127.0.0.1:${port}`).join()
  server = await aServer({ HELDER_DEMO_HOSTS: hosts })
})
afterAll(() => server?.stop())

ENGINES.forEach(({ name, absent, start }, i) => {
  describe.skipIf(absent)(`what is left unsent in ${name}`, { concurrent: true }, () => {
    let edge: FaultyEdge
    let engine: Engine
    let tab: Tab
    beforeAll(async () => {
      edge = await aFaultyEdge(server.origin, ports[i] as number)
      engine = await start()
      tab = await engine.open()
    })
    afterEach(() => edge.heal())
    afterAll(async () => {
      await engine?.close()
      await edge?.close()
    })
    const demo = (at = tab) => at.goto(`${edge.origin}/demo`)
    type Act = (words: string, from: number) => Promise<void>
    const promise = (what: string, act: Act, possible = true) =>
      it
        .skipIf(!possible)
        .sequential(what, () => act(wordsOf(`${what} (${name})`), edge.signals().length))
    /** Written, sent in vain, and kept on the device because the person asked for it. */
    const keepOnDevice = async (at: Tab, words: string) => {
      edge.will('reset')
      await demo(at)
      await sayNo(at)
      await write(at, words)
      await untilKept(at)
      await at.see(WAITING)
      await at.press('button', KEEP)
      await at.see('Uw tekst is bewaard op dit apparaat')
      await stillThere(at, words)
    }

    /** Notes in the page, many times a second, whether the storage ever names somebody. */
    const watch = () =>
      tab.evaluate((secret: string) => {
        const told: string[] = []
        Object.assign(window, { told })
        setInterval(() => {
          const all = JSON.stringify([{ ...sessionStorage }, { ...localStorage }])
          if (all.includes(secret) || all.includes('sealed')) told.push(all)
        }, 5)
      }, ADDRESS)
    const told = () => tab.evaluate(() => (window as unknown as { told: string[] }).told)
    const ask = async (at = tab) => {
      await at.check('radio', /Per e-mail/)
      await at.type('textbox', 'Uw e-mailadres', ADDRESS)
      await at.press('button', 'Vraag versturen')
    }

    promise(
      'brings a question by e-mail back with its words and without the address',
      async (words, from) => {
        await demo()
        await watch()
        await sayNo(tab)
        await tab.see('Uw antwoord is bewaard.')
        await tab.press('button', 'Ik heb een vraag')
        await tab.type('textbox', 'Uw vraag', words)
        edge.will('reset')
        await ask()
        await tab.see(WAITING)
        await tab.press('button', KEEP)
        await tab.see('Uw tekst is bewaard op dit apparaat')
        expect(await told()).toEqual([])
        expect(JSON.parse(await keptIn(tab))).toEqual([{}, { helder: expect.anything() }])
        const comesBack = async () => {
          await tab.reload()
          await watch()
          await tab.find('heading', 'Stel uw vraag')
          expect(await tab.value('textbox', 'Uw vraag')).toBe(words)
          expect(await tab.value('textbox', 'Uw e-mailadres')).toBe('')
          expect(await tab.focused()).toBe('')
          expect(await tab.sees('Dank u wel')).toBe(false)
        }
        await comesBack()
        await edge.heal()
        const before = edge.taken()
        // The rest has arrived by now; the question waits for the person, on this page and on the next.
        await until('it was taken', () => edge.taken() > before)
        await comesBack()
        await ask()
        await arrivedOnce(server, edge, from, tab, words)
        const [row] = await rowsWith(server, words)
        expect(row?.question).toMatchObject({ channel: 'email', reachable: true })
        expect(await told()).toEqual([])
        await nothingKept(tab)
      },
    )

    promise('asks a question anew whose sealing could not be fetched', async (words, from) => {
      edge.will('reset', ({ path }) => path.endsWith('/seal.js'))
      const fresh = await engine.open()
      await demo(fresh)
      await sayNo(fresh)
      await fresh.see('Uw antwoord is bewaard.')
      await fresh.press('button', 'Ik heb een vraag')
      await fresh.type('textbox', 'Uw vraag', words)
      await ask(fresh)
      await fresh.see(WAITING)
      expect(await fresh.value('textbox', 'Uw vraag')).toBe(words)
      const kept = await keptIn(fresh)
      expect(kept).toContain('email')
      expect(kept).not.toContain(ADDRESS)
      await edge.heal()
      await fresh.press('button', 'Opnieuw proberen')
      await arrivedOnce(server, edge, from, fresh, words)
      expect((await rowsWith(server, words))[0]?.question?.reachable).toBe(true)
      await nothingKept(fresh)
      await fresh.close()
    })

    promise('is not thrown away with the words of an earlier page', async (words, from) => {
      edge.will('reset')
      await demo()
      await sayNo(tab)
      await write(tab, words)
      await untilKept(tab)
      const second = `${words} (nog een)`
      await tab.evaluate(() => history.pushState(null, '', '/demo/elders'))
      await tab.press('button', 'Nee')
      await write(tab, second)
      await until('it is kept', async () => (await keptIn(tab)).includes('(nog een)'))
      await edge.heal()
      await demo()
      await tab.find('heading', 'Dank u wel', 20_000)
      await until('both are there', async () => (await rowsWith(server, words)).length === 2)
      const messages = (await rowsWith(server, words)).map(({ message }) => message)
      expect(messages.sort()).toEqual([words, second])
      expect(new Set((await rowsWith(server, words)).map(({ id }) => id)).size).toBe(2)
      expect(from).toBeLessThan(edge.signals().length)
      await nothingKept(tab)
    })

    promise('is sent from a new tab when it was kept on the device', async (words, from) => {
      const first = await engine.open()
      await keepOnDevice(first, words)
      expect(JSON.parse(await keptIn(first))).toEqual([{}, { helder: expect.anything() }])
      // Where one driver cannot hold two tabs the next page stands for one: nothing is in its session either.
      const second = (await first.beside?.()) ?? first
      if (second !== first) await first.close()
      await edge.heal()
      await demo(second)
      await arrivedOnce(server, edge, from, second, words)
      await nothingKept(second)
      await second.close()
    })

    const goesOnce: Act = async (words, from) => {
      const first = await engine.open()
      await keepOnDevice(first, words)
      const beside = async () => (await first.beside?.()) as Tab
      const others = [await beside(), await beside()]
      await Promise.all(others.map(demo))
      await edge.heal()
      await arrivedOnce(server, edge, from, first, words)
      const taken = edge.signals().slice(from)
      expect(taken.filter(({ status }) => status === 202)).toHaveLength(1)
      // The others left it alone: they still ask the bare question.
      for (const at of [...others, first]) {
        if (at !== first) expect((await at.state('button', 'Nee')).pressed).toBe(false)
        await at.close()
      }
    }
    // WebKit's driver holds one tab.
    promise('goes once, however many tabs are open', goesOnce, name !== 'webkit')

    promise('says nothing more of a press whose answer comes too late', async (words, from) => {
      edge.willOnce('swallow')
      await demo()
      await tab.evaluate(() => {
        const failed: string[] = []
        Object.assign(window, { failed })
        addEventListener('helder:failed', ({ type }) => failed.push(type))
      })
      await sayNo(tab)
      await write(tab, words)
      await arrivedOnce(server, edge, from, tab, words)
      // The connection that hung is cut off now, long after what came later was safe.
      await edge.refuse()
      await edge.heal()
      await tab.press('button', 'Ik wil meedenken')
      await tab.type('textbox', 'Wat wilt u bijdragen?', 'Een idee')
      await tab.press('button', 'Versturen')
      await arrivedOnce(server, edge, from, tab, words)
      const [row] = await rowsWith(server, words)
      expect(row?.offer).toBe('Een idee')
      const refused = edge.seen.filter((seen) => signalPosts(seen) && (seen.status ?? 0) >= 400)
      expect(refused).toEqual([])
      expect(await tab.evaluate(() => (window as unknown as { failed: string[] }).failed)).toEqual(
        [],
      )
    })
  })
})
