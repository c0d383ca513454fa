/**
 * Signals for the try-out, that look as real ones do: working days and evenings, a campaign, a page that got
 * better after it was rewritten, a form that broke, a province that is silent. Same seed, same bytes.
 */
import type { Entry, Signal } from '../../shared/signal.ts'
import type { Site } from '../../shared/site.ts'
import { CHANNELS, type Clarity, MOMENTS } from '../../shared/words.ts'
import { ELSEWHERE, MESSAGES, OFFERS, QUESTIONS, QUOTES, SHORT } from './messages.ts'
import { type Random, randomFrom } from './random.ts'
import { SAMPLES, type SamplePage } from './sites.ts'

export const SAMPLE_SITES: Site[] = SAMPLES.map(({ site }) => site)

const DAY = 86_400_000
const DAYS = 240
/** Before the end, in days: a letter to all households, and how much busier it got. */
const CAMPAIGN = { from: 100, until: 90, times: 3 }
/** Share of the week's signals by day, Sunday first, and of the day's by hour. */
const WEEK = [0.5, 1.3, 1.25, 1.2, 1.15, 1.05, 0.55]
const HOURS = [1, 0, 0, 0, 0, 1, 3, 7, 11, 13, 13, 11, 10, 11, 11, 10, 9, 8, 9, 12, 12, 9, 5, 2]
const LANGUAGES = {
  nl: 84,
  en: 5,
  pl: 2.5,
  tr: 2,
  ar: 2,
  de: 1.5,
  uk: 1.5,
  fr: 0.7,
  fy: 0.5,
  pap: 0.3,
}
/** First two digits of postcodes, by how many people live there. Nobody is heard from Drenthe (78, 79, 93, 94). */
const POSTCODES = {
  10: 9,
  11: 4,
  13: 4,
  15: 3,
  20: 4,
  22: 4,
  25: 7,
  30: 8,
  32: 3,
  35: 6,
  38: 4,
  43: 3,
  48: 4,
  50: 4,
  56: 5,
  62: 3,
  65: 4,
  68: 4,
  75: 4,
  80: 3,
  89: 3,
  97: 4,
}
const MONTHS = ['januari', 'maart', 'mei', 'juli', 'september', 'november']

const filled = (text: string, random: Random, until: Date) =>
  text
    .replace('{jaar}', String(until.getUTCFullYear()))
    .replace('{bedrag}', String(20 + Math.floor(random.next() * 780)))
    .replace('{aantal}', String(2 + Math.floor(random.next() * 9)))
    .replace('{maand}', random.pick(MONTHS))

/** UUIDv7 of a moment, with the generator's bits where chance would be. */
const idAt = (time: number, random: Random) => {
  const hex = (digits: number) =>
    Array.from({ length: digits }, () => Math.floor(random.next() * 16).toString(16)).join('')
  const stamp = time.toString(16).padStart(12, '0')
  const variant = random.pick(['8', '9', 'a', 'b'])
  return `${stamp.slice(0, 8)}-${stamp.slice(8)}-7${hex(3)}-${variant}${hex(3)}-${hex(12)}`
}

const wordsFor = (page: SamplePage, clarity: Clarity, language: string, random: Random) => {
  const elsewhere = ELSEWHERE[language]
  if (elsewhere) return random.pick(elsewhere)
  if (clarity === 'yes') return random.pick(random.chance(0.8) ? SHORT.yes : MESSAGES[page.topic])
  return random.pick(random.chance(0.22) ? SHORT.other : MESSAGES[page.topic])
}

const signalAt = (
  at: number,
  site: Site,
  page: SamplePage,
  url: string,
  random: Random,
  until: Date,
): Signal => {
  const daysLeft = (until.getTime() - at) / DAY
  const clear = page.since && daysLeft <= page.since.days ? page.since.clear : page.clear
  const clarity = random.chance(clear) ? 'yes' : random.chance(0.36) ? 'partly' : 'no'
  const language = random.weighted(LANGUAGES)
  const unclear = clarity !== 'yes'
  const reasons = unclear && random.chance(0.42)
  // Who writes in another language writes because something is not clear.
  const writes = random.chance(unclear ? 0.26 : language === 'nl' ? 0.06 : 0)
  const asks = random.chance(unclear ? 0.11 : 0.03)
  const channel = random.weighted({ email: 5, phone: 4, page: 2, letter: 1, none: 1 })
  const chosen = site.channels.includes(channel) || channel === 'none' ? channel : 'email'
  const question = random.pick(QUESTIONS[page.topic])
  const quote = QUOTES[page.topic]
  const prefix = random.weighted(POSTCODES as Record<string, number>)
  return {
    id: idAt(at, random),
    revision: asks ? 2 : reasons || writes ? 1 : 0,
    site: site.site,
    page: { url, title: page.title, language: 'nl' },
    clarity,
    ...(reasons
      ? {
          reasons: [
            ...new Set([
              random.weighted(page.reasons),
              ...(random.chance(0.25) ? [random.weighted(page.reasons)] : []),
            ]),
          ],
        }
      : {}),
    ...(writes
      ? { message: filled(wordsFor(page, clarity, language, random), random, until) }
      : {}),
    ...(writes && unclear && quote && random.chance(0.2) ? { quote: random.pick(quote) } : {}),
    ...(asks
      ? {
          question: {
            text: filled(question, random, until),
            channel: CHANNELS.find((known) => known === chosen) ?? 'none',
            language,
            ...(chosen === 'phone' ? { moments: [random.pick(MOMENTS)] } : {}),
          },
        }
      : {}),
    ...(random.chance(0.004) ? { offer: random.pick(OFFERS) } : {}),
    ...(random.chance(0.3)
      ? { postcode4: prefix + String(10 + Math.floor(random.next() * 80)) }
      : {}),
    ...(page.lifeEvent ? { lifeEvent: page.lifeEvent } : {}),
    language,
    ...(random.chance(0.05) ? { invited: true } : {}),
    ...(random.chance(0.02) ? { assisted: true } : {}),
    source: random.weighted({ widget: 93, form: 4, counter: 1.5, phone: 1, email: 0.5 }),
  }
}

type Options = { seed: number; until: Date; days?: number; perDay?: number; origin?: string }

/** Entries in order of arrival, up to `until`. `perDay` multiplies the traffic of every page. */
export function* sampleEntries({
  seed,
  until,
  days = DAYS,
  perDay = 1,
  origin = 'http://127.0.0.1:8787',
}: Options): Generator<Entry> {
  const random = randomFrom(seed)
  const first = Math.floor(until.getTime() / DAY) * DAY - (days - 1) * DAY
  for (let day = first; day <= until.getTime(); day += DAY) {
    const daysLeft = (until.getTime() - day) / DAY
    const busy = daysLeft <= CAMPAIGN.from && daysLeft > CAMPAIGN.until ? CAMPAIGN.times : 1
    const weekday = WEEK[new Date(day).getUTCDay()] ?? 1
    const today: Entry[] = []
    for (const { site, pages } of SAMPLES) {
      for (const page of pages) {
        const mean = page.traffic * perDay * weekday * (site.site === 'demo' ? busy : 1)
        const count = Math.floor(mean * (0.4 + 1.2 * random.next()) + random.next())
        const host = page.path === '/demo' ? origin : `https://${site.hosts[0]}`
        for (let n = 0; n < count; n++) {
          const hour = Number(random.weighted(Object.fromEntries(HOURS.map((w, h) => [`${h}`, w]))))
          const at = day + hour * 3_600_000 + Math.floor(random.next() * 3_600_000)
          if (at > until.getTime()) continue
          const signal = signalAt(at, site, page, host + page.path, random, until)
          const quarantine = random.chance(0.002) ? ['links'] : []
          today.push({ signal, receivedAt: new Date(at).toISOString(), quarantine })
        }
      }
    }
    yield* today.sort((a, b) => (a.receivedAt < b.receivedAt ? -1 : 1))
  }
}
