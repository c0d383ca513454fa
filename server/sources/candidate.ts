/** What a reader of a source finds: something that somebody said, not yet checked or cleaned, or why it is none. */

/** Why something was not stored. A closed list: the report and `docs/sources.md` are made of it. */
export const REFUSALS = {
  automatic: 'an automatic reply',
  bounce: 'a message that a mail server sent',
  bulk: 'sent by a mailing list or to many at once',
  empty: 'no words of its own',
  'too-large': 'larger than is read',
  unreadable: 'not in the form that was expected',
  site: 'no such site, or a site that is closed',
  organisation: 'not the organisation of one site',
  page: 'no page, and a site without one',
  date: 'no date, one before 1990 or one ahead',
  region: 'no province and no postcode',
  invalid: 'not a valid signal',
  changed: 'stored before with other words; those are kept',
} as const
export type Refused = keyof typeof REFUSALS

/** What was said, in words of the source. Nothing in it is clean yet. */
export type Candidate = {
  /** The same each time that the same thing is read: it makes the id. May be personal; it is never written down. */
  key: string
  text: string
  /** When it was said, ISO 8601 in UTC; without it, now. */
  date?: string | undefined
  site?: string | undefined
  organisation?: string | undefined
  page?: string | undefined
  pageTitle?: string | undefined
  /** A province by name or code, or a postcode. */
  region?: string | undefined
  lifeEvent?: string | undefined
  language?: string | undefined
}

/** `number` tells people where to look: the message, line, row or item, from 1. */
export type Found = { number: number } & (
  | { candidate: Candidate }
  | { refused: Refused; members?: readonly string[] }
)
