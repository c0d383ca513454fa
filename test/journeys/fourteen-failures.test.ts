/** Promise 15: nothing that a person wrote is lost. Each failure in Chromium, Firefox and WebKit at once. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aPage } from '../support/a-page.ts'
import type { Tab } from '../support/engines/index.ts'
import type { Fault } from '../support/faulty-edge.ts'
import { threePlaces } from '../support/three-tabs.ts'

const WORDS = /eigen woorden/
const NOT_YET = /Het versturen lukt nog niet|U heeft nu geen internet/
const REFUSED = 'Het versturen is niet gelukt. Uw tekst staat er nog.'

/** What somebody writes who tries everything. */
const textFor = (failure: string, engine: string) =>
  `${failure} in ${engine}: <b>a</b>; "é"\n👍 klaar`

describe('what a person wrote survives', () => {
  let world: Awaited<ReturnType<typeof threePlaces>>
  beforeAll(async () => {
    world = await threePlaces()
  })
  afterAll(() => world?.stop())

  const writeWords = async (tab: Tab, origin: string, text: string) => {
    await tab.goto(`${origin}/demo`)
    await tab.press('button', 'Nee')
    await tab.see('Uw antwoord is bewaard.')
    await tab.type('textbox', WORDS, text)
  }
  const stillThere = async (tab: Tab, text: string) => {
    expect(await tab.value('textbox', WORDS)).toBe(text)
    expect(await tab.has('heading', 'Dank u wel')).toBe(false)
  }
  const keptOnce = async (text: string) => {
    const rows = await world.rowsWith(text)
    expect(rows.map(({ clarity }) => clarity)).toEqual(['no'])
  }

  const PASSING: [failure: string, fault: Fault, within: number][] = [
    ['connection reset', 'reset', 10_000],
    ['no answer in time', 'hang', 25_000],
    ['an answer lost, the signal kept', 'lose', 10_000],
    ['429 with Retry-After', { answer: 429, retryAfter: 1 }, 10_000],
    ['500', { answer: 500 }, 10_000],
    ['503 with Retry-After', { answer: 503, retryAfter: 1 }, 10_000],
  ]
  it.each(PASSING)(
    '%s: it stays on the screen and is delivered later, once',
    (failure, fault, within) =>
      world.inEach(async (tab, { name, edge }) => {
        const text = textFor(failure, name)
        await writeWords(tab, edge.origin, text)
        // Not once: a browser may try again by itself, unseen, when a line that it had is cut.
        edge.will(fault)
        await tab.press('button', 'Versturen')
        await tab.see(NOT_YET, within)
        await stillThere(tab, text)
        await edge.heal()
        await tab.find('heading', 'Dank u wel', 25_000)
        await keptOnce(text)
      }),
  )

  it.each([400, 403, 413] as const)(
    '%i: it stays on the screen, nobody is thanked, and another try may work',
    (answer) =>
      world.inEach(async (tab, { name, edge }) => {
        const text = textFor(String(answer), name)
        await writeWords(tab, edge.origin, text)
        edge.will({ answer })
        await tab.press('button', 'Versturen')
        await tab.see(REFUSED)
        await stillThere(tab, text)
        await edge.heal()
        await tab.press('button', 'Opnieuw proberen')
        await tab.find('heading', 'Dank u wel')
        await keptOnce(text)
      }),
  )

  it('offline: it stays on the screen until the line is back', () =>
    world.inEach(async (tab, { name, edge }) => {
      const text = textFor('offline', name)
      await writeWords(tab, edge.origin, text)
      await edge.refuse()
      await tab.press('button', 'Versturen')
      await tab.see(NOT_YET)
      await stillThere(tab, text)
      await edge.heal()
      await tab.find('heading', 'Dank u wel', 25_000)
      await keptOnce(text)
    }))

  it('offline before a letter was written, so that the later steps cannot be had: delivered all the same', () =>
    world.inEach(async (tab, { name, edge }) => {
      const text = textFor('offline early', name)
      await tab.goto(`${edge.origin}/demo`)
      await tab.press('button', 'Nee')
      await tab.see('Uw antwoord is bewaard.')
      await edge.refuse()
      await tab.type('textbox', WORDS, text)
      await tab.press('button', 'Versturen')
      await tab.see(NOT_YET)
      await stillThere(tab, text)
      await edge.heal()
      await tab.find('heading', 'Dank u wel', 20_000)
      await keptOnce(text)
    }))

  it('no answer to the press itself: people are told, and it is delivered later', () =>
    world.inEach(async (tab, { edge }) => {
      await tab.goto(`${edge.origin}/demo`)
      edge.will('hang')
      await tab.press('button', 'Nee')
      await tab.see(NOT_YET, 25_000)
      await edge.heal()
      await tab.see('Uw antwoord is bewaard.', 25_000)
    }))

  it('no name for the edge: the question stays, and nobody is thanked', () =>
    world.inEach(async (tab, { edge }) => {
      await tab.goto(`${edge.origin}/demo`)
      await tab.find('button', 'Nee')
      // The same element with an edge whose name nobody knows.
      await tab.evaluate(() => {
        const { fetch } = window
        window.fetch = (address, options) =>
          fetch(String(address).replace(/^http:\/\/[^/]+/, 'http://edge.invalid'), options)
      })
      await tab.press('button', 'Nee')
      await tab.see(NOT_YET, 15_000)
      expect(await tab.has('heading', 'Dank u wel')).toBe(false)
    }))

  it('blocked by the policy of the page: it stays on the screen', async () => {
    const policy = (from: string) => `default-src 'none'; script-src ${from}`
    for (const place of world.places) {
      const page = await aPage({ port: world.pagePort, from: place.edge.origin, policy })
      const tab = await place.engine.open()
      await tab.goto(page.url)
      await tab.press('button', 'Nee')
      await tab.type('textbox', WORDS, 'geblokkeerd')
      await tab.press('button', 'Versturen')
      await tab.see(NOT_YET)
      await stillThere(tab, 'geblokkeerd')
      await tab.close()
      await page.close()
    }
    expect(await world.rowsWith('geblokkeerd')).toEqual([])
  })

  it.each([
    ['blocked', 'block'],
    ['full', 'fill'],
  ])('storage %s: it stays on the screen and is delivered later, once', (failure, how) =>
    world.inEach(async (tab, { name, edge }) => {
      const text = textFor(`storage ${failure}`, name)
      await writeWords(tab, edge.origin, text)
      await tab.evaluate((how) => {
        if (how === 'block') {
          for (const storage of ['sessionStorage', 'localStorage']) {
            Object.defineProperty(window, storage, {
              get: () => {
                throw new DOMException('blocked', 'SecurityError')
              },
            })
          }
          return
        }
        // Doubled until there is no room for one letter more.
        for (let piece = 'x'.repeat(4_000_000); piece.length > 0; ) {
          try {
            sessionStorage.setItem(`filler ${sessionStorage.length}`, piece)
          } catch {
            piece = piece.slice(0, piece.length >> 1)
          }
        }
      }, how)
      edge.will('reset')
      await tab.press('button', 'Versturen')
      await tab.see(NOT_YET)
      await stillThere(tab, text)
      await edge.heal()
      await tab.find('heading', 'Dank u wel', 25_000)
      await keptOnce(text)
    }),
  )

  it('page reloaded: it is back, and is sent without a press, once', () =>
    world.inEach(async (tab, { name, edge }) => {
      const text = textFor('reload', name)
      await writeWords(tab, edge.origin, text)
      edge.will('reset')
      await tab.press('button', 'Versturen')
      await tab.see(NOT_YET)
      await tab.reload()
      await tab.see(/Uw tekst van eerder was nog niet verstuurd|Het versturen lukt nog niet/)
      await stillThere(tab, text)
      // Nobody pressed anything on this page: the focus is where the page put it.
      expect(await tab.evaluate(() => document.activeElement?.localName)).toBe('body')
      await edge.heal()
      await tab.find('heading', 'Dank u wel', 20_000)
      await keptOnce(text)
      expect(await tab.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0)
    }))

  it('a question reloaded: its text is back, how to reach the person was never stored', () =>
    world.inEach(async (tab, { name, edge }) => {
      await writeWords(tab, edge.origin, textFor('question', name))
      await tab.press('button', 'Ik heb een vraag')
      await tab.type('textbox', 'Uw vraag', `Hoe lang duurt het in ${name}?`)
      await tab.check('radio', /^Per e-mail/)
      await tab.type('textbox', 'Uw e-mailadres', 'anna@voorbeeld.nl')
      edge.will('reset')
      await tab.press('button', 'Vraag versturen')
      await tab.see(NOT_YET)
      const stored = () =>
        tab.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]))
      expect(await stored()).toContain(`Hoe lang duurt het in ${name}?`)
      expect(await stored()).not.toMatch(/anna|sealed/)
      await tab.press('button', 'Bewaar mijn tekst 24 uur op dit apparaat')
      await tab.see('Uw tekst is bewaard op dit apparaat.')
      expect(await stored()).not.toMatch(/anna|sealed/)
      await tab.reload()
      await tab.find('heading', 'Stel uw vraag')
      expect(await tab.value('textbox', 'Uw vraag')).toBe(`Hoe lang duurt het in ${name}?`)
      expect(await tab.value('textbox', 'Uw e-mailadres')).toBe('')
      await edge.heal()
      // The words go by themselves; the question waits for the person.
      await tab.see('Uw antwoord is bewaard.', 20_000)
      await tab.type('textbox', 'Uw e-mailadres', 'anna@voorbeeld.nl')
      await tab.press('button', 'Vraag versturen')
      await tab.find('heading', 'Dank u wel', 20_000)
      const rows = await world.rowsWith(textFor('question', name))
      expect(rows).toMatchObject([{ question: { channel: 'email', reachable: true } }])
    }))
})
