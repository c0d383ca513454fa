/** Of the text of a mail only what its writer said in it: no quoted mails, no headers, no names above and below. */
import {
  ATTRIBUTION,
  FORWARDED,
  FROM_LINE,
  HEADER_LINE,
  ORIGINAL,
  POSTSCRIPT,
  SALUTATION,
  SENT_FROM,
  SIGN_OFF,
} from './conventions.ts'

/** A forwarded mail in a forwarded mail in … : people do, and programs must end. */
const FORWARDS_MAX = 5

const any = (patterns: readonly RegExp[], line: string) =>
  patterns.some((pattern) => pattern.test(line))

/** An attribution may be broken over three lines. */
const isAttribution = (lines: readonly string[], at: number) =>
  [1, 2, 3].some((n) => any(ATTRIBUTION, lines.slice(at, at + n).join(' ')))

/** How many lines a block of headers at this place has; 0 when there is none. */
const headersAt = (lines: readonly string[], at: number) => {
  if (!FROM_LINE.test(lines[at] ?? '')) return 0
  let end = at + 1
  let headers = 1
  // A long list of addresses goes on on the next line.
  while (end < lines.length && (lines[end] !== '' || headers < 2)) {
    if (HEADER_LINE.test(lines[end] ?? '')) headers++
    else if (lines[end] !== '' && headers > 3) break
    if (end - at > 12) break
    end++
  }
  return headers >= 3 ? end - at : 0
}

/** Where somebody else's words begin, and where behind the headers they do. */
const othersFrom = (lines: readonly string[]) => {
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (any(FORWARDED, line) || any(ORIGINAL, line)) {
      let next = at + 1
      while (lines[next] === '') next++
      return { at, inside: next + headersAt(lines, next), header: next }
    }
    if (isAttribution(lines, at)) return { at, inside: undefined, header: at }
    const headers = headersAt(lines, at)
    if (headers > 0) {
      const rule = /^_{5,}$/.test(lines[at - 1] ?? '') ? 1 : 0
      return { at: at - rule, inside: at + headers, header: at }
    }
  }
  return { at: lines.length, inside: undefined, header: 0 }
}

/** The name in `Van: Jan de Vries <jan@voorbeeld.nl>`. */
const nameIn = (line: string) =>
  (FROM_LINE.exec(line)?.[1] ?? '')
    .replace(/[<[(].*$/, '')
    .replace(/["*']/g, '')
    .trim()

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The ways in which a name may stand in a text: as it is, and `Vries, Jan de` turned round. */
const formsOf = (name: string) => {
  const [last = '', first = ''] = name.split(/,\s*/)
  const turned = first ? [`${first} ${last}`] : []
  // One word may be any word; an address is found by the redaction.
  return [name, ...turned].filter((form) => /\S\s+\S/.test(form) && !form.includes('@'))
}

/** Making the pattern costs more than all else that is done to a mail: only for who is in it. */
const withoutName = (text: string, form: string) => {
  const [first = ''] = form.toLowerCase().split(/\s/)
  if (!text.toLowerCase().includes(first)) return text
  const words = literally(form).replace(/\s+/g, '\\s+')
  return text.replace(new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, 'giu'), '[naam]')
}

/** Nobody needs the name of who wrote, and their mail says what it is. */
export const withoutNames = (text: string, names: readonly string[]) =>
  names.flatMap(formsOf).reduce(withoutName, text)

const isOnlyName = (line: string, names: readonly string[]) => {
  const parts = new Set(
    names
      .join(' ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [],
  )
  const words = line.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.length > 0 && words.length <= 6 && words.every((word) => parts.has(word))
}

/** What stands below the words: a signature, a sign-off with a name, what a telephone adds. */
const withoutEnd = (lines: readonly string[], names: readonly string[]) => {
  const own = lines.filter((line) => !SENT_FROM.test(line))
  const signature = own.indexOf('--')
  const whole = signature === -1 ? own : own.slice(0, signature)
  const words = whole.findIndex((line) => line !== '' && !any(SALUTATION, line))
  const off = whole.findIndex((line, at) => at > words && words !== -1 && any(SIGN_OFF, line))
  const kept = off === -1 ? [...whole] : whole.slice(0, off)
  while (kept.length > 1 && (kept.at(-1) === '' || isOnlyName(kept.at(-1) ?? '', names))) kept.pop()
  const postscript =
    off === -1 ? -1 : whole.findIndex((line, at) => at > off && POSTSCRIPT.test(line))
  return postscript === -1 ? kept : [...kept, '', ...whole.slice(postscript)]
}

const withoutBeginning = (lines: readonly string[]) => {
  const first = lines.findIndex((line) => line !== '')
  return first !== -1 && any(SALUTATION, lines[first] ?? '') ? lines.slice(first + 1) : lines
}

/**
 * The writer's own words; of a mail that was only sent on, those of whoever wrote that. '' when there are none.
 * `names` are those of who sent it.
 */
export const ownWords = (text: string, names: readonly string[], depth = 0): string => {
  const lines = text.split(/\r?\n/).map((line) => line.replace(/[ \t\u00a0]+$/, ''))
  const { at, inside, header } = othersFrom(lines)
  const own = lines.slice(0, at).filter((line) => !/^\s*>/.test(line))
  const words = withoutBeginning(withoutEnd(own, names))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  if (words !== '') return withoutNames(words, names)
  if (inside === undefined || depth === FORWARDS_MAX) return ''
  return ownWords(lines.slice(inside).join('\n'), [nameIn(lines[header] ?? '')], depth + 1)
}
