/** Every way through the widget, in three engines: what somebody does, and what is kept of it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { openSealed } from '../../server/open-sealed.ts'
import type { Tab } from '../support/engines/index.ts'
import { inEveryEngine } from '../support/on-a-page.ts'

const BOX = /eigen woorden/
const SAVED = 'Uw antwoord is bewaard.'
const SENTENCE = 'De termijn kan worden opgeschort.'
const PAGE = { body: `<p id="zin">${SENTENCE}</p>` }

const CHANNELS: {
  channel: string
  choice: RegExp
  fields: [name: string, text: string][]
  contact?: object
  promise: RegExp
}[] = [
  {
    channel: 'email',
    choice: /Per e-mail/,
    fields: [['Uw e-mailadres', 'anna@loket.amsterdam']],
    contact: { channel: 'email', email: 'anna@loket.amsterdam' },
    promise: /U krijgt uiterlijk .+ antwoord\./,
  },
  {
    channel: 'phone',
    choice: /Bel mij/,
    fields: [['Uw telefoonnummer', '+599 9 123 45 67']],
    contact: { channel: 'phone', phone: '+599 9 123 45 67' },
    promise: /U krijgt uiterlijk .+ antwoord\./,
  },
  {
    channel: 'letter',
    choice: /Met een brief/,
    fields: [
      ['Naam op de brief', 'A. de Vries'],
      ['Straat, huisnummer, postcode en plaats', 'Dorpsstraat 1, 1234 AB Dorp'],
    ],
    contact: { channel: 'letter', name: 'A. de Vries', address: 'Dorpsstraat 1, 1234 AB Dorp' },
    promise: /U krijgt uiterlijk .+ antwoord\./,
  },
  { channel: 'page', choice: /Op deze pagina/, fields: [], promise: /uiterlijk .+ op deze pagina/ },
  {
    channel: 'none',
    choice: /Ik hoef geen antwoord/,
    fields: [],
    promise: /U krijgt hier geen antwoord op/,
  },
]

await inEveryEngine('a journey', ({ server, tab, visit, rows }) => {
  const promise = (what: string, act: (tab: Tab) => Promise<void>) =>
    it.sequential(what, () => act(tab()))

  const sealedOf = (id: string) => {
    const db = new Database(join(server().data, 'helder.db'), { readonly: true })
    const found = db
      .prepare('SELECT sealed FROM contact JOIN signal USING (signal_number) WHERE id = ?')
      .get(id) as { sealed: string } | undefined
    db.close()
    return found?.sealed
  }
  const deskKey = () => {
    const file = join(server().data, 'keys/desk-demo.json')
    return (JSON.parse(readFileSync(file, 'utf8')) as { privateKey: string }).privateKey
  }

  promise('of one press is a signal', async (tab) => {
    await visit('/druk', PAGE)
    await tab.press('button', 'Niet helemaal')
    await tab.see(SAVED)
    expect((await tab.state('button', 'Niet helemaal')).pressed).toBe(true)
    const found = await rows('/druk')
    expect(found).toMatchObject([{ clarity: 'partly', revision: 0, language: 'nl' }])
    expect(found[0]).not.toHaveProperty('message')
  })

  promise('may end with kind words', async (tab) => {
    await visit('/fijn', PAGE)
    await tab.press('button', 'Ja')
    await tab.find('heading', 'Fijn! Wilt u nog iets kwijt?')
    expect(await tab.has('checkbox', 'Moeilijke woorden')).toBe(false)
    await tab.type('textbox', BOX, 'ja')
    await tab.press('button', 'Versturen')
    await tab.focusOn('Dank u wel')
    expect(await rows('/fijn')).toMatchObject([{ clarity: 'yes', message: 'ja', revision: 1 }])
  })

  promise('takes another answer to the first question as a change of mind', async (tab) => {
    await visit('/anders', PAGE)
    await tab.press('button', 'Nee')
    await tab.check('checkbox', 'Moeilijke woorden')
    await tab.type('textbox', BOX, 'Toch wel.')
    await tab.press('button', 'Ja')
    await tab.find('heading', 'Fijn! Wilt u nog iets kwijt?')
    expect(await tab.value('textbox', BOX)).toBe('Toch wel.')
    await tab.press('button', 'Versturen')
    await tab.find('heading', 'Dank u wel')
    const found = await rows('/anders')
    expect(found).toMatchObject([{ clarity: 'yes', message: 'Toch wel.' }])
    expect(found[0]?.reasons ?? []).toEqual([])
  })

  promise('quotes a sentence that somebody selects, never unasked', async (tab) => {
    await visit('/zin', PAGE)
    const select = () =>
      tab.evaluate(() => {
        const sentence = document.getElementById('zin') as HTMLElement
        getSelection()?.selectAllChildren(sentence)
      })
    // Selected before the form is there, and after.
    await tab.find('button', 'Nee')
    await select()
    await tab.press('button', 'Nee')
    await tab.press('button', 'Voeg deze zin toe')
    await tab.press('button', 'Haal de zin weg')
    await tab.gone('Deze zin was niet duidelijk')
    expect(await tab.has('button', 'Voeg deze zin toe')).toBe(false)
    await tab.evaluate(() => getSelection()?.removeAllRanges())
    await select()
    await tab.press('button', 'Voeg deze zin toe')
    await tab.see('Deze zin was niet duidelijk')
    await tab.press('button', 'Versturen')
    await tab.find('heading', 'Dank u wel')
    expect(await rows('/zin')).toMatchObject([{ quote: SENTENCE }])
    // Selected on the next page and not added: it is nobody's business.
    await visit('/geen-zin', PAGE)
    await tab.press('button', 'Nee')
    await tab.find('heading', 'Wat was niet duidelijk?')
    await select()
    await tab.find('button', 'Voeg deze zin toe')
    await tab.press('button', 'Versturen')
    await tab.find('heading', 'Dank u wel')
    expect((await rows('/geen-zin'))[0]?.quote ?? '').toBe('')
  })

  for (const { channel, choice, fields, contact, promise: promised } of CHANNELS) {
    promise(`asks a question, to be answered by: ${channel}`, async (tab) => {
      const path = `/vraag/${channel}`
      await visit(path, PAGE)
      await tab.press('button', 'Nee')
      await tab.press('button', 'Ik heb een vraag')
      await tab.focusOn('Stel uw vraag')
      await tab.press('button', 'Vraag versturen')
      await tab.see('Schrijf eerst uw vraag op.')
      await tab.type('textbox', 'Uw vraag', 'Telt het mee?')
      await tab.check('radio', choice)
      for (const [name, text] of fields) await tab.type('textbox', name, text)
      if (channel === 'phone') await tab.check('checkbox', 'Werkdag, avond')
      await tab.press('button', 'Vraag versturen')
      await tab.focusOn('Dank u wel')
      await tab.see(promised)
      await tab.see(/Uw code: [A-Z0-9-]+/)
      const moments = channel === 'phone' ? ['workday-evening'] : undefined
      const found = await rows(path)
      expect(found).toHaveLength(1)
      expect(found[0]?.question).toEqual({
        text: 'Telt het mee?',
        channel,
        language: 'nl',
        reachable: contact !== undefined,
        ...(moments ? { moments } : {}),
      })
      const { id } = found[0] as { id: string }
      const sealed = sealedOf(id)
      if (contact) expect(await openSealed(deskKey(), id, sealed ?? '')).toEqual(contact)
      else expect(sealed).toBeUndefined()
    })
  }

  promise('shows what will be taken out: to agree with, or to change', async (tab) => {
    await visit('/nummer', PAGE)
    await tab.press('button', 'Nee')
    await tab.type('textbox', BOX, 'Bel 06-12345678 maar.')
    await tab.press('button', 'Versturen')
    await tab.focusOn('Dit halen we weg')
    await tab.press('button', 'Ik pas mijn tekst aan')
    expect(await tab.value('textbox', BOX)).toBe('Bel 06-12345678 maar.')
    expect((await rows('/nummer'))[0]?.message ?? '').toBe('')
    await tab.type('textbox', BOX, 'Bel 06-87654321 maar.')
    await tab.press('button', 'Versturen')
    await tab.see(/06-87654321 \[telefoonnummer\]/)
    await tab.press('button', 'Verstuur zo')
    await tab.find('heading', 'Dank u wel')
    expect(await rows('/nummer')).toMatchObject([{ message: 'Bel [telefoonnummer] maar.' }])
  })

  promise('lets somebody contribute, and say one more thing as another signal', async (tab) => {
    await visit('/idee', PAGE)
    await tab.press('button', 'Ja')
    await tab.press('button', 'Versturen')
    await tab.press('button', 'Ik wil meedenken')
    await tab.focusOn('Fijn dat u wilt meedenken')
    await tab.type('textbox', 'Wat wilt u bijdragen?', 'Een tekening erbij.')
    await tab.press('button', 'Versturen')
    await tab.focusOn('Dank u wel')
    expect(await tab.has('button', 'Ik wil meedenken')).toBe(false)
    await tab.press('button', 'Nog iets melden')
    await tab.gone('Dank u wel')
    expect((await tab.state('button', 'Ja')).pressed).toBe(false)
    await tab.press('button', 'Nee')
    await tab.type('textbox', BOX, 'Nog iets.')
    await tab.press('button', 'Versturen')
    await tab.find('heading', 'Dank u wel')
    const found = await rows('/idee')
    expect(found.map(({ clarity }) => clarity).sort()).toEqual(['no', 'yes'])
    expect(found.find(({ clarity }) => clarity === 'yes')?.offer).toBe('Een tekening erbij.')
    expect(found.find(({ clarity }) => clarity === 'no')?.message).toBe('Nog iets.')
  })
})
