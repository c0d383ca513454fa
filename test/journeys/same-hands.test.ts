/** The hands themselves: what a journey asks, each engine does alike, also on a page under a strict policy. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aPage } from '../support/a-page.ts'
import { freePort } from '../support/a-server.ts'
import { ENGINES, type Engine, type Tab } from '../support/engines/index.ts'

const BODY = `
  <my-form><template shadowrootmode="open">
    <fieldset><legend>Hoe wilt u antwoord?</legend>
      <label><input type="radio" name="how"> Per <b>e-mail</b></label>
      <label><input type="radio" name="how"> Per brief</label></fieldset>
    <label for="text">Uw vraag <i>(mag)</i></label><p id="hint">Geen nummers.</p>
    <textarea id="text" aria-describedby="hint">oud</textarea>
    <label>Land <select><option>België</option><option disabled>Nergens</option>
      <option>Nederland</option><option>Suriname</option></select></label>
    <label><input type="checkbox"> Akkoord</label>
    <button aria-hidden="true">Nee</button><button>Nee</button><button>Nee, bedankt</button>
    <button hidden>Weg</button><button disabled>Uit</button>
    <p hidden>Niet te zien.</p><p>Wel <em>te</em>
      zien.</p><slot></slot>
  </template><a href="#verder">Lees verder</a></my-form>`

for (const { name, absent, start } of ENGINES) {
  describe.skipIf(absent)(`a page in ${name}`, () => {
    let engine: Engine
    let page: Awaited<ReturnType<typeof aPage>>
    let tab: Tab
    beforeAll(async () => {
      const port = await freePort()
      page = await aPage({ port, from: `http://127.0.0.1:${port}`, body: BODY })
      engine = await start()
      tab = await engine.open()
      await tab.goto(page.url)
    })
    afterAll(async () => {
      await engine?.close()
      await page?.close()
    })

    it('finds by role and name what can be seen and heard, in the shadow as well', async () => {
      expect(await tab.has('button', 'Nee')).toBe(true)
      expect(await tab.has('button', /Nee/)).toBe(false)
      expect(await tab.has('button', 'Weg')).toBe(false)
      expect(await tab.has('link', 'Lees verder')).toBe(true)
      expect(await tab.has('radio', 'Per e-mail')).toBe(true)
      expect(await tab.has('group', 'Hoe wilt u antwoord?')).toBe(true)
      expect(await tab.sees('Wel te zien.')).toBe(true)
      expect(await tab.sees('Niet te zien.')).toBe(false)
      expect(await tab.state('button', 'Uit')).toMatchObject({ disabled: true })
      await expect(tab.find('button', 'Ja', 100)).rejects.toThrow('"Nee, bedankt"')
    })

    it('types, checks, chooses and presses with keys and clicks of its own', async () => {
      await tab.evaluate(() => {
        const seen = { clicks: [] as boolean[], keys: [] as string[] }
        Object.assign(window, { seen })
        addEventListener('click', (event) => seen.clicks.push(event.isTrusted), true)
        addEventListener('keydown', (event) => event.isTrusted && seen.keys.push(event.key), true)
      })
      await tab.type('textbox', /Uw vraag/, 'Één €?\nJa 😀')
      expect(await tab.state('textbox', 'Uw vraag (mag)')).toMatchObject({
        value: 'Één €?\nJa 😀',
        description: 'Geen nummers.',
      })
      await tab.type('textbox', /Uw vraag/, '')
      expect(await tab.value('textbox', /Uw vraag/)).toBe('')
      await tab.choose('Land', 'Suriname')
      await tab.choose('Land', 'Nederland')
      expect(await tab.value('combobox', 'Land')).toBe('Nederland')
      await tab.check('radio', 'Per brief')
      await tab.check('checkbox', 'Akkoord')
      await tab.check('checkbox', 'Akkoord', false)
      await tab.press('button', 'Nee')
      const seen = await tab.evaluate(() => (window as unknown as { seen: object }).seen)
      expect(seen).toMatchObject({ clicks: expect.not.arrayContaining([false]) })
      expect((seen as { keys: string[] }).keys).toEqual(
        expect.arrayContaining(['J', 'Enter', 'Delete', 'ArrowDown', 'ArrowUp']),
      )
    })

    it('goes by the keyboard and tells where one is', async () => {
      await tab.press('button', 'Nee')
      await tab.key('Tab')
      await tab.focusOn('Nee, bedankt')
      await tab.key('Shift+Tab', 3)
      expect(await tab.focused()).toBe('Akkoord')
      await tab.key('Space')
      expect((await tab.state('checkbox', 'Akkoord')).checked).toBe(true)
      await tab.press('radio', 'Per e-mail')
      await tab.key('ArrowDown')
      expect(await tab.focused()).toBe('Per brief')
      expect((await tab.state('radio', 'Per brief')).checked).toBe(true)
    })

    it('hears errors, changes its size, and gives every tab a profile of its own', async () => {
      await tab.evaluate(() => {
        localStorage.setItem('own', 'yes')
        setTimeout(() => {
          throw new Error('dat ging mis')
        })
      })
      await expect
        .poll(tab.errors, { timeout: 10_000 })
        .toContainEqual(expect.stringContaining('dat ging mis'))
      expect(await tab.size(640, 700)).toEqual({ width: 640, height: 700 })
      // WebKit's smallest window.
      const narrow = await tab.size(320, 700)
      expect(narrow).toEqual({ width: name === 'webkit' ? 447 : 320, height: 700 })
      const other = await engine.open()
      await other.goto(page.url)
      expect(await other.evaluate((key: string) => localStorage.getItem(key), 'own')).toBe(null)
      await other.close()
      await tab.reload()
      expect(await tab.evaluate((key: string) => localStorage.getItem(key), 'own')).toBe('yes')
    })
  })
}
