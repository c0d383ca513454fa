/**
 * What is kept, why, for how long, and who may see it: for every column of every table. A column without a line
 * here does not compile; `docs/data.md` is made of it.
 */
import { admin, count, inner, type Keep, type Line, text } from './data-line.ts'
import { DESK_MAP } from './desk/data-map.ts'
import { HEARD_MAP } from './heard/data-map.ts'
import { OUTGOING_MAP } from './outgoing/data-map.ts'
import { REPORTS_MAP } from './reports/data-map.ts'
import type { Tables } from './tables.ts'
import { THEME_MAP } from './themes/data-map.ts'

export const DATA_MAP = {
  signal: {
    signal_number: inner('joins what belongs to a signal'),
    changed: text('the cursor: everything new or changed since'),
    id: text(
      'made in the browser at random; tells a retry from a second signal, and nothing of the person',
    ),
    revision: text('how many steps the signal has had'),
    site: text('where it was said'),
    page_number: inner('joins the page'),
    page_title: text('how the page was called; redacted'),
    page_language: text('the language of the page'),
    clarity: text('the answer to "Was dit duidelijk?"'),
    reasons: text('what made it unclear, from a closed list'),
    message: text('what somebody wrote; redacted before it is written down'),
    quote: text('the sentence that was not clear; redacted'),
    question_text: text('what somebody asks; redacted'),
    question_channel: text('how they want to be answered'),
    question_moments: text('when they want to be called'),
    question_language: text('the language of the answer'),
    offer: text('what somebody wants to contribute; redacted'),
    region: text('the province, from four digits of a postcode that are then dropped'),
    life_event: text('moving, having a child …, as the page says'),
    language: text('the language that the person used'),
    invited: text('asked for by us, or of their own accord'),
    assisted: text('filled in by a helper'),
    source: text('widget, form, letter …'),
    restricted: text('which roles alone may read it, when it was said in confidence'),
    receipt: inner('SHA-256 of the code that only the citizen has'),
    received_at: text('when it arrived'),
    updated_at: text('when its last step arrived'),
    quarantine: text('why it was set apart'),
    likeness: text('a hash that equal words share'),
    repeated: inner('whether somebody had sent these words before'),
    set_by: inner('which step set which field, so that late steps do no harm'),
  },
  counter: {
    one: inner('there is one row', 'site'),
    last_number: inner('what the last signal is called; never given out again', 'site'),
    last_change: inner('what the last change is called; never given out again', 'site'),
  },
  page: {
    page_number: inner('joins', 'counts'),
    site: count('whose page it is'),
    url: count('its address, without query and fragment; redacted'),
  },
  step: {
    signal_number: inner('joins'),
    revision: inner('which step'),
    fingerprint: inner('tells the same body from another under the same revision'),
  },
  alike: {
    likeness: text('a hash that equal words share'),
    signals: text('how many share them'),
  },
  contact: {
    signal_number: inner('joins', 'contact'),
    sealed: [
      'how to reach somebody, sealed in the browser to the desk’s key',
      'contact',
      'contact',
    ],
    received_at: inner('when it is to be destroyed', 'contact'),
  },
  daily_count: {
    site: count('where'),
    page_number: count('on which page'),
    dimension: count('what is counted'),
    day: count('on which day, UTC'),
    value: count('which reason, channel, language …'),
    clarity: count('with which answer'),
    invited: count('asked for by us or not'),
    repeated: count('with words that were there already or not'),
    signals: count('how many'),
  },
  daily_change: {
    day: count('on which day signals came in, UTC'),
    last_before: count('the number of the last change before the first of them'),
  },
  monthly_count: {
    site: count('where'),
    page_number: count('on which page'),
    dimension: count('what is counted'),
    month: count('in which month, UTC'),
    value: count('which reason, channel, language …'),
    clarity: count('with which answer'),
    invited: count('asked for by us or not'),
    repeated: count('with words that were there already or not'),
    signals: count('how many'),
  },
  total_count: {
    dimension: count('what is counted, of all sites together'),
    day: count('on which day, UTC'),
    value: count('which reason, channel, language …'),
    clarity: count('with which answer'),
    invited: count('asked for by us or not'),
    repeated: count('with words that were there already or not'),
    signals: count('how many'),
  },
  text_count: {
    half: ['in which half-year', 'words', 'aggregate'],
    site: ['where', 'words', 'aggregate'],
    what: ['analysed, said in confidence, or set apart', 'words', 'aggregate'],
    signals: ['how many signals with words there are now', 'words', 'aggregate'],
  },
  site: {
    site: admin('its key', 'site'),
    organisation: admin('whose it is', 'site'),
    settings: admin('hosts, channels, languages, promises, the public key', 'site'),
  },
  token: {
    digest: inner('SHA-256 of a token; the token itself is shown once', 'token'),
    label: admin('whose it is', 'token'),
    scopes: admin('what it may do', 'token'),
    reach: admin('where', 'token'),
    event_sources: admin('whose events a partner hands in with it', 'token'),
    share: admin('of a link to share: who of staff made it', 'token'),
    used_on: admin('of a link to share: the last day on which it was used', 'token'),
    created_at: admin('since when', 'token'),
    expires_at: admin('until when', 'token'),
    revoked_at: admin('refused since', 'token'),
  },
  person: {
    person: admin('how the audit log calls them', 'staff'),
    name: admin('how staff call them', 'staff'),
    email: admin('how their provider calls them at the first sign-in', 'staff'),
    roles: admin('what they may do', 'staff'),
    reach: admin('where', 'staff'),
    issuer: inner('which provider answers for them', 'staff'),
    subject: inner('who they are to that provider', 'staff'),
    created_at: admin('since when', 'staff'),
  },
  site_grant: {
    site_grant: admin('its name', 'site'),
    site: admin('what may be read', 'site'),
    page: admin('which pages of it', 'site'),
    organisation: admin('by whom', 'site'),
    until: admin('until when', 'site'),
  },
  saved_filter: {
    saved_filter: ['its name', 'saved', 'aggregate'],
    owner: inner('who may change it', 'saved'),
    title: ['how its maker calls it', 'saved', 'aggregate'],
    query: ['what it lets through', 'saved', 'aggregate'],
    shared: ['for everybody or for its maker alone', 'saved', 'aggregate'],
    created_at: ['since when', 'saved', 'aggregate'],
  },
  ...DESK_MAP,
  ...OUTGOING_MAP,
  ...THEME_MAP,
  ...HEARD_MAP,
  ...REPORTS_MAP,
  erased: {
    id: [
      'so that a late step does not bring it back, and who pulled it can be told',
      'log',
      'text',
    ],
    site: ['where it was said', 'log', 'text'],
    reason: ['withdrawn, by request, or kept long enough', 'log', 'text'],
    erased_at: ['when', 'log', 'text'],
    told: inner('whether subscribers know', 'log'),
  },
  audit: {
    number: admin('the order of the lines', 'log'),
    at: admin('when', 'log'),
    actor: admin('the label of the token, or the command line', 'log'),
    action: admin('read, export, contact, erase, rights', 'log'),
    object: admin('the filters asked for, without the words searched for; an id; a label', 'log'),
    previous: admin('the hash of the line before', 'log'),
    hash: admin('makes any change to the log visible', 'log'),
  },
} as const satisfies { [T in keyof Tables]: Record<keyof Tables[T], Line> }

const KEEP: Record<Keep, string> = {
  words: 'two years (`HELDER_TEXT_DAYS`), or until erased',
  contact: '90 days at most (`HELDER_CONTACT_DAYS`)',
  counts: 'as long as the site: nobody’s, numbers only',
  site: 'as long as the site',
  token: 'until an administrator clears them',
  staff: 'until an administrator takes their rights away',
  saved: 'until its maker removes it',
  issue: 'two years after it was closed (`HELDER_TEXT_DAYS`)',
  message: 'as long as the store: words of the desk, nothing of a citizen',
  log: 'seven years',
}

/** `docs/data.md`, whole. */
export const dataPage = () => {
  const tables = Object.entries(DATA_MAP).map(([table, columns]) => {
    const lines = Object.entries(columns as Record<string, Line>).map(
      ([column, [why, keep, seen]]) => `| \`${column}\` | ${why} | ${KEEP[keep]} | ${seen} |`,
    )
    return `## ${table}\n\n| column | why | how long | who sees it |\n| --- | --- | --- | --- |\n${lines.join('\n')}\n`
  })
  return `# What is kept, why, for how long, and who may see it

Made of \`store/data-map.ts\` by \`npm run build\`; a column that is not explained does not compile. No IP address, no
cookie, no name, and no hash of these is in any of it. "Who sees it" names the scope of a token; \`admin\` sees all.

${tables.join('\n')}`
}
