import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SumsDoNotAddUp } from '../../analysis/report/cuts.ts'
import { documentOf } from '../../analysis/report/document/index.ts'
import { figuresOf } from '../../analysis/report/figures.ts'
import { makeReport } from '../../analysis/report/make.ts'
import { withoutWords } from '../../analysis/report/words.ts'
import { PROVINCES } from '../../shared/regions.ts'
import { Report } from '../../shared/report.ts'
import { aReport, type Said, someParts, someSaid, themesOf } from '../support/a-report.ts'

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const saidBy: fc.Arbitrary<Said> = fc.record({
  month: fc.integer({ min: 1, max: 6 }),
  clarity: fc.constantFrom('yes' as const, 'partly' as const, 'no' as const, 'unsaid' as const),
  source: fc.constantFrom('widget', 'email', 'media'),
  language: fc.constantFrom('', 'nl', 'ar'),
  region: maybe(fc.constantFrom('NL-ZH', 'NL-GR', 'BQ-BO', 'elders')),
  channel: maybe(fc.constantFrom('phone', 'none')),
  organisation: fc.constantFrom('Dienst', 'Gemeente'),
  lifeEvent: maybe(fc.constantFrom('moving', 'child')),
  theme: maybe(fc.constantFrom('other', 't1', 't2', 't3')),
  answered: fc.boolean(),
})
const total = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0)

describe('the report of a period', () => {
  it('adds up in every cut, whatever was said', () => {
    fc.assert(
      fc.property(fc.array(saidBy, { maxLength: 120 }), (said) => {
        const report = makeReport(someParts(said))
        const { texts, threads } = report
        expect(Report.safeParse(report).error).toBeUndefined()
        expect(report.total.signals).toBe(said.length)
        for (const { by, rows } of report.cuts) {
          expect([by, total(rows.map(({ signals }) => signals))]).toEqual([by, said.length])
          expect(total(rows.map(({ before }) => before))).toBe(report.total.before)
          for (const row of rows) {
            expect(row.yes + row.partly + row.no + row.unsaid).toBe(row.signals)
          }
        }
        expect(total(report.months.rows.map(({ signals }) => signals))).toBe(said.length)
        // Themes and other are what was analysed: what came in, less what was set apart and what is gone.
        expect(texts.inThemes + texts.other).toBe(texts.analysed)
        expect(texts.stored - texts.quarantined - texts.erased).toBe(texts.analysed)
        expect(total(threads.map(({ size }) => size))).toBe(texts.inThemes)
        for (const { by, size, months } of threads) {
          for (const parts of Object.values(by)) {
            expect(total(parts.map(({ signals }) => signals))).toBe(size)
          }
          expect(total(months.map(({ signals }) => signals))).toBe(size)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('does not leave when a part is larger than its whole', () => {
    const parts = someParts()
    const doubled = parts.themes.themes.map((theme) => ({ ...theme, size: theme.size + 1 }))
    const broken = { ...parts.themes, themes: doubled }
    expect(() => makeReport({ ...parts, themes: broken })).toThrow(SumsDoNotAddUp)
    const rows = [{ value: 'widget', counts: { yes: 9_999, partly: 0, no: 0, unsaid: 0 } }]
    const now = { ...parts.now, by: { ...parts.now.by, source: rows } }
    expect(() => makeReport({ ...parts, now })).toThrow(SumsDoNotAddUp)
    const [theme] = parts.themes.themes
    if (!theme) throw new Error('no theme')
    const elsewhere = { ...theme, by: { ...theme.by, region: { 'NL-ZH': theme.size + 1 } } }
    const themes = { ...parts.themes, themes: [elsewhere, ...parts.themes.themes.slice(1)] }
    expect(() => makeReport({ ...parts, themes })).toThrow(SumsDoNotAddUp)
  })

  it('has a row for every province and every implementer, also when they are silent', () => {
    const report = aReport({}, someSaid(6))
    const of = (by: string) => report.cuts.find((cut) => cut.by === by)?.rows ?? []
    const regions = new Map(of('region').map((row) => [row.value, row.signals]))
    for (const province of Object.keys(PROVINCES)) expect(regions.has(province)).toBe(true)
    expect(regions.get('NL-DR')).toBe(0)
    expect(regions.get('BQ-SA')).toBe(0)
    expect(of('organisation').find(({ value }) => value === 'Stille Dienst')?.signals).toBe(0)
    expect(report.implementers.map(({ organisation }) => organisation)).toContain('Stille Dienst')
    expect(aReport({}, []).total).toMatchObject({ signals: 0, clear: { share: null } })
  })

  it('gives every number the address under which it is asked for again', () => {
    const figures = figuresOf(aReport({ organisation: 'Dienst A & B' }))
    expect(figures.length).toBeGreaterThan(200)
    for (const { query } of figures) expect(query).toMatch(/^\/v1\/(counts|periods)/)
    const organisations = figures.map(({ query }) =>
      new URL(query, 'https://helder.example').searchParams.get('organisation'),
    )
    expect(new Set(organisations)).toEqual(new Set(['Dienst A & B']))
  })

  it('is honest when nobody looked for themes, nobody measured silence, and the half-year goes on', () => {
    const none = { ...themesOf([]), themes: [], run: null, analysed: 5, other: 5 }
    const report = aReport({ themes: none, complete: false })
    const told = JSON.stringify(documentOf(report, 'nl').blocks)
    expect(told).toContain('nog niet naar rode draden gezocht')
    expect(told).toContain('Dit is niet gemeten.')
    expect(told).toContain('Dit halfjaar is nog niet voorbij.')
    expect(told).toContain('van een draad van 15 tot 30 teksten is een groei van 2 tot 3 keer')
  })

  it('opens with what came of the last decisions', () => {
    const decision = {
      ...{ decision: '0190a5b0-0000-7000-8000-00000000000d', period: '2025-H2', organisation: '' },
      ...{ what: 'De brief herschrijven', owner: 'Directie', due: '2026-03-01', version: 2 },
      ...{ state: 'dropped' as const, reason: 'De wet verandert.' },
      ...{ changedAt: '2026-03-02T09:00:00.000Z', changedBy: 'Noor' },
    }
    const { blocks } = documentOf(aReport({ decisions: [decision] }), 'nl')
    const first = blocks.find(({ kind }) => kind === 'heading')
    expect(first).toMatchObject({ text: 'Wat deden we met de vorige afspraken?' })
    expect(JSON.stringify(blocks.slice(0, 6))).toContain('Vervallen: De wet verandert.')
  })

  it('shows no word of citizens to who may see numbers alone', () => {
    const report = aReport({
      texts: new Map([['bellen', { title: 'Niemand neemt op' }]]),
      serious: [{ what: 'Ik kan niet meer', kind: 'safety', signals: 1, query: '/v1/x' }],
    })
    const without = withoutWords(report)
    const told = JSON.stringify(without) + JSON.stringify(documentOf(without, 'nl'))
    // Words of the analyst stay.
    expect(told).toContain('Niemand neemt op')
    for (const words of ['Ik snap de brief', 'toeslag brief', 'toeslag bellen', 'niet meer']) {
      expect(JSON.stringify(report) + told).toContain(words === 'toeslag bellen' ? 'bellen' : words)
      expect(told).not.toContain(words)
    }
    expect(told).toContain('Rode draad 2')
  })
})
