/** Every room of the dashboard with the keyboard alone, and the keys of the desk. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noBrowser } from '../support/a-browser.ts'
import { INTAKE_TOKEN, TOKEN } from '../support/a-server.ts'
import { anEntry, aSignal } from '../support/a-signal.ts'
import { type AnalystsPlace, anAnalystsPlace, now } from '../support/an-analyst.ts'
import { axeFindings } from '../support/axe.ts'
import { bySigningIn, held, said } from '../support/by-keyboard.ts'

const LIKE = 'Wanneer wordt de toeslag van maart op mijn rekening betaald'
const COLLEAGUE = { label: 'Collega', scopes: ['answer'] }

describe.skipIf(noBrowser)('the dashboard by keyboard', () => {
  let place: AnalystsPlace
  let site: string
  const post = async (path: string, body: object, token = TOKEN, type = 'application/json') => {
    const { origin } = place.server
    const headers = { Authorization: `Bearer ${token}`, 'Content-Type': type, Origin: origin }
    const answer = await fetch(origin + path, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    })
    expect([path, answer.ok]).toEqual([path, true])
    return answer
  }
  const ask = async (text: string) => {
    const signal = aSignal({ site: 'demo', page: { url: `${place.server.origin}/demo` } })
    await post('/v1/signals', { ...signal, question: { text, channel: 'phone' } })
    return signal.id
  }
  beforeAll(async () => {
    place = await anAnalystsPlace()
    ;[{ name: site }] = await place.read('/v1/sites')
    await post('/v1/theme-runs', { period: now })
    const receivedAt = new Date(Date.now() - 90_000).toISOString()
    const spam = anEntry({ message: 'Koop nu goedkope pillen' }, { receivedAt })
    const apart = { ...spam, quarantine: ['links'] }
    await post('/v1/intake', apart, INTAKE_TOKEN, 'application/x-ndjson')
  })
  afterAll(() => place?.stop())
  const signedIn = (query = '') => bySigningIn(place, query)

  it('goes into every room, does there what the room is for, and comes out again', async () => {
    const { page, keys } = await signedIn('&period=all')
    const { tabTo, press, arrive } = keys
    const room = async (name: string, heading: string) => {
      // Back to the top of the page, where the rooms are.
      await tabTo(name, 'Shift+Tab')
      await press('Enter')
      await page.getByRole('heading', { name: heading, level: 1 }).waitFor()
      await arrive(name)
    }
    await page.getByText('Lees verder').first().waitFor()
    await tabTo('Periode')
    await press('ArrowUp')
    await expect.poll(() => page.url()).toContain('period=half')
    await tabTo('Lees verder')
    await press('Enter')
    await page.locator('.words:focus').first().waitFor()

    await room('Mijn pagina’s', 'Mijn pagina’s')
    await tabTo(site)
    await press('Enter')
    await page.locator('h1:focus').waitFor()
    await page.locator('th button').first().waitFor()
    const [row = ''] = await page.locator('th button').allInnerTexts()
    await tabTo(row.trim())
    await press('Enter')
    await page.getByText('Wat u veranderde').waitFor()
    await page.locator('h1:focus').waitFor()
    await tabTo('Open de pagina ↗')

    await room('Thema’s', 'Thema’s')
    await page.locator('.themes button').first().waitFor()
    await tabTo(/deze maand|toeslag|formulier|paspoort/)
    await press('Enter')
    await page.locator('h2:focus').waitFor()
    await keys.here()

    await room('Wie horen we niet?', 'Wie horen we niet?')
    await tabTo('Taal')
    await press('Space')
    await expect.poll(() => page.url()).toContain('by=language')
    await keys.here()

    await room('Halfjaar', 'Het halfjaarverslag')
    await tabTo('Halfjaar')
    await press('ArrowUp')
    await expect.poll(() => page.url()).toContain(`half=${now}`)
    await page.locator('.report').waitFor()
    await keys.here()

    await room('Beheer', 'Beheer')
    await tabTo('Apart gezet')
    await press('Enter')
    await page.getByText('Koop nu goedkope pillen').waitFor()
    await tabTo(/^Laten meetellen/)
    await press('Enter')
    await page.getByText('Dit telt nu mee.').waitFor()
    await tabTo('Ongedaan maken', 'Shift+Tab')
    await press('Enter')
    await page.getByText('Ongedaan gemaakt.').waitFor()
    expect(place.complaints).toEqual([])
    await page.context().close()
  })

  it('answers one question after another without a mouse', async () => {
    // Answered before the desk first looks for what is alike: later answers it sees within a minute.
    const known = await ask(`${LIKE}, en wat is het bedrag?`)
    const found = async () => (await place.server.staff(`/v1/questions/${known}`)).status
    // The desk looks for new questions every ten seconds.
    await expect.poll(found, { timeout: 15_000 }).toBe(200)
    const actions = `/v1/questions/${known}/actions`
    await post(actions, { action: 'claim' })
    await post(actions, { action: 'answer', text: 'Op de twintigste.' })
    for (const text of [LIKE, `${LIKE}, en hoeveel?`]) await ask(text)
    const { page, keys } = await signedIn('&room=questions')
    await page.getByText(`${LIKE}, en hoeveel?`).waitFor()
    const { press, arrive, type } = keys
    const [first] = await page.locator('.queue .ask').allInnerTexts()
    await press('j')
    await arrive(first ?? '')
    const before = await page.locator('.queue').boundingBox()
    await press('ArrowDown')
    await press('k')
    expect(await page.locator('.queue').boundingBox()).toEqual(before)
    await press('Enter')
    await page.locator('h2:focus').waitFor()
    await press('p')
    await expect.poll(() => said(page)).toBe('Deze vraag is van u.')
    await press('l')
    await expect.poll(() => said(page)).toBe('De vraag ligt weer in de lijst.')
    await press('p')
    await page.getByLabel('Uw antwoord').waitFor()
    await press('a')
    await arrive('Uw antwoord')
    // Letters are letters in a field, and Enter alone sends nothing.
    await type('plakje\n')
    expect(await page.getByLabel('Uw antwoord').inputValue()).toBe('plakje\n')
    await press('Escape')
    await page.locator('h2:focus').waitFor()
    await press('a')
    await press('Control+Enter')
    await arrive(/^Volgende vraag/)
    expect(await said(page)).toContain('Uw antwoord is weg.')
    await press('Enter')
    await page.getByRole('button', { name: 'Ik pak deze vraag op' }).waitFor()
    await press('p')
    await page.getByText('Eerder beantwoord (1)').waitFor()
    await press('s')
    await arrive('Uw antwoord')
    expect(await page.getByLabel('Uw antwoord').inputValue()).toBe('Op de twintigste.')
    await press('Escape')
    await page.locator('h2:focus').waitFor()
    await press('Escape')
    await page.locator('.queue button:focus').waitFor()
    await page.context().close()
  })

  it('shows at once that a question is taken, and takes it back with the reason', async () => {
    const id = await ask('Mag ik mijn aanvraag intrekken?')
    const colleague = (await (await post('/v1/tokens', COLLEAGUE)).json()).token
    const { page, keys } = await signedIn('&room=questions')
    await page.getByText('Mag ik mijn aanvraag intrekken?').click()
    await page.getByRole('button', { name: 'Ik pak deze vraag op' }).waitFor()
    const letGo = await held(page, '/actions')
    await keys.press('p')
    await page.getByLabel('Uw antwoord').waitFor()
    expect(await page.locator('.question .state').innerText()).toBe('In behandeling')
    // Whose question it is, is never shown before it is certain.
    expect(await page.getByRole('button', { name: 'Contactgegevens openen' }).count()).toBe(0)
    await post(`/v1/questions/${id}/actions`, { action: 'claim' }, colleague)
    letGo()
    await expect.poll(() => said(page)).toMatch(/^Een collega was u voor/)
    await page.getByLabel('Uw antwoord').waitFor({ state: 'detached' })
    await page.locator('h2:focus').waitFor()
    await page.context().close()
  })

  it('says which keys there are, and lets them be turned off for good', async () => {
    const { page, keys } = await signedIn('&room=questions')
    await page.locator('.queue button').first().waitFor()
    await keys.press('?')
    const dialog = page.getByRole('dialog', { name: 'Sneltoetsen' })
    await dialog.waitFor()
    await keys.press('j')
    await keys.arrive('Sneltoetsen gebruiken')
    expect(await axeFindings(page)).toEqual([])
    await keys.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    await keys.press('j')
    await page.locator('.queue button:focus').waitFor()
    await keys.press('2')
    await expect.poll(() => page.url()).toContain('queue=overdue')
    await keys.press('1')
    await keys.press('?')
    await keys.press('Space')
    await keys.press('Escape')
    // Until it has closed the focus is in it.
    await dialog.waitFor({ state: 'hidden' })
    for (const round of ['at once', 'when somebody comes back']) {
      const at = await page.evaluate(() => document.activeElement?.textContent)
      for (const key of ['?', 'j', '2']) await keys.press(key)
      expect([round, await dialog.isVisible(), page.url().includes('overdue')]).toEqual([
        ...[round, false, false],
      ])
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(at)
      expect(await page.locator('[aria-keyshortcuts]').count()).toBe(0)
      await page.reload()
      await page.locator('.queue button').first().waitFor()
    }
    await page.context().close()
  })

  it('finds the rooms under one button where the screen is narrow', async () => {
    const { page, keys } = await signedIn()
    await page.setViewportSize({ width: 320, height: 700 })
    await keys.tabTo(/^Menu: Wat mensen zeggen/, 'Shift+Tab')
    await keys.press('Enter')
    await keys.tabTo('Mijn pagina’s')
    await keys.press('Escape')
    await keys.arrive(/^Menu/)
    expect(await page.getByRole('link', { name: 'Beheer' }).isVisible()).toBe(false)
    await keys.press('Enter')
    await keys.tabTo('Beheer')
    await keys.press('Enter')
    await keys.arrive('Menu: Beheer')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    await page.context().close()
  })
})
