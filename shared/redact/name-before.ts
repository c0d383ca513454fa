/** The street before a house number: "Burgemeester de Monchyplein 3", "ul. Długa 5", "Laan van X 12". */
import {
  HEAD,
  NEEDS_STOP,
  NO_NAME,
  NO_STREET,
  NUMBERED,
  PARTICLE,
  PERHAPS_HEAD,
  PERHAPS_STREET,
  STREET,
  STREET_ALONE,
  TITLE,
} from './street-words.ts'
import type { Token } from './tokens.ts'

const NAME_WORDS_MAX = 6
/** "nr.", "No:", "nummer": between street and number. */
const NUMBER_WORD =
  /^(?:nr|no|nummer|huisnr|huisnummer|hausnr|hausnummer|numero|number|num|numara\w*|n°|#)$/
const LIVING =
  /(?:\b(?:woon|woont|wonen|wonend\w*|gewoond|adres|[a-z]{2,12}adres|verhui\w+|ingeschreven|wohn\w*|adresse|anschrift|habit\w*|domicili\w*|demeur\w*|otur\w+|ikamet\w*|adres\w+|mieszka\w*|zamieszka\w*|live|lives|living|address|resid\w*|straat|zameldowan\w*)\b[^.!?\0\d]{0,28})$/i

const isAdjacent = (text: string, left: Token | undefined, right: Token | undefined) =>
  left !== undefined && right !== undefined && /^[ -]{0,2}$/.test(text.slice(left.end, right.start))

const isNamePart = ({ isCapital, isWord, word }: Token) =>
  isWord && isCapital && !NO_NAME.test(word)

/** Goes left from `last` over everything that belongs to the name of the street. */
const firstOfName = (text: string, tokens: readonly Token[], last: number) => {
  let first = last
  for (let i = last - 1; i >= 0 && last - i <= NAME_WORDS_MAX; i--) {
    const token = tokens[i]
    if (token === undefined || !isAdjacent(text, token, tokens[i + 1])) break
    // "Barış Mahallesi, Gül Sokak".
    if (token.text === ',' && /^mah(?:allesi)?$/.test(tokens[i - 1]?.word ?? '')) continue
    // "1e Helmersstraat", "123. Sokak".
    const next = tokens[i + 1]?.word || '.'
    const ordinal = token.isNumber && (/^(?:e|de|ste|\.)$/.test(next) || NUMBERED.test(next))
    if (isNamePart(token) || ordinal || TITLE.test(token.text.toLowerCase().replace(/\.$/, ''))) {
      if (!PARTICLE.test(token.text)) first = i
    } else if (!PARTICLE.test(token.word) && !/^(?:e|de|ste|\.)$/.test(token.word || '.')) break
  }
  // "Am Stadtpark", "'t Hoenstraat": a small word with a capital, or an apostrophe, is part of the name.
  const small = tokens[first - 1]
  const leads = /^(?:Am|An|Im|Auf|In|Zum|Zur|De|Het|'t|'s)$/.test(small?.text ?? '')
  return leads && isAdjacent(text, small, tokens[first]) ? first - 1 : first
}

/** "Laan van Meerdervoort", "rue de la Paix", "ul. 3 Maja": the street word, up to six words back. */
const headOfName = (text: string, tokens: readonly Token[], last: number) => {
  let capital = false
  for (let i = last; i >= 0 && last - i <= NAME_WORDS_MAX; i--) {
    const token = tokens[i]
    if (token === undefined || (i < last && !isAdjacent(text, token, tokens[i + 1]))) break
    if (i < last) {
      const stopped = !NEEDS_STOP.test(token.word) || token.text.endsWith('.')
      const needsVan =
        /^laan$/.test(token.word) && !/^(?:van|der|de|op)$/.test(tokens[i + 1]?.word ?? '')
      if (stopped && !needsVan && HEAD.test(token.word) && (capital || last - i <= 3)) return i
      const next = tokens[i + 1]
      const leads =
        next !== undefined && (next.isCapital || next.isNumber || PARTICLE.test(next.word))
      if (stopped && capital && leads && PERHAPS_HEAD.test(token.word)) return i
    }
    const ordinal = token.text === '.' && tokens[i - 1]?.isNumber
    // "ul. 3 Maja", "Straße des 17. Juni".
    const dated =
      token.isNumber && token.text.length < 3 && /^[.\p{Lu}]/u.test(tokens[i + 1]?.text ?? '')
    if (!token.isWord && !dated && !ordinal) break
    capital ||= token.isCapital && !NO_NAME.test(token.word)
  }
  return undefined
}

/** A name that only its surroundings make a street: "ik woon op het Spui 70", "Rokin 5, 1012 KK". */
const livedAt = (text: string, tokens: readonly Token[], last: number, inAddress: boolean) => {
  const first = firstOfName(text, tokens, last)
  const { start = 0, isWord, isCapital, word } = tokens[last] ?? { word: '' }
  if (!isWord || !isCapital || NO_NAME.test(word)) return undefined
  const before = text.slice(Math.max(0, (tokens[first]?.start ?? start) - 44), tokens[first]?.start)
  return inAddress || LIVING.test(before) ? first : undefined
}

/** Where the street begins of which `tokens[number]` is the house number; undefined if there is none. */
export const nameBefore = (
  text: string,
  tokens: readonly Token[],
  number: number,
  { inAddress, added }: { inAddress: boolean; added: boolean },
): number | undefined => {
  let last = number - 1
  const wordAt = (i: number) => tokens[i]?.text.toLowerCase().replace(/\.$/, '') ?? ''
  if (wordAt(last) === ':' && NUMBER_WORD.test(wordAt(last - 1))) last--
  const numbered = NUMBER_WORD.test(wordAt(last))
  if (numbered) last--
  if (wordAt(last) === ',') last--
  const token = tokens[last]
  if (token === undefined || !token.isWord) return undefined
  const word = token.word.replace(/-(?:noord|oost|zuid|west|midden)$/, '')
  // `2511AB 12` is no street.
  if (/\d[ .-]{0,3}$/.test(text.slice(token.start - 4, token.start)) && word.length === 2)
    return undefined
  if (/\n/.test(text.slice(token.end, tokens[number]?.start))) return undefined
  const glued = token.end === tokens[number]?.start
  if (PARTICLE.test(word) || word === 'fer') return undefined
  const first = firstOfName(text, tokens, last)
  const named = tokens.slice(first, last).some((part) => isNamePart(part) || part.isNumber)
  const sure = inAddress || added || numbered
  const compound = STREET.test(word) && !STREET_ALONE.test(word) && word.length > 4
  const capitalAlone =
    token.isCapital && /^(?:de|het|op|aan|am|den)$/i.test(tokens[last - 1]?.text ?? '')
  const found =
    (compound && !NO_STREET.test(word)) ||
    (STREET_ALONE.test(word) && (named || capitalAlone)) ||
    (PERHAPS_STREET.test(word) &&
      !NO_STREET.test(word) &&
      (token.isCapital || sure) &&
      word.length > 4)
  if (found) return tokens[first]?.start
  // `E411`, `COVID19`: no street, however it is announced.
  if (glued) return undefined
  const other = headOfName(text, tokens, last) ?? livedAt(text, tokens, last, inAddress)
  return other === undefined ? undefined : tokens[other]?.start
}
