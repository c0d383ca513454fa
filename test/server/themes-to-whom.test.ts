/** To whom the words of a theme are told, and what a run leaves of what people did meanwhile. */
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ThemeRow } from '../../store/themes/themes.ts'
import { aDesk } from '../support/a-desk.ts'
import { staffOf } from '../support/a-question.ts'
import { anEntry, aSite } from '../support/a-signal.ts'

const AT = '2026-03-02T10:00:00.000Z'
const SAID = 'Ik krijg het geld van de toeslag steeds te laat.'
const EVENT = { at: AT, actor: 'Helder', action: 'found' as const }

describe('the words of a theme', () => {
  let desk: Awaited<ReturnType<typeof aDesk>>
  let theme: string
  let run: string
  beforeEach(async () => {
    desk = await aDesk(() => new Date('2026-05-02T09:00:00Z'))
    await desk.store.putSite(aSite({ site: 'elders', organisation: 'Gemeente' }))
    ;[theme, run] = [randomUUID(), randomUUID()]
    return () => desk.close()
  })
  const aRow = (change: Partial<ThemeRow> = {}): ThemeRow => ({
    ...{ theme, run, label: 'geld', language: 'nl', terms: ['geld'], stability: 1, state: 'found' },
    ...change,
  })
  /** A theme with one signal on each site; quoted is the first. */
  const quoted = async (change: Parameters<typeof anEntry>[1] = {}) => {
    const here = anEntry({ message: SAID, language: 'nl' }, change)
    const there = anEntry({ message: 'Waar blijft het geld?', language: 'nl', site: 'elders' })
    await desk.store.append([here, there])
    const { id } = here.signal
    await save(aRow({ quote: { id, text: SAID } }))
    await desk.store.assign(
      [here, there].map(({ signal }) => ({ id: signal.id, theme, by: 'run' as const })),
    )
    return id
  }
  const save = (...rows: ThemeRow[]) =>
    desk.store.saveRun(
      {
        ...{ run: randomUUID(), at: AT, period: '2026-H1', seed: 1, parameters: {} },
        ...{ inputHash: 'hash', version: '1', model: '{}' },
      },
      rows,
      EVENT,
    )
  const reader = async (reach?: object[]) => {
    const admin = staffOf(desk, await desk.tokenFor('admin'))
    const wanted = { label: 'test', scopes: ['aggregate', 'text'], ...(reach ? { reach } : {}) }
    const { token } = await (await admin.send('/v1/tokens', wanted)).json()
    return staffOf(desk, token)
  }
  const PLACES = ['/v1/themes?period=2026-H1', '/v1/periods/2026-H1', '/v1/periods/2026-H1/threads']
  const told = async (staff: ReturnType<typeof staffOf>) =>
    Promise.all(PLACES.map(async (path) => JSON.stringify(await staff.read(path)).includes(SAID)))

  it('are quoted to who may read that signal, and to nobody else', async () => {
    await quoted()
    expect(await told(await reader())).toEqual([true, true, true])
    expect(await told(await reader([{ site: 'demo' }]))).toEqual([true, true, true])
    expect(await told(await reader([{ site: 'elders' }]))).toEqual([false, false, false])
  })

  it('are numbers to who may not read words, also when somebody pinned what a run called it', async () => {
    await quoted()
    const analyst = staffOf(desk, await desk.tokenFor('aggregate', 'text', 'publish'))
    expect((await analyst.send(`/v1/themes/${theme}/actions`, { action: 'pin' })).status).toBe(200)
    const numbers = staffOf(desk, await desk.tokenFor('aggregate'))
    for (const path of PLACES)
      expect(JSON.stringify(await numbers.read(path))).not.toContain('geld')
    const [thread] = (await analyst.read(PLACES[1] ?? '')).threads
    expect(thread).toMatchObject({ title: 'geld', titled: false })
  })

  it('are not quoted from what was set apart after the run', async () => {
    const id = await quoted()
    const admin = staffOf(desk, await desk.tokenFor('admin'))
    const set = { method: 'PUT', headers: admin.headers, body: '{"quarantined":true}' }
    expect((await desk.app.request(`/v1/signals/${id}/quarantine`, set)).status).toBe(200)
    expect(await told(await reader())).toEqual([false, false, false])
  })

  it('are gone when somebody took them back while themes were being found', async () => {
    const id = await quoted()
    await desk.store.erase(id, 'withdrawn', AT)
    await save(aRow({ quote: { id, text: SAID } }))
    await desk.store.assign([{ id, theme, by: 'run' }])
    expect((await desk.store.themes())[0]).not.toHaveProperty('quote')
    expect(await desk.store.assignedTo(id)).toBeUndefined()
  })

  it('stay as an analyst made them while themes were being found', async () => {
    await save(aRow())
    // The run read the theme here; then somebody names and dismisses it.
    const analyst = staffOf(desk, await desk.tokenFor('aggregate', 'text', 'publish'))
    const act = async (action: object) =>
      (await analyst.send(`/v1/themes/${theme}/actions`, action)).status
    expect(await act({ action: 'rename', label: 'Te laat betaald' })).toBe(200)
    expect(await act({ action: 'dismiss' })).toBe(200)
    await save(aRow({ label: 'geld laat', stability: 0.5 }))
    expect(await desk.store.themes()).toMatchObject([
      { label: 'Te laat betaald', state: 'dismissed', stability: 0.5 },
    ])
  })

  it('go on with the theme that they were merged into, also those that a run put there meanwhile', async () => {
    const id = await quoted()
    const into = randomUUID()
    await save(aRow({ theme: into, label: 'laat', terms: ['laat'] }))
    const analyst = staffOf(desk, await desk.tokenFor('aggregate', 'text', 'publish'))
    expect(
      (await analyst.send(`/v1/themes/${theme}/actions`, { action: 'merge', into })).status,
    ).toBe(200)
    await desk.store.assign([{ id, theme, by: 'run' }])
    const { themes } = await analyst.read('/v1/themes?period=2026-H1')
    expect(themes.map((one: { theme: string; size: number }) => [one.theme, one.size])).toEqual([
      [into, 2],
    ])
  })

  it('and their numbers stand, whatever a life event is called', async () => {
    const names = ['constructor', 'valueof', 'moving', 'constructor']
    const said = names.map((lifeEvent, n) =>
      anEntry({ message: `Waar blijft het geld ${n}?`, language: 'nl', lifeEvent }),
    )
    await desk.store.append(said)
    await save(aRow())
    await desk.store.assign(
      said.map(({ signal }) => ({ id: signal.id, theme, by: 'run' as const })),
    )
    const staff = await reader()
    const [path = '', period = ''] = PLACES
    const found = await staff.read(path)
    expect(found.themes[0].by.lifeEvent).toEqual({ constructor: 2, moving: 1, valueof: 1 })
    for (const type of [
      'application/json',
      'text/html',
      'text/markdown',
      'text/csv',
      'application/pdf',
    ]) {
      const headers = { ...staff.headers, Accept: type }
      const answer = await desk.app.request(period, { headers })
      expect([type, answer.status]).toEqual([type, 200])
      if (type !== 'application/pdf') {
        const text = await answer.text()
        expect(text).not.toContain('native code')
        expect(text).toContain('constructor')
      }
    }
  })
})
