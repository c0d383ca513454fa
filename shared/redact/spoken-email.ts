/** E-mail addresses that are spelled out: `jan apenstaartje voorbeeld punt nl`, `jan (at) voorbeeld.nl`. */
import type { Span } from './kinds.ts'
import type { Reading } from './reading.ts'
import { matchNear } from './windows.ts'

const SIGN =
  '(?:aa?pe?n?-?staart(?:je)?|apestaartje|klammeraffe|affenschwanz|arr?obas?e?|malp[ka]a?|malpa|kuyruklu a|et isareti|at[ -]?(?:teken|sign|zeichen))'
const DOT_WORD = '(?:dot|punt|punkt|point|nokta|kropka|ponto|punto)'
const DASH_WORD =
  "(?:(?:liggend |laag |lage )?streep(?:je)?|underscore|dash|hyphen|koppelteken|bindestrich|unterstrich|minus|tiret|trait d'union|myslnik|podkresln(?:ik|enie)|podloga|tire|alt cizgi)"
const OPEN = ' {0,2}[[({<*] ?'
const CLOSE = ' ?[\\])}>*] {0,2}'
const DOT = `(?:${OPEN}(?:${DOT_WORD}|\\.)${CLOSE}| {1,2}${DOT_WORD} {1,2}| \\. |[-_]${DOT_WORD}[-_])`
const JOIN = `(?:${DOT}| {1,2}${DASH_WORD} {1,2}| \\. )`
const AT = `(?:${OPEN}(?:at|@|a|ad|et|${SIGN})${CLOSE}| ?[-_](?:at|@)[-_] ?| {1,2}${SIGN} {1,2}| ?<at> ?)`
/** Also those of alphabets that fold to no other. Asking Unicode takes long to compile. */
const LETTERS = 'a-z\\u00c0-\\u1fff\\u2c00-\\ud7ff'
const LABEL = `[${LETTERS}0-9-]{1,63}`
const TOKEN = `[${LETTERS}0-9][${LETTERS}0-9._%+'-]{0,63}`
const START = `(?<![${LETTERS}0-9._%+'-])`
const NAME = `${LABEL}(?: {1,2}${DASH_WORD} {1,2}${LABEL}){0,2}`
const KNOWN_END =
  '(?:nl|be|com|net|org|eu|de|fr|pl|tr|co (?:dot|punt) uk|uk|info|amsterdam|frl|gov|edu)'
const PROVIDER = '(?:gmail|hotmail|outlook|live|icloud|yahoo|ziggo|kpnmail|gmx|wp|onet|interia)'
const END = `(?![${LETTERS}0-9])`

/** With a sign that can mean nothing else: then a plain dot or just the provider will do. */
const SURE = new RegExp(
  `${START}(${TOKEN})${AT}(?:${NAME}(?:(?:(?:${DOT}|\\.)${LABEL}){1,4}|(?:\\. |, ?)${KNOWN_END})|${PROVIDER})${END}`,
  'gi',
)
/** ` at ` is also a word: the dots must be spelled out and the end known, or it must be a mailbox. */
const MAYBE = new RegExp(
  `${START}(${TOKEN})(?: {1,2}at {1,2}| {0,2}@ {0,2})(?:${NAME}(?:(?:${DOT}|\\.)${LABEL}){0,3}${DOT}${KNOWN_END}|${PROVIDER}(?:${DOT}|\\.)${LABEL})${END}`,
  'gi',
)
/** `mail me at` does not count: the part before `at` must look like a name of a mailbox, or be called one. */
const NAMED = new RegExp(
  `(?:(?<=\\b(?:e-?mail|mail|adres|schrijf|write|stuur|send|via|bereik|contact)[a-z]*(?: address| mij| me| him)?(?: is| ist| est| naar| op| to| via| an| at)?:? )${TOKEN}|${START}[${LETTERS}]{1,30}[._\\d]${TOKEN}) (?:at|ad) ${LABEL}\\.(?:nl|be|com|net|org|eu|de|fr|pl)${END}`,
  'gi',
)
/** In capitals on purpose, behind a name in small letters. */
const SHOUTED =
  /(?<![a-z0-9._-])[a-z0-9][a-z0-9._-]{0,63} AT [a-z0-9-]{1,63}\.(?:nl|be|com|net|org|eu|de|fr|pl)(?![a-z0-9])/g
const SIGNS =
  /staart|arr?obas|malp|klammeraf|affens|kuyruk|isareti|at[ -]?(?:teken|sign|zeichen)|[[({<*_-] ?(?:at|@|a|ad|et) ?[\])}>*_-]|[ )]a[td] |@/gi

/** Longest address that is spelled out, on either side of the sign. */
const REACH = 120
/** A part of a name in front of another: `jan punt` before `de punt vries`. */
const PART = new RegExp(`${START}${TOKEN}${JOIN}$`, 'i')
const PART_MAX = 80
const PARTS_MAX = 5
/** "het apenstaartje voorbeeld.nl": a sentence about the sign. */
const ARTICLE = /^(?:het|een|the|das|ein|le|la|de|un|une)$/i

/** Where the part before the sign begins, over everything that was joined to it. */
const localStart = (text: string, end: number) => {
  let start = end
  for (let parts = 0; parts < PARTS_MAX; parts++) {
    const part = PART.exec(text.slice(Math.max(0, start - PART_MAX), start))
    if (part === null) break
    start -= part[0].length
  }
  return start
}

export const spokenEmails = ({ text }: Reading): Span[] =>
  [SURE, MAYBE, NAMED, SHOUTED].flatMap((pattern) =>
    matchNear(text, SIGNS, pattern, REACH, REACH).flatMap(({ index, 0: words, 1: name }): Span[] =>
      name !== undefined && ARTICLE.test(name)
        ? []
        : [{ start: localStart(text, index), end: index + words.length, kind: 'email' }],
    ),
  )
