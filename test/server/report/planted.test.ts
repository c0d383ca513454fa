/**
 * A half-year in which it is known what happened: one subject is new, one fades, one goes on; a province is silent, a
 * page is brigaded, and one person is in danger. The report must say so in the right place, and nothing of the controls.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '../../../shared/report.ts'
import { aDesk } from '../../support/a-desk.ts'
import { staffOf } from '../../support/a-question.ts'
import { anEntry, aSite } from '../../support/a-signal.ts'

const SUBJECTS = {
  new: [
    'De nieuwe pas werkt niet bij de automaat',
    'Mijn nieuwe pas wordt geweigerd',
    'De automaat slikt de nieuwe pas in',
    'Waarom doet de nieuwe pas het nergens',
  ],
  fading: [
    'De parkeervergunning is niet te verlengen',
    'Mijn parkeervergunning loopt af',
    'Hoe verleng ik de parkeervergunning',
    'De vergunning voor parkeren komt niet',
  ],
  steady: [
    'De toeslag is nog niet betaald',
    'Wanneer komt de toeslag op mijn rekening',
    'Het bedrag van de toeslag klopt niet',
    'Ik wacht op de betaling van de toeslag',
  ],
} as const
const TAILS = [
  'vandaag',
  'sinds gisteren',
  'na twee weken',
  'op kantoor',
  'met spoed',
  'bij ons in de straat',
  'voor mijn moeder',
  'ook na bellen',
]
/** Provinces that speak, each as often as it has people, about (in hundreds of thousands); Zeeland does not. */
const PEOPLE = {
  ...{ 'NL-ZH': 37, 'NL-NH': 29, 'NL-NB': 26, 'NL-GE': 21, 'NL-UT': 14, 'NL-OV': 12 },
  ...{ 'NL-LI': 11, 'NL-FR': 7, 'NL-GR': 6, 'NL-DR': 5, 'NL-FL': 4 },
} as const
const SPEAKING = Object.keys(PEOPLE)
const DRAWN = Object.entries(PEOPLE).flatMap(([region, times]) => Array<string>(times).fill(region))

describe('a half-year in which it is known what happened', () => {
  const now = new Date('2026-07-03T09:00:00Z')
  let desk: Awaited<ReturnType<typeof aDesk>>
  let report: Report
  let analyst: ReturnType<typeof staffOf>
  const subjectOf = new Map<string, string>()
  const about = (subject: keyof typeof SUBJECTS, count: number, month: string, from = 0) =>
    Array.from({ length: count }, (_, i) => {
      const n = i + from
      const starts = SUBJECTS[subject]
      const message = `${starts[n % 4]} ${TAILS[(n >> 2) % 8]} en ${TAILS[(n * 5 + 3) % 8]}`
      const receivedAt = `${month}-${String((n % 27) + 1).padStart(2, '0')}T10:00:00.000Z`
      const signal = anEntry({ message, language: 'nl' }, { receivedAt })
      subjectOf.set(signal.signal.id, subject)
      return { ...signal, signal: { ...signal.signal, region: DRAWN[(n * 31) % DRAWN.length] } }
    })
  beforeAll(async () => {
    desk = await aDesk(() => now)
    await desk.store.putSite(aSite())
    const months = ['01', '02', '03', '04', '05', '06'].map((month) => `2026-${month}`)
    const before = ['07', '08', '09', '10', '11', '12'].map((month) => `2025-${month}`)
    await desk.store.append([
      ...months.flatMap((month, n) => about('new', 15, month, n * 15)),
      ...months.flatMap((month, n) => about('steady', 14, month, 1_000 + n * 14)),
      ...before.flatMap((month, n) => about('steady', 14, month, 2_000 + n * 14)),
      ...before.flatMap((month, n) => about('fading', 16, month, 3_000 + n * 16)),
      ...about('fading', 12, '2026-02', 4_000),
      // One text, sent over and over: many votes, one voice.
      ...Array.from({ length: 60 }, () =>
        anEntry(
          {
            message: 'Weg met deze pagina',
            language: 'nl',
            page: { url: 'https://www.voorbeeld.nl/vlag' },
          },
          { receivedAt: '2026-05-05T12:00:00.000Z' },
        ),
      ),
      anEntry(
        { message: 'Ik zie het niet meer zitten en wil er een einde aan maken', language: 'nl' },
        { receivedAt: '2026-04-04T12:00:00.000Z' },
      ),
      anEntry(
        { message: 'Dit formulier is om gek van te worden', language: 'nl' },
        { receivedAt: '2026-04-04T12:00:00.000Z' },
      ),
    ])
    analyst = staffOf(desk, await desk.tokenFor('aggregate', 'text', 'publish'))
    await analyst.send('/v1/theme-runs', { period: '2026-H1', themes: 4 })
    await desk.themes.settled()
    report = await analyst.read('/v1/periods/2026-H1')
  })
  afterAll(() => desk.close())
  const threadOf = async (subject: string) => {
    for (const thread of report.threads) {
      const rows = await analyst.read(`/v1/signals?theme=${thread.theme}&limit=1000`)
      const mine = rows.filter(({ id }: { id: string }) => subjectOf.get(id) === subject).length
      if (mine > rows.length / 2) return thread
    }
    return expect.fail(`no thread about ${subject}`)
  }

  it('says what is new, what fades, and of what goes on neither', async () => {
    expect((await threadOf('new')).movement).toBe('emerging')
    expect((await threadOf('fading')).movement).toBe('fading')
    expect((await threadOf('steady')).movement).toBe('persistent')
    const moving = report.threads.filter(({ movement }) => movement === 'growing')
    expect(moving).toEqual([])
  })

  it('adds up: themes and other are what was analysed, which is what is stored less what is set apart', () => {
    const { stored, quarantined, analysed, inThemes, other } = report.texts
    expect(inThemes + other).toBe(analysed)
    expect(stored - quarantined).toBe(analysed)
    expect(report.threads.reduce((sum, { size }) => sum + size, 0)).toBe(inThemes)
    for (const thread of report.threads) {
      const inMonths = thread.months.reduce((sum, { signals }) => sum + signals, 0)
      expect(inMonths).toBe(thread.size)
    }
  })

  it('names the silent province, and none that speaks', () => {
    const silent = (report.notHeard ?? [])
      .filter(({ by }) => by === 'region')
      .map(({ value }) => value)
    expect(silent).toContain('NL-ZE')
    for (const region of SPEAKING) expect(silent).not.toContain(region)
    const regions = report.cuts.find(({ by }) => by === 'region')
    expect(regions?.rows.some(({ value, signals }) => value === 'NL-ZE' && signals === 0)).toBe(
      true,
    )
  })

  it('counts the brigade as one voice', async () => {
    for (const thread of report.threads) {
      const rows = await analyst.read(`/v1/signals?theme=${thread.theme}&limit=1000`)
      const brigade = rows.filter(
        ({ message }: { message?: string }) => message === 'Weg met deze pagina',
      )
      if (brigade.length === 0) continue
      expect(thread.size - thread.distinct).toBeGreaterThanOrEqual(59)
      expect(thread.movement).not.toBe('growing')
    }
    expect(report.total.repeated).toBeGreaterThanOrEqual(59)
  })

  it('puts what cannot wait beside what is said often, and leaves what only sounds like it', () => {
    const life = (report.serious ?? []).filter(({ kind }) => kind === 'life')
    // One person in danger, by two of their phrases; who is only cross is not.
    expect(life.length).toBeGreaterThan(0)
    expect(life.every(({ signals }) => signals === 1)).toBe(true)
  })
})
