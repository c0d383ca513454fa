/** Themes from the front door: found, counted, changed by people, and gone on from by the next run. */
import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ThemeOfPeriod, ThemesOfPeriod } from '../../shared/themes.ts'
import { aDesk } from '../support/a-desk.ts'
import { staffOf } from '../support/a-question.ts'
import { anEntry } from '../support/a-signal.ts'

/** Three things that people say, each in many ways. */
const TOPICS = {
  money: [
    [
      'Wanneer krijg ik het geld van de toeslag',
      'De toeslag is nog niet uitbetaald',
      'Op welke datum wordt de toeslag betaald',
      'Het bedrag van de toeslag staat niet op mijn rekening',
    ],
    ['deze maand', 'vorige week', 'na drie weken', 'nu eindelijk', 'zoals beloofd'],
  ],
  form: [
    [
      'Het formulier geeft een foutmelding',
      'Ik kan het formulier niet versturen',
      'De knop van het formulier werkt niet',
      'Het formulier loopt steeds vast',
    ],
    ['op mijn telefoon', 'bij stap twee', 'met deze browser', 'elke keer weer', 'na het inloggen'],
  ],
  passport: [
    [
      'Hoe vraag ik een nieuw paspoort aan',
      'Waar kan ik mijn paspoort ophalen',
      'Mijn paspoort is verlopen en ik moet reizen',
      'Wat kost een paspoort voor een kind',
    ],
    ['bij de gemeente', 'voor de vakantie', 'met spoed', 'in deze stad', 'zonder afspraak'],
  ],
} as const
type Topic = keyof typeof TOPICS

describe('themes', () => {
  let now = new Date('2026-05-02T09:00:00Z')
  let desk: Awaited<ReturnType<typeof aDesk>>
  let analyst: ReturnType<typeof staffOf>
  const topicOf = new Map<string, Topic>()
  /** Entries about a topic, all different. */
  const about = (topic: Topic, count: number, day: string, from = 0) => {
    const [starts, ends] = TOPICS[topic]
    return Array.from({ length: count }, (_, i) => {
      const n = i + from
      const message = `${starts[n % starts.length]} ${ends[(n >> 2) % ends.length]}, ${ends[(n * 7 + 3) % ends.length]} nummer ${n}`
      const entry = anEntry({ message, language: 'nl' }, { receivedAt: `${day}T10:00:00.000Z` })
      topicOf.set(entry.signal.id, topic)
      return entry
    })
  }
  const read = (query = '?period=2026-H1'): Promise<ThemesOfPeriod> =>
    analyst.read(`/v1/themes${query}`)
  const run = async (more: object = {}) => {
    const answer = await analyst.send('/v1/theme-runs', { period: '2026-H1', themes: 3, ...more })
    expect(answer.status).toBe(202)
    await desk.themes.settled()
    expect(desk.themes.state()).toEqual({ state: 'idle' })
  }
  const signalsOf = async (theme: string) =>
    (await analyst.read(`/v1/signals?theme=${theme}&limit=1000`)).map(
      ({ id }: { id: string }) => id,
    ) as string[]
  /** The topic of most of its signals, and how many of them. */
  const topic = async ({ theme }: Pick<ThemeOfPeriod, 'theme'>) => {
    const counts = new Map<string, number>()
    for (const id of await signalsOf(theme)) {
      const name = topicOf.get(id) ?? '?'
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
    const [most = ['', 0]] = [...counts].sort((a, b) => b[1] - a[1])
    return most
  }
  const act = (theme: string, action: object) => analyst.send(`/v1/themes/${theme}/actions`, action)
  const themeAbout = async (name: Topic) => {
    for (const theme of (await read()).themes) if ((await topic(theme))[0] === name) return theme
    return expect.fail(`no theme about ${name}`)
  }
  beforeAll(async () => {
    desk = await aDesk(() => now)
    analyst = staffOf(desk, await desk.tokenFor('aggregate', 'text', 'publish'))
    await desk.store.append([
      ...about('money', 120, '2026-03-02'),
      ...about('form', 110, '2026-03-09'),
      ...about('passport', 100, '2026-04-02'),
      // The half-year before: money was there, passports were not.
      ...about('money', 60, '2025-10-02', 1_000),
      { ...anEntry({ message: 'Koop nu goedkope pillen' }), quarantine: ['links'] },
      anEntry({ clarity: 'yes' }),
    ])
  })
  afterAll(() => desk.close())

  it('are none before a run, and the sums say so', async () => {
    const none = await read()
    expect(none).toMatchObject({ analysed: 330, other: 330, quarantined: 1, run: null, themes: [] })
  })

  it('are found, counted so that sums add up, and the same again from the same texts', async () => {
    await run()
    const found = await read()
    expect(found.run).toMatchObject({ seed: 1, parameters: { themes: 3 } })
    expect(found.themes.reduce((sum, { size }) => sum + size, found.other)).toBe(found.analysed)
    expect(found.analysed).toBe(330)
    for (const theme of found.themes) {
      const inSite = Object.values(theme.by.site).reduce((sum, n) => sum + n, 0)
      const inMonths = Object.values(theme.months).reduce((sum, n) => sum + n, 0)
      expect([inSite, inMonths]).toEqual([theme.size, theme.size])
      const [, right] = await topic(theme)
      expect(right / (theme.size + theme.before)).toBeGreaterThan(0.9)
    }
    expect((await themeAbout('passport')).movement).toBe('emerging')
    expect((await themeAbout('money')).before).toBeGreaterThan(50)
    await run()
    const again = await read()
    expect(again.themes.map(({ theme, size }) => [theme, size])).toEqual(
      found.themes.map(({ theme, size }) => [theme, size]),
    )
    expect(again.run?.inputHash).toBe(found.run?.inputHash)
  })

  it('quote only what stands in the store, and only for who may read words', async () => {
    const { themes } = await read()
    for (const { quote } of themes) {
      if (!quote) continue
      const [signal] = await analyst
        .read(`/v1/signals?limit=1000`)
        .then((rows) => rows.filter((row: { id: string }) => row.id === quote.signal))
      expect(signal.message).toContain(quote.text)
    }
    const outsider = staffOf(desk, await desk.tokenFor('aggregate'))
    const seen = await outsider.read('/v1/themes?period=2026-H1')
    expect(seen.themes.every((theme: object) => !('quote' in theme))).toBe(true)
    expect((await outsider.send('/v1/theme-runs', {})).status).toBe(403)
  })

  it('take later signals as they arrive, and say by which words', async () => {
    const money = await themeAbout('money')
    const [later] = about('money', 1, '2026-05-01', 77)
    const odd = anEntry({ message: 'Xylofoon kwantum zeppelin', language: 'nl' })
    await desk.store.append([later ?? odd, odd])
    await desk.themes.lookAround()
    const explained = await analyst.read(`/v1/signals/${later?.signal.id}/theme`)
    expect(explained).toMatchObject({ theme: money.theme, by: 'model', label: money.label })
    expect(explained.because).toContain('toeslag')
    expect(await analyst.read(`/v1/signals/${odd.signal.id}/theme`)).toMatchObject({ by: 'model' })
  })

  it('keep what an analyst did through the next run', async () => {
    const [money, form, passport] = [
      await themeAbout('money'),
      await themeAbout('form'),
      await themeAbout('passport'),
    ]
    expect((await act(money.theme, { action: 'rename', label: 'Uitbetaling' })).status).toBe(200)
    expect((await act(form.theme, { action: 'pin' })).status).toBe(200)
    expect((await act(form.theme, { action: 'pin' })).status).toBe(409)
    const [moved] = await signalsOf(money.theme)
    const put = await desk.app.request(`/v1/signals/${moved}/theme`, {
      method: 'PUT',
      headers: {
        Authorization: `Bearer ${await desk.tokenFor('aggregate', 'text', 'publish')}`,
        'Content-Type': 'application/json',
      },
      body: JSON.stringify({ theme: passport.theme }),
    })
    expect(put.status).toBe(204)
    const before = new Map<string, string>()
    for (const { theme } of (await read()).themes)
      for (const id of await signalsOf(theme)) before.set(id, theme)
    // One in a hundred more.
    await desk.store.append(about('form', 4, '2026-05-02', 5_000))
    now = new Date('2026-05-03T09:00:00Z')
    await run({ themes: 2 })
    const after = new Map<string, string>()
    const { themes } = await read()
    for (const { theme } of themes) for (const id of await signalsOf(theme)) after.set(id, theme)
    const same = [...before].filter(([id, theme]) => after.get(id) === theme).length
    expect(same / before.size).toBeGreaterThanOrEqual(0.95)
    expect(themes.find(({ theme }) => theme === money.theme)?.label).toBe('Uitbetaling')
    expect(themes.find(({ theme }) => theme === form.theme)?.pinned).toBe(true)
    expect(after.get(moved ?? '')).toBe(passport.theme)
  })

  it('are merged, split and dismissed, with a history; what cannot be is refused by its member', async () => {
    const [money, form] = [await themeAbout('money'), await themeAbout('form')]
    const sizes = money.size + form.size
    expect((await act(form.theme, { action: 'merge', into: form.theme })).status).toBe(400)
    expect((await act(form.theme, { action: 'merge', into: money.theme })).status).toBe(200)
    expect((await act(form.theme, { action: 'rename', label: 'x' })).status).toBe(409)
    const merged = (await read()).themes.find(({ theme }) => theme === money.theme)
    expect(merged?.size).toBe(sizes)
    expect((await act(money.theme, { action: 'split', parts: 2 })).status).toBe(200)
    const parts = await Promise.all([themeAbout('money'), themeAbout('form')])
    expect(parts[0].size + parts[1].size).toBe(sizes)
    const history = await analyst.read(`/v1/themes/${money.theme}/history`)
    expect(history.map(({ action }: { action: string }) => action)).toEqual(
      expect.arrayContaining(['found', 'rename', 'split']),
    )
    const passport = await themeAbout('passport')
    expect((await act(passport.theme, { action: 'dismiss' })).status).toBe(200)
    const found = await read()
    expect(found.themes.find(({ theme }) => theme === passport.theme)).toBeUndefined()
    const { theme, label, language } = passport
    expect(found).toMatchObject({ dismissed: [{ theme, label, language }] })
    expect(found.themes.reduce((sum, { size }) => sum + size, found.other)).toBe(found.analysed)
    expect((await act(passport.theme, { action: 'restore' })).status).toBe(200)
    expect(await themeAbout('passport')).toMatchObject({ theme: passport.theme })
  })

  it('let go of what is erased, to the byte', async () => {
    const secret = 'Wonderbaarlijkheid'
    const entry = anEntry(
      { message: `De toeslag ${secret} is niet betaald deze maand` },
      { receivedAt: '2026-05-02T10:00:00.000Z' },
    )
    await desk.store.append([entry])
    await run()
    const found = () =>
      Number(
        execFileSync('sh', [
          '-c',
          `cat ${desk.folder}/helder.db* | grep -c -a -i -F '${secret}' || true`,
        ]),
      )
    expect(found()).toBeGreaterThan(0)
    await desk.store.erase(entry.signal.id, 'by-request', now.toISOString())
    await desk.store.scrub()
    expect(found()).toBe(0)
    expect((await analyst.send(`/v1/signals/${entry.signal.id}/theme`)).status).toBe(404)
  })
})
