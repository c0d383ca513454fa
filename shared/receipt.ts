/**
 * The receipt: a code that only the citizen has, and of which we keep only the digest.
 * 15 random symbols of 29 are 2^72.9 codes. With 17 million codes given out and a thousand guesses a
 * second, the first hit takes 17,000 years on average. The sixteenth symbol catches every slip of one
 * symbol and every swap of two neighbours (a weighted sum modulo a prime).
 */

/** No I, L, O, U, V, 0 or 1: nothing that looks or sounds like another when read aloud. */
const SYMBOLS = '23456789ABCDEFGHJKMNPQRSTWXYZ'
const RANDOM_SYMBOLS = 15
const GROUP = 4

const checkSymbol = (body: string) => {
  let sum = 0
  for (let i = 0; i < body.length; i++) sum += SYMBOLS.indexOf(body.charAt(i)) * (i + 2)
  return SYMBOLS.charAt(sum % SYMBOLS.length)
}

/** A new code, as `XXXX-XXXX-XXXX-XXXX`. `randomBytes` must be cryptographic. */
export const makeReceipt = (randomBytes: (count: number) => Uint8Array) => {
  let body = ''
  while (body.length < RANDOM_SYMBOLS) {
    for (const byte of randomBytes(RANDOM_SYMBOLS)) {
      // 232 = 8 × 29: higher bytes would make some symbols likelier than others.
      if (byte < 232 && body.length < RANDOM_SYMBOLS) body += SYMBOLS.charAt(byte % SYMBOLS.length)
    }
  }
  return (body + checkSymbol(body)).replace(new RegExp(`.{${GROUP}}(?!$)`, 'g'), '$&-')
}

/** The code as it was made out of what somebody typed; undefined when it cannot be one. */
export const readReceipt = (typed: string) => {
  const symbols = typed.toUpperCase().replace(/[\s.–—-]+/g, '')
  const body = symbols.slice(0, -1)
  const known = [...symbols].every((symbol) => SYMBOLS.includes(symbol))
  if (symbols.length !== RANDOM_SYMBOLS + 1 || !known) return undefined
  return checkSymbol(body) === symbols.slice(-1) ? symbols : undefined
}
