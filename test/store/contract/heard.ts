import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import type { Alert } from '../../../store/heard/heard.ts'
import { anEntry, aSite } from '../../support/a-signal.ts'
import type { StoreUnderTest } from './under-test.ts'

const A = 'https://www.voorbeeld.nl/a'
const B = 'https://www.voorbeeld.nl/b'
const AT = '2026-03-02T10:00:00.000Z'

const anAlert = (change: Partial<Alert> = {}): Alert => ({
  ...{ alert: randomUUID(), site: 'demo', page: A, day: '2026-03-02', what: 'unclear' },
  ...{ found: 40, expected: 4.25, chance: 1.5e-20, repeated: 3, marks: ['same-words'] },
  createdAt: AT,
  ...change,
})

/** The store: how often pages were seen, and sudden waves. */
export const testHeard = ({ anEmptyStore }: StoreUnderTest) => {
  it('adds sampled views up, and lets what an owner counted take their place for that day', async () => {
    const { store } = await anEmptyStore()
    await store.putSite(aSite())
    await store.putSite(aSite({ site: 'ander', organisation: 'Gemeente' }))
    // A page that is known from signals, and one that never had any.
    await store.append([anEntry({ page: { url: A } })])
    const seen = (page: string, day: string, views: number, language?: string, site = 'demo') => ({
      ...{ site, page, day, views, language },
    })
    await store.addViews([
      seen(A, '2026-03-01', 100, 'nl'),
      seen(A, '2026-03-01', 100, 'nl'),
      seen(A, '2026-03-01', 100, 'tr'),
      seen(B, '2026-03-02', 100),
      seen(A, '2026-03-02', 500, 'nl', 'ander'),
    ])
    await store.addViews([seen(A, '2026-03-01', 200, 'nl')])
    expect(await store.views('page', { site: 'demo' })).toEqual([
      { site: 'demo', page: A, views: 500, estimated: 500 },
      { site: 'demo', page: B, views: 100, estimated: 100 },
    ])
    expect(await store.views('language', {})).toEqual([
      { language: 'nl', views: 900, estimated: 900 },
      { language: '', views: 100, estimated: 100 },
      { language: 'tr', views: 100, estimated: 100 },
    ])
    // Brought in twice, corrected the second time.
    const counted = { site: 'demo', page: A, day: '2026-03-01', views: 430 }
    await store.putViews([counted, { ...counted, day: '2026-03-03' }])
    await store.putViews([{ ...counted, views: 433 }])
    expect(await store.views('site', {})).toEqual([
      { site: 'demo', views: 963, estimated: 100 },
      { site: 'ander', views: 500, estimated: 500 },
    ])
    const views = async (filter: Parameters<typeof store.views>[1]) =>
      (await store.views('site', filter)).map((row) => row.views)
    expect(await views({ to: '2026-03-01' })).toEqual([433])
    expect(await views({ from: '2026-03-02', site: 'demo' })).toEqual([530])
    expect(await views({ page: `${B}*` })).toEqual([100])
    expect(await views({ organisation: 'Gemeente' })).toEqual([500])
    expect(await views({ within: [{ site: 'demo', page: B }] })).toEqual([100])
    expect(await views({ within: [{ organisation: 'Gemeente' }] })).toEqual([500])
    expect(await views({ within: [] })).toEqual([])
    expect(await store.views('page', {}, 1)).toHaveLength(1)
    // Seeing is not saying.
    expect(await store.counts('all', ['page'], { site: 'demo' })).toHaveLength(1)
  })

  it('takes thousands of pages at once, and several writers', async () => {
    const { store } = await anEmptyStore()
    const many = Array.from({ length: 1_200 }, (_, n) => ({
      ...{ site: 'demo', page: `https://www.voorbeeld.nl/${n}`, day: '2026-03-01', views: 100 },
    }))
    await Promise.all([store.addViews(many), store.addViews(many), store.addViews(many)])
    expect(await store.views('site', {})).toEqual([
      { site: 'demo', views: 360_000, estimated: 360_000 },
    ])
  })

  it('keeps a wave once, whoever finds it, with who is told', async () => {
    const { store } = await anEmptyStore()
    const alert = anAlert()
    const mail = () => ({
      ...{ delivery: randomUUID(), sink: 'digest' as const, target: 'staff', about: 'd' },
      ...{ body: '{}', createdAt: AT },
    })
    const found = await Promise.all(
      Array.from({ length: 6 }, () =>
        store.putAlert({ ...alert, alert: randomUUID() }, [mail(), mail()]),
      ),
    )
    expect(found.filter(Boolean)).toHaveLength(1)
    expect(await store.deliveries(false, 20)).toHaveLength(2)
    const { page: _, ...whole } = anAlert({ day: '2026-03-03', what: 'messages', marks: [] })
    expect(await store.putAlert(whole, [])).toBe(true)
    const [newest, oldest] = await store.alerts({})
    expect(newest).toEqual(whole)
    expect(oldest).toEqual({ ...alert, alert: oldest?.alert })
    expect(await store.alerts({ site: 'ander' })).toEqual([])
    expect(await store.alerts({ to: '2026-03-02' })).toEqual([oldest])
    expect(await store.alerts({ from: '2026-03-03', alert: whole.alert })).toEqual([whole])
  })
}
