import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import type { Decision } from '../../../shared/reflection.ts'
import type { KeptReport } from '../../../store/reports/reports.ts'
import { anEntry, aSite } from '../../support/a-signal.ts'
import type { StoreUnderTest } from './under-test.ts'

const AT = '2026-07-02T10:00:00.000Z'
const LATER = '2026-07-03T10:00:00.000Z'

const aDraft = (change: Partial<KeptReport> = {}): KeptReport => ({
  ...{ report: randomUUID(), period: '2026-H1', organisation: '', version: 1, state: 'draft' },
  ...{ revision: 1, changedAt: AT, changedBy: 'Noor' },
  ...change,
})
const by = (report: string, revision: number) => ({ report, revision, at: LATER, by: 'Bram' })
const aDecision = (change: Partial<Decision> = {}): Decision => ({
  ...{ decision: randomUUID(), period: '2026-H1', organisation: '', what: 'Korter' },
  ...{ owner: 'Directie', due: '2026-10-01', state: 'open', version: 1 },
  ...{ changedAt: AT, changedBy: 'Noor' },
  ...change,
})

/** The store: reports of a half-year, and what was decided. */
export const testReports = ({ anEmptyStore }: StoreUnderTest) => {
  it('keeps versions of a report, each number once, the latest first', async () => {
    const { store } = await anEmptyStore()
    const first = aDraft({ summary: 'Kort' })
    const again = await Promise.all([
      store.addReport(first, undefined),
      store.addReport(aDraft(), undefined),
    ])
    expect(again.filter(Boolean)).toHaveLength(1)
    const [kept] = await store.reports({})
    if (!kept) throw new Error('no report')
    const next = aDraft({ version: 2 })
    const other = aDraft({ organisation: 'Gemeente', period: '2026-H2' })
    expect(await store.addReport(next, kept.report)).toBe(true)
    expect(await store.addReport(other, undefined)).toBe(true)
    expect(await store.reports({})).toEqual([other, next, kept])
    expect(await store.reports({ period: '2026-H1', organisation: '' })).toEqual([next, kept])
    expect(await store.findReport(next.report)).toEqual(next)
    expect(await store.findReport(randomUUID())).toBeUndefined()
  })

  it('takes a change once, from who saw the last one, and none when it is published', async () => {
    const { store } = await anEmptyStore()
    const { report } = aDraft()
    await store.addReport(aDraft({ report }), undefined)
    const texts = { title: 'De brief', interpretation: 'Te lang.' }
    const quote = { signal: randomUUID(), text: 'Ik snap het niet.' }
    const write = (revision: number) =>
      store.writeReport(by(report, revision), { theme: 't1', texts, quote })
    const both = await Promise.all([write(1), write(1)])
    expect(both.filter(Boolean)).toHaveLength(1)
    expect(await store.writeReport(by(report, 2), { summary: 'Kort' })).toBe(true)
    expect(await store.reportTexts(report)).toEqual([{ theme: 't1', texts }])
    const signed = { theme: 't1', ...quote, signedAt: LATER, signedBy: 'Bram' }
    expect(await store.reportQuotes(report)).toEqual([signed])
    expect(await store.moveReport(by(report, 3), { to: 'published' })).toBe(false)
    const content = '{"telt":1}'
    expect(await store.moveReport(by(report, 3), { to: 'reviewed', content })).toBe(true)
    expect(await write(4)).toBe(false)
    expect(await store.moveReport(by(report, 4), { to: 'draft' })).toBe(true)
    expect((await store.findReport(report))?.content).toBeUndefined()
    await store.moveReport(by(report, 5), { to: 'reviewed', content })
    expect(await store.moveReport(by(report, 6), { to: 'published' })).toBe(true)
    const published = await store.findReport(report)
    expect(published).toMatchObject({
      ...{ state: 'published', revision: 7, content, summary: 'Kort' },
      ...{ reviewedBy: 'Bram', publishedAt: LATER, publishedBy: 'Bram' },
    })
    // Whatever is tried, a published version stays as it is.
    for (const revision of [1, 6, 7, 8]) {
      const change = by(report, revision)
      expect(await write(revision)).toBe(false)
      expect(await store.writeReport(change, { summary: 'Anders' })).toBe(false)
      for (const to of ['draft', 'published'] as const) {
        expect(await store.moveReport(change, { to })).toBe(false)
      }
      const frozen = { to: 'reviewed' as const, content: '{}' }
      expect(await store.moveReport(change, frozen)).toBe(false)
    }
    expect(await store.findReport(report)).toEqual(published)
    expect(await store.reportTexts(report)).toEqual([{ theme: 't1', texts }])
    // What was written goes on in the next version.
    const next = aDraft({ version: 2 })
    await store.addReport(next, report)
    expect(await store.reportTexts(next.report)).toEqual([{ theme: 't1', texts }])
    expect(await store.reportQuotes(next.report)).toEqual([signed])
  })

  it('destroys a quote with the signal that it is from, also in what was published', async () => {
    const { store } = await anEmptyStore()
    await store.putSite(aSite())
    const entry = anEntry({ message: 'Ik snap het niet.' })
    await store.append([entry])
    const { report } = aDraft()
    await store.addReport(aDraft({ report }), undefined)
    const quote = { signal: entry.signal.id, text: 'Ik snap het niet.' }
    await store.writeReport(by(report, 1), { theme: 't1', texts: {}, quote })
    await store.moveReport(by(report, 2), { to: 'reviewed', content: '{}' })
    await store.moveReport(by(report, 3), { to: 'published' })
    expect(await store.reportQuotes(report)).toHaveLength(1)
    await store.erase(entry.signal.id, 'withdrawn', LATER)
    expect(await store.reportQuotes(report)).toEqual([])
    // Who signs it off a moment later is too late.
    const next = aDraft({ version: 2 })
    await store.addReport(next, report)
    await store.writeReport(by(next.report, 1), { theme: 't1', texts: { title: 'T' }, quote })
    expect(await store.reportTexts(next.report)).toEqual([{ theme: 't1', texts: { title: 'T' } }])
    expect(await store.reportQuotes(next.report)).toEqual([])
  })

  it('keeps decisions, and changes each from the one that was read', async () => {
    const { store } = await anEmptyStore()
    const decision = aDecision()
    const older = aDecision({ period: '2025-H2', state: 'done' })
    const theirs = aDecision({ organisation: 'Gemeente' })
    for (const one of [decision, older, theirs]) expect(await store.putDecision(one)).toBe(true)
    expect(await store.putDecision(decision)).toBe(false)
    const dropped: Decision = { ...decision, version: 2, state: 'dropped', reason: 'De wet' }
    const both = await Promise.all([store.putDecision(dropped), store.putDecision(dropped)])
    expect(both.filter(Boolean)).toHaveLength(1)
    expect(await store.decisions({ organisation: '' })).toEqual([older, dropped])
    expect(await store.decisions({ state: 'open' })).toEqual([theirs])
    expect(await store.decisions({ period: '2025-H2' })).toEqual([older])
    expect(await store.findDecision(decision.decision)).toEqual(dropped)
  })

  it('counts the texts of a period: looked at, set apart, and gone', async () => {
    const { store } = await anEmptyStore()
    await store.putSite(aSite())
    await store.putSite(aSite({ site: 'elders', organisation: 'Gemeente' }))
    const said = (message: string, change = {}, site = 'demo') =>
      anEntry({ message, site }, { receivedAt: '2026-03-02T09:00:00.000Z', ...change })
    const gone = said('weg')
    const old = said('oud')
    await store.append([
      ...[said('een'), said('twee'), gone, old, anEntry({})],
      said('verdacht', { quarantine: ['link'] }),
      said('later', { receivedAt: '2026-07-01T00:00:00.000Z' }),
      said('elders', {}, 'elders'),
    ])
    await store.erase(gone.signal.id, 'withdrawn', '2026-04-01T09:00:00.000Z')
    await store.erase(old.signal.id, 'retention', '2026-04-01T09:00:00.000Z')
    const period = '2026-H1'
    expect(await store.textTally({ period })).toEqual({
      ...{ analysed: 3, confidential: 0, quarantined: 1, erased: 1 },
    })
    const here = [{ organisation: 'Dienst Toekenning' }]
    expect(await store.textTally({ period, within: here })).toEqual({
      ...{ analysed: 2, confidential: 0, quarantined: 1, erased: 1 },
    })
    const onPage = [{ site: 'demo', page: 'https://www.voorbeeld.nl/anders' }]
    expect(await store.textTally({ period, within: onPage })).toEqual({
      ...{ analysed: 0, confidential: 0, quarantined: 0, erased: 0 },
    })
  })
}
