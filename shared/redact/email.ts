/** E-mail addresses as machines write them, and with the slips of people: `jan @ voorbeeld . nl`. */
import type { Span } from './kinds.ts'
import { MASK } from './mask.ts'
import type { Reading } from './reading.ts'
import { spokenEmails } from './spoken-email.ts'

const LOCAL = /[\p{L}\p{N}._%+'&~!#$*?^`{|}-]/u
const LOCAL_MAX = 64
/** Labels and a last label of letters. */
const DOMAIN = /[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,9}/uy
const GLUED_END = /\.(?:xn--[a-z0-9-]{2,59}|\p{L}{2,63})$/u
/** What may go wrong before a last label that we know: `voorbeeld . nl`, `voorbeeld. nl`, `voorbeeld,nl`. */
const LOOSE_END =
  /(?: ?[.,] ?[\p{L}\p{N}-]{1,63}){0,2} ?[.,] ?(?:nl|be|com|net|org|eu|de|fr|pl|tr|uk|info|amsterdam|frl|online|nu)(?![\p{L}\p{N}-])/iuy
/** Names of mailboxes that people write without what follows them. */
const PROVIDER =
  /^(?:gmail|g-?mail|googlemail|hotmail|outlook|live|icloud|yahoo|ziggo|kpnmail|kpn|xs4all|planet|hetnet|proton(?:mail)?|gmx|t-online|onet|interia|laposte|wanadoo|mynet)$/i

const at = (pattern: RegExp, text: string, index: number) => {
  pattern.lastIndex = index
  return pattern.exec(text)?.[0] ?? ''
}

/** Where the part before the `@` begins. */
const localStart = (text: string, end: number) => {
  let start = end
  while (start > 0 && end - start < LOCAL_MAX && LOCAL.test(text.charAt(start - 1))) start--
  // `jan . devries @ voorbeeld . nl`.
  const spaced = /[\p{L}\p{N}]{1,30} \. $/u.exec(text.slice(Math.max(0, start - 33), start))
  start -= spaced?.[0].length ?? 0
  while (start < end && /[^\p{L}\p{N}]/u.test(text.charAt(start))) start++
  return start
}

const domainEnd = (text: string, start: number, handle: boolean) => {
  const domain = at(DOMAIN, text, start).replace(/[.-]+$/, '')
  const end = start + domain.length
  const loose = at(LOOSE_END, text, end)
  if (GLUED_END.test(domain)) {
    // ` @name.word` may be a handle, unless it ends as addresses do.
    return !handle || /\.(?:nl|com|be|de|fr|eu|net|org|pl|info|tr|uk)$/i.test(domain) ? end : -1
  }
  if (domain !== '' && loose !== '') return end + loose.length
  return PROVIDER.test(domain) ? end : -1
}

const plainEmails = ({ text }: Reading): Span[] => {
  const hits: Span[] = []
  for (const { index, 0: signs } of text.matchAll(/@+/g)) {
    const back = text.charAt(index - 1) === ' ' ? 1 : 0
    const ahead =
      /^ {1,2}/.exec(text.slice(index + signs.length, index + signs.length + 2))?.[0].length ?? 0
    const start = localStart(text, index - back)
    const end = domainEnd(text, index + signs.length + ahead, back > 0 && ahead === 0)
    if (start === index - back || end < 0 || text.slice(start, end).includes(MASK)) continue
    hits.push({ start, end, kind: 'email' })
  }
  return hits
}

export const emails = (reading: Reading): Span[] =>
  [...plainEmails(reading), ...spokenEmails(reading)].sort((a, b) => a.start - b.start)
