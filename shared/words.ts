/**
 * The words of Helder: every closed list that citizens, staff and machines choose from.
 * Free of zod, so that the widget can carry them for the price of the words alone.
 */

/** The answer to "Was dit duidelijk?". */
export const CLARITY = ['yes', 'partly', 'no'] as const
export type Clarity = (typeof CLARITY)[number]

/** What made a page unclear, in the order in which people are offered it. */
export const REASONS = [
  'hard-words',
  'too-long',
  'missing',
  'not-found',
  'not-my-situation',
  'incorrect',
  'heard-otherwise',
  'image-would-help',
  'broken',
  'other',
] as const
export type Reason = (typeof REASONS)[number]

/** How somebody wants an answer. `page`: in public, on the page itself. `none`: no answer needed. */
export const CHANNELS = ['phone', 'email', 'chat', 'counter', 'letter', 'page', 'none'] as const
export type ChannelKind = (typeof CHANNELS)[number]

/** The channels for which we must know how to reach the person. */
export const CONTACT_CHANNELS = ['phone', 'email', 'letter'] as const satisfies ChannelKind[]
export const needsContact = (channel: ChannelKind) =>
  (CONTACT_CHANNELS as readonly ChannelKind[]).includes(channel)

/** When somebody would like to be called. */
export const MOMENTS = [
  'workday-morning',
  'workday-afternoon',
  'workday-evening',
  'saturday',
] as const
export type Moment = (typeof MOMENTS)[number]

/** Where a signal came from. The public may say `widget` or `form`; the rest is brought in by staff. */
export const SOURCES = [
  'widget',
  'form',
  'email',
  'phone',
  'letter',
  'counter',
  'media',
  'public-question',
  'work-visit',
  'background-talk',
  'partner',
] as const
export type Source = (typeof SOURCES)[number]
export const PUBLIC_SOURCES = ['widget', 'form'] as const satisfies Source[]

/**
 * What a token may do. `aggregate` sees numbers, `text` words, `contact` how to reach people; `answer` works on
 * questions; `publish` says what everybody reads, on a page and in a report.
 */
export const SCOPES = [
  'aggregate',
  'text',
  'contact',
  'export',
  'admin',
  'intake',
  'answer',
  'publish',
] as const
export type Scope = (typeof SCOPES)[number]

/**
 * What people are here for. Owners keep pages, answerers answer, analysts pull, experts from outside see numbers
 * only, admins look after rights and sites.
 */
export const ROLES = ['owner', 'answerer', 'analyst', 'expert', 'admin'] as const
export type Role = (typeof ROLES)[number]
export const ROLE_SCOPES: Record<Role, readonly Scope[]> = {
  owner: ['aggregate', 'text', 'export', 'publish'],
  answerer: ['aggregate', 'text', 'contact', 'answer'],
  analyst: ['aggregate', 'text', 'export', 'publish'],
  expert: ['aggregate'],
  admin: SCOPES,
}

/** Whether signals in quarantine are shown. */
export const QUARANTINE_VIEWS = ['exclude', 'include', 'only'] as const
