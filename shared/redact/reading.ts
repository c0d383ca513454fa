/** What a detector is given: the folded text, with what was found so far masked, and the cues in it. */
import { CUE_WORDS, CUES, type CueKind } from './cues.ts'
import { MASK } from './mask.ts'
import { readNumbers, type Stretch } from './numbers.ts'

export type Cue = { start: number; end: number; kind: CueKind; words: string }
export type Reading = {
  text: string
  language: string
  cues: readonly Cue[]
  /** Read when they are first asked for: not every detector looks at numbers. */
  numbers: () => readonly Stretch[]
}

const KINDS = Object.keys(CUE_WORDS) as CueKind[]
const readCue = (match: RegExpExecArray): Cue => {
  // The first group is that of the first kind.
  const kind = KINDS.find((_, i) => match[i + 1] !== undefined)
  const words = match[0]
  return { start: match.index, end: match.index + words.length, kind: kind ?? 'other', words }
}

const later = <T>(make: () => T) => {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

export const read = (text: string, language = ''): Reading => ({
  text,
  language: language.slice(0, 2).toLowerCase(),
  cues: [...text.matchAll(CUES)].map(readCue),
  numbers: later(() => readNumbers(text)),
})

/** The same reading once more has been masked in it. The words are still there, only less of them. */
export const reread = (reading: Reading, text: string): Reading => ({
  ...reading,
  text,
  numbers: later(() => readNumbers(text)),
})

/** How far a word reaches: some six words. */
const REACH = 42
const REACH_BACK = 30
/** The end of a sentence, another number, or something already found. */
const BREAK = new RegExp(
  `[!?${MASK}]|\\d|(?<!\\b(?:nr|no|num|geb|tel|ul))\\.\\s+(?=\\S)|\\n\\s*\\n`,
  'i',
)
/** Words that may stand between the name of a number and the number: "zaak met nummer: 12". */
const LINK =
  /^[\s:.,#=°("'/-]*(?:(?:met|onder|mit|avec|with|z|nr|no|n|num\w*|is|was|id|code|luidt|ist|lautet|est|jest|to|van|is:)\b[\s:.#=°("'/-]*){0,3}$/i
const NAMES_A_NUMBER =
  /(?:nu?mm?[eo]r|nr|kenmerk|zeichen|numer[ou]?|number)\.?$|^(?:kvk|rsin|isbn|ean)/i
const LINK_BACK =
  /^[\s,(:=/-]*(?:(?:is|was|dat|dit|het|de|mijn|zijn|haar|ons|als|my|the|as|this|that|mein\w*|die|das|ist|mon|ma|est|le|la|c'est|to|moj\w*|jest|benim|te|in|z|[A-Z]\w*)\s+){0,5}$/

const reaches = ({ kind, words, end }: Cue, text: string, start: number) => {
  const between = text.slice(end, start)
  if (BREAK.test(between)) return false
  return kind !== 'other' || NAMES_A_NUMBER.test(words) || LINK.test(between)
}

/** The nearest cue that says what a number at `start` is. */
export const cueBefore = ({ text, cues }: Reading, start: number): CueKind | undefined =>
  // Not `findLast`: the oldest browsers we serve do not have it, and there this runs as well.
  [...cues]
    .reverse()
    .find(
      (cue) =>
        cue.end <= start &&
        start - cue.end <= REACH &&
        text.charAt(cue.start) !== MASK &&
        reaches(cue, text, start),
    )?.kind

/** What is said of a number afterwards: "12345678 (KvK)", "is mijn bsn". */
export const cueAfter = ({ text, cues }: Reading, end: number): CueKind | undefined =>
  cues.find(
    (cue) =>
      cue.start >= end &&
      cue.start - end <= REACH_BACK &&
      text.charAt(cue.start) !== MASK &&
      LINK_BACK.test(text.slice(end, cue.start)) &&
      // "123456782 aanvraag toeslag" does not say what the number is; "123456782 (KvK)" does.
      (cue.kind !== 'other' ||
        /[(=]|\b(?:is|was|ist|est|to|als|as)\b/.test(text.slice(end, cue.start))),
  )?.kind

/** What a number is said to be, before it or else after it. */
export const cueOf = (reading: Reading, { start, end }: { start: number; end: number }) =>
  cueBefore(reading, start) ?? cueAfter(reading, end)
