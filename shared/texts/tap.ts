/**
 * The first question in each language: all that the embed script carries before anybody presses.
 * Order: the question, then the answers yes, partly and no.
 */
export const TAP = {
  nl: ['Was dit duidelijk?', 'Ja', 'Niet helemaal', 'Nee'],
  en: ['Was this clear?', 'Yes', 'Not entirely', 'No'],
} as const satisfies Record<string, readonly [string, string, string, string]>
