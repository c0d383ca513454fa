import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import type { ThemeRow, ThemeRun } from '../../../store/themes/themes.ts'
import { anEntry, aSite } from '../../support/a-signal.ts'
import type { StoreUnderTest } from './under-test.ts'

const AT = '2026-03-02T10:00:00.000Z'
const DAYS = { from: '2026-01-01', to: '2026-06-30' }
const EVENT = { at: AT, actor: 'Noor', action: 'found' as const }

const aRun = (): ThemeRun => ({
  ...{ run: randomUUID(), at: AT, period: '2026-H1', seed: 1, parameters: { themes: 3 } },
  ...{ inputHash: 'hash', version: '1', model: '{}' },
})
const aTheme = (run: string, change: Partial<ThemeRow> = {}): ThemeRow => ({
  ...{ theme: randomUUID(), run, label: 'geld', language: 'nl', terms: ['geld'] },
  ...{ stability: 0.75, state: 'found' },
  ...change,
})

/** The store: what many signals are about. */
export const testThemes = ({ anEmptyStore }: StoreUnderTest) => {
  const withSignals = async () => {
    const opened = await anEmptyStore()
    await opened.store.putSite(aSite())
    const said = [
      anEntry({
        message: 'Waar blijft het geld?',
        question: { text: 'Wanneer?', channel: 'page' },
      }),
      anEntry({ message: 'Het formulier loopt vast', language: 'nl' }),
      { ...anEntry({ message: 'Koop nu' }), quarantine: ['links'] },
      anEntry({ clarity: 'yes' }),
      anEntry({ message: 'Vorig jaar' }, { receivedAt: '2025-12-31T23:59:59.999Z' }),
    ]
    await opened.store.append(said)
    return { ...opened, ids: said.map(({ signal }) => signal.id) }
  }

  it('reads what has words and is not set apart, in order, with what it belongs to', async () => {
    const { store, ids } = await withSignals()
    const texts = await store.themeTexts(DAYS, 0, 10)
    expect(texts.map(({ id, text }) => [id, text])).toEqual([
      [ids[0], 'Waar blijft het geld?\nWanneer?'],
      [ids[1], 'Het formulier loopt vast'],
    ])
    expect(await store.themeTexts(DAYS, texts[0]?.changed ?? 0, 10)).toHaveLength(1)
    const rows = await store.themeSignals(DAYS, { after: 0, limit: 10 })
    expect(rows).toMatchObject([
      {
        theme: null,
        site: 'demo',
        organisation: 'Dienst Toekenning',
        channel: 'page',
        month: '2026-03',
      },
      { theme: null, channel: null, language: 'nl', answered: false },
    ])
    expect(
      await store.themeSignals(DAYS, { after: 0, limit: 10, within: [{ site: 'x' }] }),
    ).toEqual([])
    expect(await store.unplaced(10)).toHaveLength(3)
  })

  it('keeps a run with its themes and quotes, and of the model only the last', async () => {
    const { store, ids } = await withSignals()
    const first = aRun()
    const quote = { id: ids[0] ?? '', text: 'Waar blijft het geld?' }
    const theme = aTheme(first.run, { quote })
    await store.saveRun(first, [theme], EVENT)
    expect(await store.latestRun()).toEqual(first)
    expect(await store.themes()).toEqual([theme])
    const second = { ...aRun(), at: '2026-03-09T10:00:00.000Z', model: '{"a":1}' }
    await store.saveRun(second, [{ ...aTheme(second.run), theme: theme.theme }], EVENT)
    expect(await store.latestRun()).toEqual(second)
    expect((await store.themes())[0]).not.toHaveProperty('quote')
    expect((await store.themeHistory(theme.theme)).map(({ number }) => number)).toEqual([1, 2])
  })

  it('lets nothing but a person change what a person said of a signal', async () => {
    const { store, ids } = await withSignals()
    const [one = '', other = ''] = ids
    const [a, b] = [randomUUID(), randomUUID()]
    await store.assign([
      { id: one, theme: a, by: 'run' },
      { id: other, theme: a, by: 'person' },
    ])
    await store.assign([
      { id: one, theme: b, by: 'model' },
      { id: other, theme: b, by: 'run' },
    ])
    expect(await store.assignedTo(one)).toEqual({ id: one, theme: b, by: 'model' })
    expect(await store.assignedTo(other)).toEqual({ id: other, theme: a, by: 'person' })
    await store.assign([{ id: other, theme: null, by: 'person' }])
    expect(await store.assignedTo(other)).toEqual({ id: other, theme: null, by: 'person' })
    expect(await store.textsOfTheme(b, 10)).toMatchObject([{ id: one, theme: b, by: 'model' }])
    expect((await store.signals({ theme: b }, { limit: 10 })).map(({ id }) => id)).toEqual([one])
    await store.moveSignals(b, a)
    expect(await store.assignedTo(one)).toMatchObject({ theme: a })
    expect(await store.unplaced(10)).toHaveLength(1)
  })

  it('moves a theme once, whoever is at it, with a line of history', async () => {
    const { store } = await withSignals()
    const run = aRun()
    const theme = aTheme(run.run)
    await store.saveRun(run, [theme], EVENT)
    const pin = () => store.moveTheme(theme, { state: 'pinned' }, { ...EVENT, action: 'pin' })
    const done = await Promise.all(Array.from({ length: 8 }, pin))
    expect(done.filter(Boolean)).toHaveLength(1)
    const part = aTheme(run.run, { state: 'pinned' })
    const event = { ...EVENT, action: 'split' as const, into: [part.theme] }
    const pinned = { ...theme, state: 'pinned' as const }
    expect(await store.moveTheme(pinned, { state: 'merged' }, event, [part])).toBe(true)
    expect((await store.themes()).map(({ state }) => state).sort()).toEqual(['merged', 'pinned'])
    expect((await store.themeHistory(theme.theme)).map(({ action }) => action)).toEqual([
      ...['found', 'pin', 'split'],
    ])
  })

  it('lets what is erased out of its theme, and takes its quote along', async () => {
    const { store, ids } = await withSignals()
    const [id = ''] = ids
    const run = aRun()
    const theme = aTheme(run.run, { quote: { id, text: 'Waar blijft het geld?' } })
    await store.saveRun(run, [theme], EVENT)
    await store.assign([{ id, theme: theme.theme, by: 'run' }])
    await store.erase(id, 'withdrawn', AT)
    expect(await store.assignedTo(id)).toBeUndefined()
    expect((await store.themes())[0]).not.toHaveProperty('quote')
    // A run that read it before and ends after brings nothing back.
    await store.saveRun({ ...aRun(), run: randomUUID() }, [theme], EVENT)
    await store.assign([{ id, theme: theme.theme, by: 'run' }])
    expect(await store.assignedTo(id)).toBeUndefined()
    expect((await store.themes())[0]).not.toHaveProperty('quote')
  })

  it('lets a run change what it found of a theme, and nothing that a person made of it', async () => {
    const { store } = await withSignals()
    const run = aRun()
    const theme = aTheme(run.run)
    await store.saveRun(run, [theme], EVENT)
    const rename = { ...EVENT, action: 'rename' as const, label: 'Uitbetaling' }
    await store.moveTheme(theme, { state: 'found', label: 'Uitbetaling' }, rename)
    await store.moveTheme(theme, { state: 'pinned' }, { ...EVENT, action: 'pin' })
    const later = aRun()
    const found = { ...theme, run: later.run, label: 'geld laat', terms: ['laat'], stability: 0.5 }
    await store.saveRun(later, [found], EVENT)
    expect(await store.themes()).toEqual([{ ...found, label: 'Uitbetaling', state: 'pinned' }])
  })
}
