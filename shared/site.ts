/** What the edge and the widget must know of a site. What staff know besides stays in the server. */
import * as z from 'zod'
import { DeskHours, Location } from './desk-hours.ts'
import { URL_MAX } from './limits.ts'
import { Look } from './look.ts'
import { Routes } from './routing.ts'
import { Language, LifeEvent, SiteKey } from './signal.ts'
import { LANGUAGES } from './texts/index.ts'
import { OVERRIDABLE } from './texts/overridable.ts'
import { CHANNELS, type ChannelKind } from './words.ts'

/** Longest wording of a site's own: what fits in its place on a narrow screen. */
const WORDING_MAX = 300

/** A language of ours, with paths into its texts. */
const Wording = z.partialRecord(
  z.enum(LANGUAGES),
  z.record(
    z.string().refine((path) => OVERRIDABLE.includes(path), { error: 'a text of the widget' }),
    z.string().trim().min(1).max(WORDING_MAX),
  ),
)

/** Which life event pages belong to. `page` is an address, or the beginning of one that ends in `*`. */
const PageOfLife = z.strictObject({
  page: z
    .string()
    .max(URL_MAX)
    .regex(/^https?:\/\/\S+$/, 'an address'),
  lifeEvent: LifeEvent,
})

export const Site = z.strictObject({
  site: SiteKey,
  name: z.string().min(1).max(120),
  organisation: z.string().min(1).max(120),
  /** Hosts of the pages that may carry the widget: `www.example.nl`, `*.example.nl`, `host:8443`. */
  hosts: z.array(z.string().regex(/^(?:\*\.)?[a-z0-9.-]+(?::\d{1,5})?$/, 'a host')).max(500),
  /** Pages served by Helder's own host may carry it as well: the try-out and the hosted form. */
  ownHost: z.boolean().default(false),
  languages: z.array(Language).min(1).max(40).default(LANGUAGES),
  /** In the order in which they are offered. */
  channels: z.array(z.enum(CHANNELS)).max(CHANNELS.length).default(['email', 'phone', 'page']),
  /** Working days within which a question is answered; none promises nothing. */
  replyWithinDays: z.int().min(1).max(365).optional(),
  /** When somebody is there to call or to be called, and on which days besides holidays nobody is. */
  desk: DeskHours.optional(),
  /** Where people can come by. */
  locations: z.array(Location).max(100).optional(),
  /** Where people chat, on the site itself or with a messenger: `{code}` stands for the code of the question. */
  chat: z
    .string()
    .max(URL_MAX)
    .regex(/^https:\/\/\S+$/, 'begins with https://')
    .optional(),
  /** Lines that letters come from and go back to. */
  returnAddress: z.array(z.string().trim().min(1).max(60)).min(1).max(5).optional(),
  /** Which desk a question goes to. Without a rule that fits it stays with the organisation of the site. */
  routes: Routes.optional(),
  /** The first that fits a page decides; what a signal says of itself goes before. */
  lifeEvents: z.array(PageOfLife).max(200).optional(),
  /** Shown before sending, so that nobody waits for an answer in an emergency. */
  urgent: z.string().max(300).optional(),
  /** The site's own wording: `{ nl: { 'details.title.no': '…' } }`. The first question stays the same everywhere. */
  texts: Wording.optional(),
  /** For the site's style sheet, and for the preview. */
  look: Look.optional(),
  /** The desk's public key: P-256, uncompressed point, base64url (RFC 9180). */
  sealingKey: z
    .string()
    .regex(/^[A-Za-z0-9_-]{87}$/, 'a P-256 public key')
    .optional(),
  /** Of an organisation that carries out what others decide: it has a line in every report, also when it is silent. */
  implementer: z.boolean().optional(),
  /** Counted, but no longer open for new signals. */
  closed: z.boolean().default(false),
})
export type Site = z.infer<typeof Site>

/**
 * What people may choose from. A phone number is never the only way: not everybody can or dares to call, so
 * an answer on the page itself stands beside it.
 */
export const offeredChannels = ({ channels }: Pick<Site, 'channels'>): ChannelKind[] =>
  channels.some((channel) => channel !== 'phone' && channel !== 'none')
    ? channels
    : [...channels, 'page']
