import { describe, expect, it } from 'vitest'
import { SAMPLE_SITES, sampleEntries } from '../../../server/sample/index.ts'
import { findPersonal } from '../../../shared/redact/index.ts'
import { Entry } from '../../../shared/signal.ts'
import { Site } from '../../../shared/site.ts'

const until = new Date('2026-11-23T12:00:00Z')
const entries = [...sampleEntries({ seed: 1, until })]

describe('the sample signals', () => {
  it('are the same for the same seed, and others for another', () => {
    const again = [...sampleEntries({ seed: 1, until })]
    expect(JSON.stringify(again)).toBe(JSON.stringify(entries))
    const other = [...sampleEntries({ seed: 2, until, days: 5 })]
    expect(JSON.stringify(other)).not.toBe(
      JSON.stringify([...sampleEntries({ seed: 1, until, days: 5 })]),
    )
  })

  it('are all what an edge would have accepted, in order of arrival', () => {
    for (const entry of entries) expect(Entry.parse(entry)).toEqual(entry)
    for (const site of SAMPLE_SITES) expect(Site.parse(site)).toEqual(site)
    const times = entries.map(({ receivedAt }) => receivedAt)
    expect(times).toEqual([...times].sort())
    expect(new Set(entries.map(({ signal }) => signal.id)).size).toBe(entries.length)
  })

  it('are of several sites, months, languages, reasons and channels', () => {
    const distinct = (read: (entry: Entry) => unknown) => new Set(entries.map(read)).size
    expect(entries.length).toBeGreaterThan(3_000)
    expect(distinct(({ signal }) => signal.site)).toBe(5)
    expect(distinct(({ receivedAt }) => receivedAt.slice(0, 7))).toBeGreaterThanOrEqual(8)
    expect(distinct(({ signal }) => signal.language)).toBeGreaterThanOrEqual(8)
    expect(distinct(({ signal }) => signal.reasons?.[0])).toBeGreaterThanOrEqual(9)
    expect(distinct(({ signal }) => signal.question?.channel)).toBeGreaterThanOrEqual(5)
    expect(distinct(({ signal }) => signal.message)).toBeGreaterThan(80)
  })

  it('show a page that got better after it was rewritten, and a form that broke', () => {
    const share = (path: string, from: number, to: number) => {
      const about = entries.filter(({ signal, receivedAt }) => {
        const daysLeft = (until.getTime() - Date.parse(receivedAt)) / 86_400_000
        return signal.page.url.endsWith(path) && daysLeft <= from && daysLeft > to
      })
      return about.filter(({ signal }) => signal.clarity === 'yes').length / about.length
    }
    expect(share('/demo', 70, 0) - share('/demo', 240, 70)).toBeGreaterThan(0.1)
    expect(share('/formulier', 240, 28) - share('/formulier', 28, 0)).toBeGreaterThan(0.2)
  })

  it('hold nothing personal', () => {
    const texts = entries.flatMap(({ signal }) =>
      [signal.message, signal.question?.text, signal.offer].filter((text) => text !== undefined),
    )
    expect(texts.filter((text) => findPersonal(text).length > 0)).toEqual([])
  })
})
