/** Waves within days, told once to those who get a summary of the page or the site. */
import {
  BASELINE_DAYS,
  type ByDay,
  findSpikes,
  isExplainedBy,
  LEAST,
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

type World = { store: Store; now: () => Date; newId: () => string }
/** A page of a site, or '' for all of it. */
type Name = { page: string; what: AlertWhat }

const COUNT: Record<AlertWhat, (row: CountRow) => number> = {
  unclear: ({ counts }) => counts.no + counts.partly,
  messages: ({ counts }) => counts.unsaid,
}

const keyOf = ({ page = '', what }: { page?: string; what: AlertWhat }) => `${what} ${page}`

/** Without what we asked for ourselves: a panel of five hundred is no wave. */
const VOLUNTEERED = { invited: false } as const

/** Counts by day of a page, or of the whole site, for each kind. */
const watch = async (store: Store, page: string, filter: CountFilter): Promise<Watched<Name>[]> => {
  const here = page === '' ? filter : { ...filter, page }
  const rows = await store.counts('all', ['day'], here)
  const distinct = await store.counts('all', ['day'], { ...here, votes: 'distinct' })
  return ALERT_WHAT.map((what) => {
    const byDay = (of: readonly CountRow[]): ByDay =>
      new Map(of.map((row) => [row.day ?? '', COUNT[what](row)]))
    return { name: { page, what }, counts: byDay(rows), distinct: byDay(distinct) }
  })
}

const spikesOf = async (store: Store, site: string, days: readonly [string, string]) => {
  const [yesterday, today] = days
  const from = daysAfter(yesterday, -BASELINE_DAYS - 2)
  const filter: CountFilter = { site, from, to: today, ...VOLUNTEERED }
  const [first] = await store.counts('all', ['day'], { site, to: today })
  const pages = await store.counts('all', ['page'], filter)
  // Of the pages on which little happened only the number matters.
  const recent = await store.counts('all', ['day', 'page'], { ...filter, from: yesterday })
  const busy = recent.filter((row) => ALERT_WHAT.some((what) => COUNT[what](row) >= LEAST))
  const watched: Watched<Name>[] = []
  for (const page of ['', ...new Set(busy.map((row) => row.page ?? ''))]) {
    watched.push(...(await watch(store, page, filter)))
  }
  const among = (pages.length + 1) * ALERT_WHAT.length
  const found = findSpikes(watched, days, first?.day ?? today, among)
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
    // A clock that was ahead and is put back keeps nobody from looking.
    if (Math.abs(now().getTime() - lookedAt) < EVERY_MS) return 0
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
