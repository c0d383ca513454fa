/** So many signals until now over sites and pages as they are: a few that everybody visits, thousands with a little. */
import { CHANNELS, REASONS } from '../../../dist/shared/words.js'

const DAY_MS = 86_400_000
/** Both the half-year that goes on and the one before it, with a report of its own. */
const DAYS = 330
const BATCH = 500
/** One in so many. */
const ASKS = 20
const APART = 200
const WRITES = 4
const WORDS =
  'aanvraag formulier toeslag begrijpen brief datum betalen regels vinden duidelijk'.split(' ')
const LANGUAGES = ['nl', 'nl', 'nl', 'nl', 'nl', 'nl', 'en', 'pl', 'ar', 'tr']
const LIFE_EVENTS = ['moving', 'child', 'work']

export const siteKey = (n) => (n === 0 ? 'demo' : `site-${String(n).padStart(4, '0')}`)
const hostOf = (n) => (n === 0 ? 'www.voorbeeld.nl' : `${siteKey(n)}.voorbeeld.nl`)

/** The same at every run: a number below 1 for a number. */
const chance = (n, salt) => {
  let x = (Math.imul(n + 1, 0x9e3779b1) ^ Math.imul(salt + 1, 0x85ebca6b)) >>> 0
  x = Math.imul(x ^ (x >>> 15), 0x2c1b3c6d) >>> 0
  x = Math.imul(x ^ (x >>> 12), 0x297a2d39) >>> 0
  return ((x ^ (x >>> 15)) >>> 0) / 4_294_967_296
}

export const sitesFor = (count) =>
  Array.from({ length: count }, (_, n) => ({
    site: siteKey(n),
    name: n === 0 ? 'Voorbeeld' : `Gemeente ${n}`,
    organisation: `Organisatie ${Math.floor(n / 4)}`,
    hosts: [hostOf(n)],
    ownHost: false,
    languages: ['nl', 'en'],
    channels: ['email', 'phone', 'letter', 'page'],
    replyWithinDays: 5,
    closed: false,
  }))

const idAt = (time, n) => {
  const hex = time.toString(16).padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7abc-8abc-${String(n).padStart(12, '0')}`
}

const entryOf = (n, { rows, pages, sites, until }) => {
  const at = new Date(until - DAYS * DAY_MS + Math.floor(((n + 1) * DAYS * DAY_MS) / rows))
  const pick = (list, salt) => list[Math.floor(chance(n, salt) * list.length)]
  // Of every hundred signals sixty are about the first hundredth of the pages.
  const page = Math.floor(pages * chance(n, 1) ** 9)
  // The largest site has a third of the pages, as a ministry beside municipalities.
  const site = page % 3 === 0 ? 0 : page % sites
  const clarity = pick(['yes', 'yes', 'yes', 'partly', 'no'], 2)
  const asks = n % ASKS === 3
  const writes = n % WRITES === 0
  const topic = Math.floor(chance(n, 3) * 12)
  return {
    signal: {
      id: idAt(at.getTime(), n),
      revision: 0,
      site: siteKey(site),
      page: {
        url: `https://${hostOf(site)}/pagina/${page}`,
        title: `Pagina ${page}`,
        language: 'nl',
      },
      clarity,
      language: pick(LANGUAGES, 4),
      ...(clarity === 'yes' || chance(n, 5) < 0.5 ? {} : { reasons: [pick(REASONS, 6)] }),
      ...(writes
        ? {
            message: `Ik kan ${WORDS[topic % 10]} ${pick(WORDS, 7)} nummer ${n} niet ${pick(WORDS, 8)}`,
          }
        : {}),
      ...(asks
        ? {
            question: {
              text: `Waar vind ik ${pick(WORDS, 9)} voor ${n}?`,
              channel: pick(CHANNELS.slice(0, 6), 10),
              language: 'nl',
            },
          }
        : {}),
      ...(chance(n, 11) < 0.3 ? { region: pick(['NL-UT', 'NL-NH', 'NL-ZH', 'NL-FR'], 12) } : {}),
      ...(chance(n, 13) < 0.1 ? { lifeEvent: pick(LIFE_EVENTS, 14) } : {}),
      source: pick(['widget', 'widget', 'widget', 'form', 'counter'], 15),
    },
    receivedAt: at.toISOString(),
    quarantine: n % APART === 7 ? ['links'] : [],
    // Which of the themes its words are about, for who places it.
    topic,
  }
}

/** The number of a signal near the middle that has words: it stands in its message, and nowhere else. */
export const rareWord = (rows) => Math.floor(rows / 8) * WRITES

/** Puts them in, and hands each batch with words to `placed`: which signal is about which of twelve things. */
export const fillSignals = async (store, world, placed) => {
  for (let n = 0; n < world.rows; n += BATCH) {
    const size = Math.min(BATCH, world.rows - n)
    const entries = Array.from({ length: size }, (_, i) => entryOf(n + i, world))
    await store.append(entries.map(({ topic: _, ...entry }) => entry))
    await placed(entries.filter(({ signal }) => signal.message))
  }
}
