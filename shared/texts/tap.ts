/**
 * The first question in each language. The embed script carries the Dutch one; the build makes a file of each
 * other, loaded on pages in that language only. Order: the language, the question, the answers yes, partly and no.
 */
export type Tap = readonly [
  language: string,
  question: string,
  yes: string,
  partly: string,
  no: string,
]

export const TAP_NL: Tap = ['nl', 'Was dit duidelijk?', 'Ja', 'Niet helemaal', 'Nee']

export const TAP = {
  nl: TAP_NL,
  'nl-simple': ['nl-simple', 'Was dit duidelijk?', 'Ja', 'Niet helemaal', 'Nee'],
  en: ['en', 'Was this clear?', 'Yes', 'Not entirely', 'No'],
  fy: ['fy', 'Wie dit dúdlik?', 'Ja', 'Net hielendal', 'Nee'],
  pap: ['pap', 'E informashon aki tabata kla?', 'Sí', 'No kompletamente', 'Nò'],
  de: ['de', 'War das verständlich?', 'Ja', 'Nicht ganz', 'Nein'],
  fr: ['fr', 'Était-ce clair ?', 'Oui', 'Pas tout à fait', 'Non'],
  tr: ['tr', 'Bu anlaşılır mıydı?', 'Evet', 'Tam değil', 'Hayır'],
  ar: ['ar', 'هل كان هذا واضحًا؟', 'نعم', 'ليس تمامًا', 'لا'],
  pl: ['pl', 'Czy to było jasne?', 'Tak', 'Nie całkiem', 'Nie'],
  uk: ['uk', 'Чи було це зрозуміло?', 'Так', 'Не зовсім', 'Ні'],
} as const satisfies Record<string, Tap>

/** The question and its answers, as the texts of a language have them. */
export const tapTexts = ([, question, yes, partly, no]: Tap) => ({
  question,
  clarity: { yes, partly, no },
})
