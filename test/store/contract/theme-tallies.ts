import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { randomFrom } from '../../../server/sample/random.ts'
import { daysOf } from '../../../shared/half-year.ts'
import type { Place } from '../../../shared/rights.ts'
import { ROLES, type Role } from '../../../shared/words.ts'
import type { QuestionMove } from '../../../store/desk/desk.ts'
import type { PlacedEntry, Store } from '../../../store/store.ts'
import type { ThemeSignal } from '../../../store/themes/themes.ts'
import { anEntry, aSite } from '../../support/a-signal.ts'
import type { StoreUnderTest } from './under-test.ts'

const AT = '2026-08-02T10:00:00.000Z'
const HALVES = ['2026-H1', '2026-H2']
const STEPS = 250

type Counts = Map<string, number>
const add = (counts: Counts, name: string, by = 1) => counts.set(name, (counts.get(name) ?? 0) + by)
const sorted = (counts: Counts) => [...counts].filter(([, n]) => n > 0).sort()

/** What each signal counts as, from the signals themselves. */
const partsOf = (one: ThemeSignal) =>
  Object.entries({
    ...{ organisation: one.organisation, site: one.site, region: one.region },
    ...{ page: one.theme === null ? null : one.page },
    ...{ lifeEvent: one.lifeEvent, source: one.source, language: one.language },
    ...{ channel: one.channel, month: one.month, clarity: one.clarity },
    answered: one.answered ? '' : null,
  }).filter((part): part is [string, string] => part[1] !== null)

const byHand = async (store: Store, period: string, within?: readonly Place[]) => {
  const all = await store.themeSignals(daysOf(period), { after: 0, limit: 10_000, within })
  const [parts, sizes]: Counts[] = [new Map(), new Map()]
  const texts = new Map<string, Set<string>>()
  for (const one of all.filter(({ placed }) => placed)) {
    const theme = one.theme ?? ''
    add(sizes as Counts, theme)
    texts.set(theme, (texts.get(theme) ?? new Set()).add(one.likeness ?? ''))
    for (const [dimension, value] of partsOf(one)) {
      add(parts as Counts, `${theme} ${dimension} ${value}`)
    }
  }
  const some = { ...daysOf(period), within, withWords: true, seenBy: ROLES } as const
  const open = await store.signals({ ...some }, { limit: 10_000 })
  const apart = await store.signals({ ...some, quarantine: 'only' }, { limit: 10_000 })
  return {
    ...{ parts: sorted(parts as Counts), sizes: sorted(sizes as Counts) },
    distinct: [...texts].map(([theme, { size }]) => [theme, size]).sort(),
    texts: [all.length, open.length - all.length, apart.length],
  }
}

const asKept = async (store: Store, period: string, within?: readonly Place[]) => {
  const { sizes, repeated } = await store.themeSizes({ period, within })
  const parts: Counts = new Map()
  for (const { theme, dimension, value, signals } of await store.themeParts({ period, within })) {
    add(parts, `${theme} ${dimension} ${value}`, signals)
  }
  const distinct: Counts = new Map(sizes.map(({ theme, signals }) => [theme, signals]))
  const times: Counts = new Map()
  for (const { words, theme, signals } of repeated) add(times, `${theme} ${words}`, signals)
  for (const [name, n] of times) add(distinct, name.split(' ')[0] ?? '', 1 - n)
  const { analysed, confidential, quarantined } = await store.textTally({ period, within })
  return {
    parts: sorted(parts),
    sizes: sorted(new Map(sizes.map(({ theme, signals }) => [theme, signals]))),
    distinct: sorted(distinct),
    texts: [analysed, confidential, quarantined],
  }
}

/** The store: tallies of themes say the same as a count of the signals, whatever happened to these. */
export const testThemeTallies = ({ anEmptyStore }: StoreUnderTest) => {
  it('keeps tallies of themes that equal a count by hand after whatever happens', async () => {
    const { store } = await anEmptyStore()
    const random = randomFrom(7).next
    const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T
    const sites = ['demo', 'elders', 'derde']
    for (const site of sites) {
      await store.putSite(aSite({ site, organisation: site === 'derde' ? 'Ander' : 'Dienst' }))
    }
    const themes = Array.from({ length: 4 }, () => randomUUID())
    const signals: { id: string; site: string; revision: number }[] = []
    const said = () => ({
      ...{ message: pick(['Duidelijk', 'Niet duidelijk', 'Te lang', randomUUID()]) },
      ...{ clarity: pick(['yes', 'partly', 'no'] as const), language: pick(['nl', 'en']) },
      ...(random() < 0.3 ? { lifeEvent: 'moving' } : {}),
      ...(random() < 0.4
        ? { question: { text: 'Hoe?', channel: pick(['page', 'email'] as const) } }
        : {}),
      page: { url: `https://www.voorbeeld.nl/${pick(['a', 'b', 'c'])}`, language: 'nl' },
    })
    const entryOf = (one: (typeof signals)[number], restricted?: Role[]): PlacedEntry => {
      const { signal, ...entry } = anEntry(
        { id: one.id, site: one.site, revision: one.revision, ...said() },
        {
          receivedAt: pick(['2026-06-30T23:59:59.999Z', '2026-07-01T00:00:00.000Z', AT]),
          quarantine: random() < 0.1 ? ['links'] : [],
        },
      )
      const region = random() < 0.5 ? pick(['NL-UT', 'NL-ZH']) : undefined
      return { ...entry, signal: { ...signal, region, restricted } }
    }
    const change = (): Promise<unknown> | undefined => {
      const one = pick(signals)
      return pick([
        () => store.append([entryOf({ ...one, revision: ++one.revision })]),
        () => store.quarantine(one.id, random() < 0.5 ? ['links'] : []),
        () => store.erase(one.id, pick(['withdrawn', 'retention']), AT),
        () => store.moveSignals(pick(themes), pick(themes.slice(0, 2))),
        () =>
          store.assign(
            Array.from({ length: 5 }, () => pick(signals).id)
              .filter((id, at, all) => all.indexOf(id) === at)
              .map((id) => ({
                ...{ id, theme: random() < 0.2 ? null : pick(themes) },
                by: pick(['run', 'model', 'person'] as const),
              })),
          ),
        async () => {
          const found = await store.unopened(0, 5)
          await store.openQuestions(found.map((asked) => ({ ...asked, organisation: 'Dienst' })))
        },
        async () => {
          const asked = pick([undefined, ...(await store.questions({}, { limit: 100 }))])
          if (!asked) return
          const state = pick(['answered', 'closed', 'taken'] as const)
          const event = { at: AT, actor: 'balie', action: 'claim' as const }
          const { id } = asked
          const move: QuestionMove = { id, version: asked.version, state, event, deliveries: [] }
          await store.moveQuestion(random() < 0.2 ? { ...move, version: 99 } : move)
        },
      ])()
    }
    for (let step = 0; step < STEPS; step++) {
      if (step % 2 === 0) {
        const one = { id: randomUUID(), site: pick(sites), revision: 0 }
        signals.push(one)
        await store.append([entryOf(one, random() < 0.1 ? ['answerer'] : undefined)])
      } else await change()
      if (step % 50 !== 49) continue
      for (const period of HALVES) {
        expect(await asKept(store, period)).toEqual(await byHand(store, period))
        for (const within of [[{ organisation: 'Dienst' }], [{ site: 'elders' }], []]) {
          expect(await asKept(store, period, within)).toEqual(await byHand(store, period, within))
        }
      }
    }
    const { sizes, repeated } = await store.themeSizes({ period: '2026-H2' })
    expect(sizes.length).toBeGreaterThan(1)
    expect(repeated.length).toBeGreaterThan(1)
  })

  it('takes signals off, when two change a theme and a signal at once', async () => {
    const { store } = await anEmptyStore()
    await store.putSite(aSite())
    const entries = Array.from({ length: 40 }, (_, n) => anEntry({ message: `Tekst ${n % 7}` }))
    await store.append(entries)
    const ids = entries.map(({ signal }) => signal.id)
    const [one, other] = [randomUUID(), randomUUID()]
    await Promise.all([
      store.assign(ids.map((id) => ({ id, theme: one, by: 'run' as const }))),
      store.assign(ids.map((id) => ({ id, theme: other, by: 'model' as const }))),
      ...ids.slice(0, 10).map((id) => store.erase(id, 'withdrawn', AT)),
      ...ids.slice(10, 20).map((id) => store.quarantine(id, ['links'])),
      store.moveSignals(one, other),
    ])
    expect(await asKept(store, '2026-H1')).toEqual(await byHand(store, '2026-H1'))
  })
}
