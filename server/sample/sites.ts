/** Invented sites with pages that each have a character of their own. No such organisation exists. */
import { WEEKDAYS } from '../../shared/desk-hours.ts'
import type { Site } from '../../shared/site.ts'
import { LANGUAGES } from '../../shared/texts/index.ts'
import type { Reason } from '../../shared/words.ts'
import type { Topic } from './messages.ts'

export type SamplePage = {
  path: string
  title: string
  topic: Topic
  lifeEvent?: string
  /** Signals a day, about. */
  traffic: number
  /** Share that says yes; of the others a third says partly. */
  clear: number
  /** What changed on the page: from this many days before the end the share is another. */
  since?: { days: number; clear: number }
  reasons: Partial<Record<Reason, number>>
}

/** When a desk is there. */
const OFFICE = Object.fromEntries(
  WEEKDAYS.slice(1, 6).map((day) => [day, [{ from: '09:00', until: '17:00' }]]),
)

const site = (
  key: string,
  name: string,
  host: string,
  pages: SamplePage[],
  rest: Partial<Site> = {},
) => ({
  pages,
  site: {
    site: key,
    name,
    organisation: name,
    hosts: host ? [host] : [],
    ownHost: key === 'demo',
    languages: LANGUAGES,
    channels: ['email', 'phone', 'letter', 'page'],
    replyWithinDays: 5,
    desk: { hours: OFFICE },
    returnAddress: ['Postbus 1', '1000 AA Voorbeeldstad'],
    closed: false,
    ...rest,
  } satisfies Site,
})

const page = (
  path: string,
  title: string,
  topic: Topic,
  traffic: number,
  clear: number,
  rest: Partial<SamplePage> = {},
): SamplePage => ({
  path,
  title,
  topic,
  traffic,
  clear,
  reasons: {
    'hard-words': 3,
    missing: 2,
    'too-long': 2,
    'not-found': 1,
    'not-my-situation': 1,
    other: 1,
  },
  ...rest,
})

const TOESLAG = 'www.dienst-toekenning.voorbeeld.nl'

export const SAMPLES = [
  site(
    'demo',
    'Dienst Toekenning',
    TOESLAG,
    [
      page('/demo', 'Energietoeslag aanvragen', 'benefit', 3.2, 0.48, {
        lifeEvent: 'energy-costs',
        since: { days: 70, clear: 0.68 },
        reasons: { 'hard-words': 5, missing: 3, 'not-my-situation': 2, 'too-long': 1 },
      }),
      page('/toeslagen/huurtoeslag/stopzetten', 'Huurtoeslag stopzetten', 'benefit', 1.6, 0.61, {
        lifeEvent: 'moving',
      }),
      page('/toeslagen/kinderopvang', 'Kinderopvangtoeslag', 'benefit', 1.9, 0.44, {
        lifeEvent: 'having-a-child',
        reasons: { 'too-long': 4, 'not-my-situation': 3, 'hard-words': 3, incorrect: 1 },
      }),
      page('/mijn-aanvraag/formulier', 'Formulier invullen', 'form', 1.5, 0.7, {
        since: { days: 28, clear: 0.36 },
        reasons: { broken: 7, missing: 1, 'not-found': 1 },
      }),
      page('/bezwaar', 'Bezwaar maken', 'objection', 0.8, 0.5),
    ],
    { urgent: 'Komt u in de knel? Bel 1400. Is er gevaar? Bel 112.' },
  ),
  site(
    'waterrijk',
    'Gemeente Waterrijk',
    'www.gemeente-waterrijk.voorbeeld.nl',
    [
      page('/paspoort', 'Paspoort of identiteitskaart aanvragen', 'passport', 1.8, 0.83),
      page('/verhuizing-doorgeven', 'Verhuizing doorgeven', 'moving', 1.3, 0.79, {
        lifeEvent: 'moving',
      }),
      page('/parkeervergunning', 'Parkeervergunning aanvragen', 'parking', 1.1, 0.55, {
        reasons: { 'not-found': 3, incorrect: 2, 'heard-otherwise': 3, missing: 2 },
      }),
      page('/afval/ophaaldagen', 'Wanneer wordt het afval opgehaald?', 'waste', 1.0, 0.66, {
        reasons: { 'not-found': 5, incorrect: 2, 'image-would-help': 3 },
      }),
    ],
    {
      channels: ['phone', 'email', 'counter', 'letter', 'page'],
      replyWithinDays: 3,
      locations: [{ name: 'Stadskantoor', address: 'Markt 1, Waterrijk', hours: OFFICE }],
    },
  ),
  site('rijbewijspunt', 'Rijbewijspunt', 'www.rijbewijspunt.voorbeeld.nl', [
    page('/rijbewijs/verlengen', 'Rijbewijs verlengen', 'licence', 1.4, 0.74),
    page('/rijbewijs/75-plus', 'Rijbewijs verlengen als u 75 of ouder bent', 'licence', 1.0, 0.52, {
      lifeEvent: 'getting-older',
      reasons: { 'hard-words': 3, 'not-found': 2, 'heard-otherwise': 4 },
    }),
  ]),
  site(
    'inburgering',
    'Bureau Inburgering',
    'www.bureau-inburgering.voorbeeld.nl',
    [
      page('/examen', 'Het inburgeringsexamen', 'integration', 1.2, 0.47, {
        lifeEvent: 'coming-to-the-netherlands',
        reasons: { 'hard-words': 6, 'too-long': 3, 'image-would-help': 2 },
      }),
      page('/kosten', 'Wat kost inburgeren?', 'integration', 0.7, 0.58),
    ],
    { channels: ['email', 'phone', 'counter', 'page'], replyWithinDays: 10 },
  ),
  site('waterschap', 'Waterschap De Wadden', 'www.waterschap-dewadden.voorbeeld.nl', [
    page('/aanslag', 'Uw aanslag uitgelegd', 'tax', 0.9, 0.41, {
      reasons: { 'hard-words': 3, incorrect: 3, missing: 2, 'heard-otherwise': 1 },
    }),
    page('/dijkversterking', 'Werk aan de dijk', 'works', 0.5, 0.72),
  ]),
]
