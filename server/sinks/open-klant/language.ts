/** Languages as the register wants them: three letters, ISO 639-2/B. */
import { isSpoken, type Spoken, textsOf } from '../../../shared/texts/index.ts'

/** A language that we start to speak does not compile before it has its code. Simple Dutch is Dutch to a register. */
const CODES: Record<Spoken, string> = {
  nl: 'dut',
  'nl-simple': 'dut',
  en: 'eng',
  fy: 'fry',
  pap: 'pap',
  de: 'ger',
  fr: 'fre',
  tr: 'tur',
  ar: 'ara',
  pl: 'pol',
  uk: 'ukr',
}
/** ISO 639-2 for what has no code that we know. The tag itself is then said in the task. */
const UNDETERMINED = 'und'

/**
 * The code of a language tag. `own` has the codes that a register wants instead: the standard asks for 639-2/B, in
 * which Dutch is `dut`, and gives as its example `nld`, which is 639-2/T. Registers of both kinds exist.
 */
export const taalOf = (
  language: string | undefined,
  own: { readonly [tag in Spoken]?: string | undefined },
) => {
  const tag = (language ?? 'nl').toLowerCase()
  const [base = ''] = tag.split('-')
  const spoken = [tag, base].find(isSpoken)
  if (spoken) return own[spoken] ?? CODES[spoken]
  return base.length === 3 ? base : UNDETERMINED
}

/** For people: our name of the language, else its tag. */
export const nameOfLanguage = (language: string) =>
  isSpoken(language) ? textsOf(language).name : language
