/** House numbers with everything that people add to them: `12a`, `12-3`, `12 bis`, `4 hoog`, `No: 5 D: 3`. */

const LETTER = "(?![A-Za-z0-9'])"
const WORD =
  '(?:bis|ter|quater|[Hh][Ss]|huis|boven|beneden|rood|zwart|rd|zw|links|rechts|I{1,3}|IV|VI?)'
/** A letter on its own: `12 a in Ede`, but not `12 a week`. */
const LONE = `(?:[A-Z]|[b-h]|a(?! ?(?:\\d|week|day|month|year|lot|few|bit)))${LETTER}`
const UNIT =
  '(?:app?t?|appartement|apartment|flat|unit|kamer|toev\\.?|toevoeging|m|lok|mieszkania|mieszkanie|d|D|daire|Daire|kat|Kat|K|blok|Blok|ic kapi|whg|Whg|Wohnung|bus|bte|boite)'
const ADDITION = [
  `,? {0,2}\\(?${UNIT}[.: ]{0,2} ?(?:\\d{1,4}[A-Za-z]?|(?<=toev.{1,8})[A-Za-z])${LETTER}\\)?`,
  `[A-Za-z]{1,2}(?:-?\\d{1,3})?${LETTER}`,
  ` ?[-–/] ?(?:\\d{1,3}[A-Za-z]?|[A-Za-z]{1,4})${LETTER}`,
  ` ?- ?${WORD}${LETTER}`,
  ` ${WORD}${LETTER}`,
  ` ${LONE}`,
  `(?: |-|, )\\d{1,2}(?:e|de)? ?(?:hoog|verdieping|etage)${LETTER}`,
].join('|')
const NEXT_ADDITION = new RegExp(ADDITION, 'y')
/** `12 a 2 hoog, kamer 3`. */
const ADDITIONS_MAX = 3

/** One house number with at most one addition, for use inside another pattern. */
export const HOUSE_NUMBER = `(?<!\\d)[1-9]\\d{0,4}(?!\\d)(?:${ADDITION})?(?!\\d)`

/** Where a house number ends of which the digits end at `end`. */
export const houseNumberEnd = (text: string, end: number) => {
  NEXT_ADDITION.lastIndex = end
  for (let i = 0; i < ADDITIONS_MAX; i++) {
    const last = NEXT_ADDITION.lastIndex
    if (!NEXT_ADDITION.test(text)) return last
  }
  return NEXT_ADDITION.lastIndex
}

const COUNTED =
  /^(?:[%€°]|[.,:]\d| ?(?:%|€|°)|(?:km|cm|mm|m2|kg)\b| {1,2}(?:km|m(?!\.? ?\d)|meter|metres?|kilomet\w+|cm|m2|uur|u|h|uhr|heures?|hours?|hrs?|saat|godzin\w*|minu\w+|min|mins|dag|dagen|days?|tage?n?|jours?|gun|dni|we[ek]{1,2}(?:en|s)?|wk|wochen?|semaines?|hafta|tygodni\w*|maand\w*|mnd|monate?n?|months?|mois|ay|miesi\w+|jaar|jaren|years?|jahre?n?|ans|annees?|yil|lat|lata|euro\w*|eur|tl|zl|procent|prozent|percent|keer|maal|mal|x|times|fois|kez|kere|kere|razy|graden|auto'?s|huizen|woningen|gebouwen|bomen|mensen|personen|kinderen|cars|houses|people|jan\w*|feb\w*|fev\w*|maart|mrt|mar\w*|apr\w*|avr\w*|mei|mai|may|jun\w*|juin|jul\w*|juil\w*|aug\w*|aout|sept?\w*|o[kc]t\w*|nov\w*|de[cz]\w*|plekken|plaatsen|lampen|ongelukken|dieren|boetes|parkeer\w*|rijden|stappen|punten|regels|velden|pagina'?s)\b)/i

/** A number of things, hours or kilometres, a date or an amount: not a house. */
export const isCounted = (text: string, end: number) => COUNTED.test(text.slice(end, end + 14))
