/** The widget on pages as they are: in other languages, several on one page, single-page sites, the keyboard alone. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { aSite } from '../support/a-signal.ts'
import { helder } from '../support/command.ts'
import type { Tab } from '../support/engines/index.ts'
import { inEveryEngine } from '../support/on-a-page.ts'

const BOX = /eigen woorden/

/** A second site on the same pages, which another part of an organisation answers for. */
const secondSite = async (hosts: readonly string[]) => {
  const data = mkdtempSync(join(tmpdir(), 'helder-two-sites-'))
  const site = aSite({ site: 'tweede', hosts: [...hosts] })
  const { code, error } = await helder(['site', 'put'], {
    env: { HELDER_DATA: data },
    input: JSON.stringify(site),
  })
  if (code !== 0) throw new Error(error)
  return { HELDER_DATA: data }
}

/** What a page in a language shows and sends; `spoken` is what the widget makes of it. */
const LANGUAGES = [
  ['en', 'en', 'No', 'What was not clear?', 'Your answer has been saved.'],
  ['en-IE', 'en', 'No', 'What was not clear?', 'Your answer has been saved.'],
  ['de', 'de', 'Nein', 'Was war nicht verständlich?', 'Ihre Antwort ist gespeichert.'],
  ['nl-NL', 'nl', 'Nee', 'Wat was niet duidelijk?', 'Uw antwoord is bewaard.'],
  ['es', 'nl', 'Nee', 'Wat was niet duidelijk?', 'Uw antwoord is bewaard.'],
] as const

await inEveryEngine(
  'the widget',
  ({ server, tab, visit, rows }) => {
    const promise = (what: string, act: (tab: Tab) => Promise<void>) =>
      it.sequential(what, () => act(tab()))

    for (const [language, spoken, no, title, saved] of LANGUAGES) {
      promise(`speaks ${spoken} on a page in ${language}`, async (tab) => {
        await visit(`/taal/${language}`, { language })
        await tab.press('button', no)
        await tab.find('heading', title)
        await tab.see(saved)
        expect(await rows(`/taal/${language}`)).toMatchObject([
          { language: spoken, page: { language } },
        ])
      })
    }

    promise('changes its language in the middle, with the text kept', async (tab) => {
      await visit('/wissel')
      const spoken = () =>
        tab.evaluate(() => {
          const root = document.querySelector('helder-feedback')?.shadowRoot
          const pieces = [...(root?.querySelectorAll<HTMLElement>('fieldset[lang], .form') ?? [])]
          return pieces.map((piece) => {
            const { lang } = piece.closest<HTMLElement>('[lang]') as HTMLElement
            return `${lang} ${getComputedStyle(piece).direction}`
          })
        })
      await tab.press('button', 'Nee')
      await tab.type('textbox', BOX, 'Wat is een toeslag?')
      await tab.choose(/./, 'العربية')
      await tab.see('تم حفظ إجابتك.')
      expect(await spoken()).toEqual(['ar rtl', 'ar rtl'])
      expect(await tab.value('textbox', /بكلماتك/)).toBe('Wat is een toeslag?')
      await tab.choose(/./, 'Українська')
      await tab.see('Вашу відповідь збережено.')
      expect(await spoken()).toEqual(['uk ltr', 'uk ltr'])
      expect(await tab.value('textbox', /своїми словами/)).toBe('Wat is een toeslag?')
      await tab.press('button', 'Надіслати')
      await tab.find('heading', 'Дякуємо')
      expect(await rows('/wissel')).toMatchObject([
        { language: 'uk', message: 'Wat is een toeslag?', page: { language: 'nl' } },
      ])
    })

    promise('stands twice on a page, for two sites', async (tab) => {
      const body = `<helder-feedback></helder-feedback>
        <div lang="en"><helder-feedback data-site="tweede"></helder-feedback></div>`
      await visit('/twee', { body })
      await tab.press('button', 'Nee')
      await tab.type('textbox', BOX, 'Voor de eerste.')
      await tab.press('button', 'Versturen')
      await tab.find('heading', 'Dank u wel')
      await tab.press('button', 'Yes')
      await tab.type('textbox', /own words/, 'For the second.')
      await tab.press('button', 'Send')
      await tab.find('heading', 'Thank you')
      const found = await rows('/twee')
      expect(found).toHaveLength(2)
      expect(found.find(({ site }) => site === 'demo')?.message).toBe('Voor de eerste.')
      expect(found.find(({ site }) => site === 'tweede')).toMatchObject({
        message: 'For the second.',
        clarity: 'yes',
        language: 'en',
      })
    })

    promise('goes along when a single-page site shows another page', async (tab) => {
      await visit('/een')
      await tab.press('button', 'Nee')
      await tab.type('textbox', BOX, 'Nog niet verstuurd.')
      await tab.see('Uw antwoord is bewaard.')
      await tab.evaluate(() => history.pushState(null, '', '/twee-verder'))
      // Written and not sent: it stays, until it is sent, about the page that it is about.
      expect(await tab.value('textbox', BOX)).toBe('Nog niet verstuurd.')
      await tab.press('button', 'Versturen')
      await tab.find('heading', 'Dank u wel')
      // WebKit does not tell of such a change of page, but the press does.
      const tells = await tab.evaluate(() => 'navigation' in window)
      await tab.evaluate(() => history.pushState(null, '', '/drie'))
      if (tells) await tab.gone('Dank u wel')
      await tab.evaluate(() => history.pushState(null, '', '/vier'))
      await tab.press('button', tells ? 'Ja' : 'Nog iets melden')
      if (!tells) await tab.press('button', 'Ja')
      await tab.find('heading', 'Fijn! Wilt u nog iets kwijt?')
      await tab.see('Uw antwoord is bewaard.')
      await tab.evaluate(() => history.pushState(null, '', '/vijf'))
      await tab.press('button', 'Niet helemaal')
      await tab.find('heading', 'Wat kan beter?')
      await tab.see('Uw antwoord is bewaard.')
      expect(await rows('/een')).toMatchObject([{ clarity: 'no', message: 'Nog niet verstuurd.' }])
      expect(await rows('/vier')).toMatchObject([{ clarity: 'yes', revision: 0 }])
      expect(await rows('/vijf')).toMatchObject([{ clarity: 'partly', revision: 0 }])
      expect(await rows('/drie')).toEqual([])
    })

    promise('tells the page what happened, and never what was written', async (tab) => {
      const body = `<helder-feedback></helder-feedback>
        <div lang="en"><helder-feedback data-site="onbekend"></helder-feedback></div>`
      await visit('/verteld', { body })
      await tab.evaluate(() => {
        const heard: object[] = []
        Object.assign(document, { heard })
        for (const name of ['opened', 'sent', 'failed']) {
          document.addEventListener(`helder:${name}`, (event) => {
            heard.push({ name, ...(event as CustomEvent<object>).detail })
          })
        }
      })
      const heard = () =>
        tab.evaluate(() => (document as unknown as { heard: Record<string, unknown>[] }).heard)
      await tab.press('button', 'Nee')
      await tab.see('Uw antwoord is bewaard.')
      await tab.type('textbox', BOX, 'geheim')
      await tab.press('button', 'Versturen')
      await tab.find('heading', 'Dank u wel')
      await tab.press('button', 'No')
      await tab.see(/could not be sent|not been sent|was not sent|did not work/i)
      const told = await heard()
      const { id } = (await rows('/verteld'))[0] as { id: string }
      expect(told.slice(0, 3)).toEqual([
        { name: 'opened', id },
        { name: 'sent', id, revision: 0, clarity: 'no' },
        { name: 'sent', id, revision: 1, clarity: 'no' },
      ])
      expect(told.slice(3).map(({ name }) => name)).toEqual(['opened', 'failed'])
      expect(JSON.stringify(told)).not.toContain('geheim')
    })

    promise('leaves no name behind in the page', async (tab) => {
      const names = () => tab.evaluate(() => Object.getOwnPropertyNames(window))
      await tab.goto(`${server().origin}/api`)
      const before = await names()
      await visit('/namen')
      await tab.press('button', 'Nee')
      await tab.press('button', 'Versturen')
      await tab.find('heading', 'Dank u wel')
      // Ours for hearing errors in WebKit.
      const known = [...before, 'helderErrors']
      expect((await names()).filter((name) => !known.includes(name))).toEqual([])
    })

    promise('goes by the keyboard alone, from the question to the thanks', async (tab) => {
      await visit('/toetsen')
      await tab.find('button', 'Nee')
      const tabTo = async (wanted: RegExp) => {
        for (let i = 0; i < 20 && !wanted.test(await tab.focused()); i++) await tab.key('Tab')
        await tab.focusOn(wanted)
      }
      await tabTo(/^Nee$/)
      await tab.key('Enter')
      await tab.find('heading', 'Wat was niet duidelijk?')
      expect(await tab.focused()).toBe('Nee')
      await tabTo(/^Te veel tekst$/)
      await tab.key('Space')
      await tabTo(/^Versturen$/)
      await tab.key('Enter')
      await tab.focusOn('Dank u wel')
      expect(await rows('/toetsen')).toMatchObject([{ reasons: ['too-long'], revision: 1 }])
    })
  },
  secondSite,
)
