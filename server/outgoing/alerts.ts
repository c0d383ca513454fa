/** Waves within days, told once to those who get a summary of the page or the site. */
import {
  BASELINE_DAYS,
  type ByDay,
  findSpikes,
  isExplainedBy,
  marksOf,
  type Spike,
  type Watched,
} from '../../analysis/spikes.ts'
import { daysAfter } from '../../shared/days.ts'
import { ALERT_WHAT, type AlertWhat } from '../../shared/heard.ts'
import { isOnPage } from '../../shared/outgoing.ts'
import type { Alert } from '../../store/heard/heard.ts'
import type { CountFilter, CountRow, Store } from '../../store/store.ts'
import { toStaff } from './to-staff.ts'

/** Milliseconds between two looks: an owner hears within the quarter of an hour, and the counts are read seldom. */
const EVERY_MS = 15 * 60_000
/** Days after a wave in which the same is not told again: it is known. */
const QUIET_DAYS = 7
/** Fewer than this on all pages together is no reason to look at a site. */
const LEAST = 6

type World = { store: Store; now: () => Date; newId: () => string }
/** A page of a site, or '' for all of it. */
type Name = { page: string; what: AlertWhat }

const COUNT: Record<AlertWhat, (row: CountRow) => number> = {
  unclear: ({ counts }) => counts.no + counts.partly,
  messages: ({ counts }) => counts.unsaid,
}

const keyOf = ({ page = '', what }: { page?: string; what: AlertWhat }) => `${what} ${page}`

/** Each page and the whole site, for each kind, by day. */
const seriesOf = (rows: readonly CountRow[]) => {
  const series = new Map<string, { name: Name; counts: Map<string, number> }>()
  for (const row of rows) {
    for (const what of ALERT_WHAT) {
      const count = COUNT[what](row)
      if (count === 0) continue
      for (const page of [row.page ?? '', '']) {
        const name = { page, what }
        const one = series.get(keyOf(name)) ?? { name, counts: new Map<string, number>() }
        one.counts.set(row.day ?? '', (one.counts.get(row.day ?? '') ?? 0) + count)
        series.set(keyOf(name), one)
      }
    }
  }
  return series
}
const NONE: ByDay = new Map()

/** Without what we asked for ourselves: a panel of five hundred is no wave. */
const VOLUNTEERED = { invited: false } as const

const spikesOf = async (store: Store, site: string, days: readonly [string, string]) => {
  const [yesterday, today] = days
  const from = daysAfter(yesterday, -BASELINE_DAYS - 2)
  const filter: CountFilter = { site, from, to: today, ...VOLUNTEERED }
  const [first] = await store.counts('all', ['day'], { site, to: today })
  const all = seriesOf(await store.counts('all', ['day', 'page'], filter))
  const distinct = seriesOf(
    await store.counts('all', ['day', 'page'], { ...filter, votes: 'distinct' }),
  )
  const watched = [...all].map(
    ([key, { name, counts }]): Watched<Name> => ({
      ...{ name, counts, distinct: distinct.get(key)?.counts ?? NONE },
    }),
  )
  const found = findSpikes(watched, days, first?.day ?? today)
  return found.filter(({ name, day, ...wave }) => {
    const onPages = found.filter(
      (other) => other.name.page !== '' && other.name.what === name.what && other.day === day,
    )
    return name.page !== '' || !isExplainedBy(wave, onPages)
  })
}

const sourcesOf = async (store: Store, what: AlertWhat, filter: CountFilter) => {
  const rows = await store.counts('source', [], { ...filter, ...VOLUNTEERED })
  return new Map(rows.map((row) => [row.value ?? '', COUNT[what](row)]))
}

const toAlert = async (
  { store, now, newId }: World,
  site: string,
  { name, day, found, expected, chance, repeated, genuine }: Spike<Name>,
): Promise<Alert> => {
  const at = { site, ...(name.page === '' ? {} : { page: name.page }) }
  const marks = marksOf(
    { found, repeated, genuine },
    await sourcesOf(store, name.what, { ...at, from: day, to: day }),
    await sourcesOf(store, name.what, {
      ...{ ...at, from: daysAfter(day, -BASELINE_DAYS), to: daysAfter(day, -1) },
    }),
  )
  return {
    ...{ alert: newId(), ...at, day, what: name.what, found, chance, repeated, marks },
    expected: Math.round(expected * 100) / 100,
    createdAt: now().toISOString(),
  }
}

/** Who gets a summary of where it is: of the whole site, or of that page. Each address once. */
const readersOf = async (store: Store, { site, page }: Alert) => {
  const digests = (await store.digests()).filter(
    (digest) =>
      digest.site === site &&
      (digest.page === undefined || (page !== undefined && isOnPage(page, digest.page))),
  )
  return [...new Map(digests.map((digest) => [digest.email, digest])).values()]
}

const lookAt = async (world: World, site: string, days: readonly [string, string]) => {
  const { store, now, newId } = world
  const told = await store.alerts({ site, from: daysAfter(days[0], -QUIET_DAYS) })
  const known = new Set(told.map(keyOf))
  let messages = 0
  for (const spike of await spikesOf(store, site, days)) {
    if (known.has(keyOf(spike.name))) continue
    known.add(keyOf(spike.name))
    const alert = await toAlert(world, site, spike)
    const createdAt = now().toISOString()
    const deliveries = (await readersOf(store, alert)).map(({ digest }) =>
      toStaff(digest, { kind: 'alert', alert: alert.alert }, { newId, createdAt }),
    )
    if (await store.putAlert(alert, deliveries)) messages += deliveries.length
  }
  return messages
}

/** Looks now and then, by whichever server is first; answers how many messages there are to send. */
export const alerting = (world: World) => {
  const { store, now } = world
  let lookedAt = Number.NEGATIVE_INFINITY
  return async () => {
    if (now().getTime() - lookedAt < EVERY_MS) return 0
    lookedAt = now().getTime()
    let messages = 0
    await store.once('alerts', async () => {
      const today = now().toISOString().slice(0, 10)
      const days = [daysAfter(today, -1), today] as const
      const busy = await store.counts('all', ['site'], { from: days[0], to: today, ...VOLUNTEERED })
      for (const row of busy) {
        const most = Math.max(...ALERT_WHAT.map((what) => COUNT[what](row)))
        if (row.site !== undefined && most >= LEAST) messages += await lookAt(world, row.site, days)
      }
    })
    return messages
  }
}
