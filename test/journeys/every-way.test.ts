/** Every way through the widget, in Chromium, Firefox and WebKit at once. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SignalRow } from '../../store/signal-row.ts'
import type { Tab } from '../support/engines/index.ts'
import { type Place, threePlaces } from '../support/three-tabs.ts'

const WORDS = /eigen woorden/

describe('every way through the widget, in three engines', () => {
  let world: Awaited<ReturnType<typeof threePlaces>>
  beforeAll(async () => {
    world = await threePlaces()
  })
  afterAll(() => world?.stop())

  /** The signals that came by one edge, as the store has them: each engine has an edge of its own. */
  const rowsOf = async ({ edge }: Place) => {
    const answer = await world.server.staff('/v1/signals?site=demo&limit=1000')
    const rows = (await answer.json()) as SignalRow[]
    return rows.filter(({ page }) => page.url.startsWith(edge.origin))
  }
  const lastRow = async (place: Place) => (await rowsOf(place)).at(-1)
  const begin = async (tab: Tab, { edge }: Place, answer = 'Nee') => {
    await tab.goto(`${edge.origin}/demo`)
    await tab.press('button', answer)
    await tab.see('Uw antwoord is bewaard.')
  }
  const thanked = (tab: Tab) => tab.find('heading', 'Dank u wel')

  it('a press alone is a signal, and leaves nothing in the browser', () =>
    world.inEach(async (tab, place) => {
      await begin(tab, place, 'Niet helemaal')
      expect(await lastRow(place)).toMatchObject({ revision: 0, clarity: 'partly', language: 'nl' })
      expect((await lastRow(place))?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab]/)
      const left = () => sessionStorage.length + localStorage.length + document.cookie.length
      expect(await tab.evaluate(left)).toBe(0)
    }))

  it('after "yes" words alone are asked', () =>
    world.inEach(async (tab, place) => {
      await begin(tab, place, 'Ja')
      expect(await tab.has('checkbox', 'Moeilijke woorden')).toBe(false)
      await tab.type('textbox', WORDS, 'Heel duidelijk.')
      await tab.press('button', 'Versturen')
      await thanked(tab)
      const row = await lastRow(place)
      expect(row).toMatchObject({ clarity: 'yes', message: 'Heel duidelijk.' })
      expect(row?.reasons ?? []).toEqual([])
    }))

  it('a sentence that is selected on the page is offered, and goes along only when it is added', () =>
    world.inEach(async (tab, place) => {
      await begin(tab, place)
      const sentence = await tab.evaluate(() => {
        const lead = document.querySelector('.lead') as HTMLElement
        getSelection()?.selectAllChildren(lead)
        return lead.innerText.replace(/\s+/g, ' ').trim()
      })
      await tab.press('button', 'Voeg deze zin toe')
      await tab.press('button', 'Haal de zin weg')
      await tab.evaluate(() => {
        getSelection()?.removeAllRanges()
        getSelection()?.selectAllChildren(document.querySelector('.lead') as HTMLElement)
      })
      await tab.press('button', 'Voeg deze zin toe')
      await tab.see('Deze zin was niet duidelijk')
      await tab.press('button', 'Versturen')
      await thanked(tab)
      expect((await lastRow(place))?.quote).toBe(sentence)
    }))

  it('what looks personal is shown, may be changed, and never leaves the browser', () =>
    world.inEach(async (tab, place) => {
      await begin(tab, place)
      await tab.type('textbox', WORDS, 'Mijn nummer is 06-12345678.')
      await tab.press('button', 'Versturen')
      await tab.find('heading', 'Dit halen we weg')
      await tab.focusOn('Dit halen we weg')
      await tab.press('button', 'Ik pas mijn tekst aan')
      await tab.type('textbox', WORDS, 'Mail anna@voorbeeld.nl.')
      await tab.press('button', 'Versturen')
      await tab.press('button', 'Verstuur zo')
      await thanked(tab)
      expect((await lastRow(place))?.message).toBe('Mail [e-mailadres].')
      const bodies = place.edge.signals().map(({ body }) => body)
      expect(bodies.join()).not.toMatch(/12345678|anna@/)
    }))

  const CHANNELS: [
    channel: string,
    choice: RegExp,
    fill: (tab: Tab) => Promise<void>,
    sure: RegExp,
  ][] = [
    [
      'email',
      /^Per e-mail/,
      (tab) => tab.type('textbox', 'Uw e-mailadres', 'anna@voorbeeld.nl'),
      /U krijgt uiterlijk .+ antwoord/,
    ],
    [
      'phone',
      /^Bel mij/,
      async (tab) => {
        await tab.type('textbox', 'Uw telefoonnummer', '+599 717 1234')
        await tab.check('checkbox', 'Zaterdag')
      },
      /U krijgt uiterlijk .+ antwoord/,
    ],
    [
      'letter',
      /^Met een brief/,
      async (tab) => {
        await tab.type('textbox', 'Naam op de brief', 'A. de Vries')
        await tab.type('textbox', /^Straat/, 'Dorpsstraat 1, 1234 AB Waterrijk')
      },
      /U krijgt uiterlijk .+ antwoord/,
    ],
    ['page', /^Op deze pagina/, async () => {}, /U vindt het antwoord uiterlijk/],
    ['none', /^Ik hoef geen antwoord/, async () => {}, /U krijgt hier geen antwoord op/],
  ]
  it.each(CHANNELS)(
    'a question by %s is kept, with a date or without, contact sealed',
    (channel, choice, fill, sure) =>
      world.inEach(async (tab, place) => {
        await begin(tab, place)
        await tab.press('button', 'Ik heb een vraag')
        await tab.type('textbox', 'Uw vraag', 'Telt mijn spaargeld mee?')
        await tab.check('radio', choice)
        await fill(tab)
        await tab.press('button', 'Vraag versturen')
        await thanked(tab)
        await tab.see(sure)
        await tab.see(/[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}/)
        const reachable = ['email', 'phone', 'letter'].includes(channel)
        expect((await lastRow(place))?.question).toMatchObject({
          channel,
          reachable,
          language: 'nl',
        })
        const bodies = place.edge.signals().map(({ body }) => body)
        expect(bodies.join()).not.toMatch(/anna@|717 1234|Vries|Dorpsstraat/)
      }),
  )

  it('after thanks people may offer something, ask, and say something else: that is another signal', () =>
    world.inEach(async (tab, place) => {
      await begin(tab, place)
      await tab.press('button', 'Versturen')
      await thanked(tab)
      await tab.press('button', 'Ik wil meedenken')
      await tab.type('textbox', 'Wat wilt u bijdragen?', 'Ik lees graag mee.')
      await tab.press('button', 'Versturen')
      await thanked(tab)
      const first = await lastRow(place)
      expect(first?.offer).toBe('Ik lees graag mee.')
      await tab.press('button', 'Nog iets melden')
      await tab.focusOn('Ja')
      await tab.press('button', 'Ja')
      await tab.see('Uw antwoord is bewaard.')
      const second = await lastRow(place)
      expect(second?.id).not.toBe(first?.id)
      expect(second?.clarity).toBe('yes')
    }))

  it('another language halfway keeps what was written, and turns the page side to it', () =>
    world.inEach(async (tab, place) => {
      await begin(tab, place)
      await tab.type('textbox', WORDS, 'blijft staan')
      await tab.choose(/./, 'العربية')
      await tab.see('ما الذي لم يكن واضحًا؟')
      const side = () => {
        const root = document.querySelector('helder-feedback')?.shadowRoot
        const box = root?.querySelector('div') as HTMLElement
        const question = root?.querySelector('fieldset') as HTMLElement
        return [box.lang, box.dir, question.lang, question.innerText.includes('هل كان')]
      }
      expect(await tab.evaluate(side)).toEqual(['ar', 'rtl', 'ar', true])
      await tab.choose(/./, 'Українська')
      expect(await tab.value('textbox', /./)).toBe('blijft staan')
      await tab.press('button', 'Надіслати')
      await tab.find('heading', /^Дякуємо/)
      expect(await lastRow(place)).toMatchObject({ message: 'blijft staan', language: 'uk' })
    }))
})
