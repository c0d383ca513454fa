/** A site as it is being filled in: all that people type, and how it becomes a site again. */
import type { Hours, Location, Weekday } from '../../shared/desk-hours.ts'
import type { Site } from '../../shared/site.ts'
import type { ChannelKind } from '../../shared/words.ts'
import type { SiteField } from '../texts/owner-setup-texts.ts'
import { linesOf, membersOf, NO_LINES, type PageLines, wrongIn } from './page-lines.ts'

/** From Monday, as weeks are written here. */
export const WEEK: readonly Weekday[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
]
const OFFICE = '09:00-17:00'

export type Draft = PageLines & {
  name: string
  organisation: string
  site: string
  hosts: string
  languages: readonly string[]
  channels: readonly ChannelKind[]
  hours: Record<Weekday, string>
  locations: readonly Location[]
  chat: string
  returnAddress: string
  replyWithinDays: string
  urgent: string
}

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** What a new site begins with: what most sites choose. */
export const newDraft = (languages: readonly string[], organisation = ''): Draft => ({
  ...{ name: '', organisation, site: '', hosts: '', languages },
  channels: ['email', 'phone', 'page'],
  hours: Object.fromEntries(
    WEEK.map((day, index) => [day, index < 5 ? OFFICE : '']),
  ) as Draft['hours'],
  ...{ locations: [], chat: '', returnAddress: '', replyWithinDays: '5' },
  urgent: 'Is er gevaar? Bel 112.',
  ...NO_LINES,
})

const hoursAsText = (hours: readonly Hours[] = []) =>
  hours.map(({ from, until }) => `${from}-${until}`).join(', ')

export const draftOf = (site: Site): Draft => ({
  ...{ name: site.name, organisation: site.organisation, site: site.site },
  hosts: site.hosts.join('\n'),
  ...{ languages: site.languages, channels: site.channels },
  hours: Object.fromEntries(
    WEEK.map((day) => [day, hoursAsText(site.desk?.hours[day])]),
  ) as Draft['hours'],
  locations: site.locations ?? [],
  chat: site.chat ?? '',
  returnAddress: (site.returnAddress ?? []).join('\n'),
  replyWithinDays: String(site.replyWithinDays ?? ''),
  urgent: site.urgent ?? '',
  ...linesOf(site),
})

/** A key after a name: without marks on letters, with dashes for what is between words. */
export const keyFor = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40)

/** The host of what somebody typed or pasted, which may be a whole address, with marks as browsers send them. */
export const hostIn = (text: string) => {
  const host = text
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/[/?#].*$/, '')
  const [, star = '', name = '', port = ''] =
    /^(\*\.)?([^:@]*\P{ASCII}[^:@]*)(:\d+)?$/u.exec(host) ?? []
  const url = name && URL.canParse(`https://${name}`) ? new URL(`https://${name}`) : undefined
  return url ? star + url.hostname + port : host
}

const SPAN = /^(\d{1,2}):([0-5]\d)\s*[-–]\s*(\d{1,2}):([0-5]\d)$/

/** Undefined when it cannot be read. */
export const readHours = (text: string): Hours[] | undefined => {
  const found: Hours[] = []
  for (const part of text.split(',').map((one) => one.trim())) {
    if (!part) continue
    const [, a, b, c, d] = SPAN.exec(part) ?? []
    if (!a) return undefined
    found.push({ from: `${a.padStart(2, '0')}:${b}`, until: `${c?.padStart(2, '0')}:${d}` })
  }
  return found
}

/** Whether they can be read, and are times of a day in their order. */
export const hoursFit = (text: string) =>
  readHours(text)?.every(({ from, until }) => from < until && until <= '24:00') ?? false

/** What must be there for the channels that were chosen; the server judges the rest. */
export const missingIn = (draft: Draft, taken: readonly string[]): SiteField[] => {
  const wants = (channel: ChannelKind) => draft.channels.includes(channel)
  const wrong: Record<string, boolean> = {
    name: !draft.name.trim(),
    organisation: !draft.organisation.trim(),
    site: taken.includes(draft.site) || !/^[a-z0-9-]{3,40}$/.test(draft.site),
    hosts: lines(draft.hosts).length === 0,
    languages: draft.languages.length === 0,
    channels: draft.channels.length === 0,
    desk: wants('phone') && WEEK.some((day) => !hoursFit(draft.hours[day])),
    locations:
      wants('counter') &&
      (draft.locations.length === 0 ||
        draft.locations.some(({ name, address }) => !name.trim() || !address.trim())),
    chat: wants('chat') && !draft.chat.trim(),
    returnAddress: wants('letter') && lines(draft.returnAddress).length === 0,
    ...wrongIn(draft),
    replyWithinDays: !/^\d*$/.test(draft.replyWithinDays.trim()),
  }
  return Object.keys(wrong).filter((field) => wrong[field]) as SiteField[]
}

/** Nothing that was set up elsewhere, as routes and wording, is lost. */
export const siteOf = (draft: Draft, before?: Site): Site => {
  const {
    desk,
    locations: _,
    chat: _chat,
    returnAddress: _sender,
    ...kept
  }: Partial<Site> = before ?? {}
  const { replyWithinDays: _days, urgent: _urgent, ...other } = kept
  const { look: _look, lifeEvents: _life, routes: _routes, ...rest } = other
  const wants = (channel: ChannelKind) => draft.channels.includes(channel)
  const hours = Object.fromEntries(
    WEEK.map((day) => [day, readHours(draft.hours[day]) ?? []] as const).filter(
      ([, open]) => open.length > 0,
    ),
  )
  const days = draft.replyWithinDays.trim()
  return {
    ...{ ownHost: false, closed: false, ...rest },
    ...{ site: draft.site, name: draft.name.trim(), organisation: draft.organisation.trim() },
    hosts: lines(draft.hosts).map(hostIn),
    languages: [...draft.languages],
    channels: [...draft.channels],
    ...(wants('phone') ? { desk: { ...desk, hours } } : desk ? { desk } : {}),
    ...(wants('counter') || draft.locations.length > 0
      ? { locations: draft.locations.map((one) => ({ ...one })) }
      : {}),
    ...(draft.chat.trim() ? { chat: draft.chat.trim() } : {}),
    ...(lines(draft.returnAddress).length > 0 ? { returnAddress: lines(draft.returnAddress) } : {}),
    ...(days ? { replyWithinDays: Number(days) } : {}),
    ...(draft.urgent.trim() ? { urgent: draft.urgent.trim() } : {}),
    ...membersOf(draft, before),
  }
}
