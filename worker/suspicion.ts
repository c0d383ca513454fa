/**
 * Suspicion as a score with reasons. Enough of it puts a signal in quarantine: stored, not counted, and one
 * click away from being let out. Nothing is ever dropped, and nobody is judged by how they type or paste.
 */
import type { Signal } from '../shared/signal.ts'

/** Points from which a signal is set apart. One sign alone never suffices, but a filled trap does. */
const QUARANTINE_FROM = 3

const LINK = /\bhttps?:\/\/|\bwww\.|\[url|<a\s/gi
/** Links to the government itself, as people copy them, say nothing bad. */
const OWN_LINK =
  /(?:https?:\/\/|www\.)[\w.-]*(?:overheid|rijksoverheid|gemeente|belastingdienst|duo|uwv|svb)[\w.-]*\.nl/gi
const MARKUP_LINK = /\[url[=\]]|<a\s+href/i
const SELLING =
  /\b(?:viagra|cialis|casino|crypto ?invest|forex|backlinks?|seo (?:services?|packages?)|payday loans?|porn|escorts?|betting|onlyfans|make money online)\b/i

type Seen = {
  signal: Signal
  /** Whether the request said where it came from; browsers do. */
  hasOrigin: boolean
}

const textOf = ({ message, quote, question, offer }: Signal) =>
  [message, quote, question?.text, offer].filter(Boolean).join('\n')

/** Each sign that was seen, with its points. */
const signs = ({ signal, hasOrigin }: Seen): [reason: string, points: number][] => {
  const text = textOf(signal)
  const links = (text.match(LINK)?.length ?? 0) - (text.match(OWN_LINK)?.length ?? 0)
  const { trap, took } = signal
  return [
    ['trap', trap ? 3 : 0],
    ['markup-link', MARKUP_LINK.test(text) ? 3 : 0],
    ['links', links >= 3 ? 3 : links >= 1 ? 1 : 0],
    ['selling', SELLING.test(text) ? 2 : 0],
    // A person reads before writing; a helper with a prepared text may not, so this alone is not enough.
    ['too-fast', took !== undefined && took < 1_500 && text.length > 80 ? 2 : 0],
    ['no-origin', hasOrigin || signal.source === 'form' ? 0 : 1],
    ['repeated', /(.)\1{29,}/u.test(text) ? 2 : 0],
  ]
}

/** Why this signal is set apart; empty when it is not. */
export const quarantineReasons = (seen: Seen): string[] => {
  const found = signs(seen).filter(([, points]) => points > 0)
  const score = found.reduce((sum, [, points]) => sum + points, 0)
  return score >= QUARANTINE_FROM ? found.map(([reason]) => reason) : []
}
