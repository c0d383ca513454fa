/** What a life event is called. A site says which of its pages belong to one; these we know, the others stay as they are. */

const NAMES: Record<string, { nl: string; en: string }> = {
  moving: { nl: 'Verhuizen', en: 'Moving' },
  'having-a-child': { nl: 'Een kind krijgen', en: 'Having a child' },
  'losing-work': { nl: 'Werk verliezen', en: 'Losing work' },
  'getting-older': { nl: 'Ouder worden', en: 'Getting older' },
  'coming-to-the-netherlands': {
    nl: 'In Nederland komen wonen',
    en: 'Coming to the Netherlands',
  },
  'energy-costs': { nl: 'Energie betalen', en: 'Paying for energy' },
}

/** Those that can be chosen where a site is set up. */
export const LIFE_EVENTS: readonly string[] = Object.keys(NAMES)

/** `language`: a tag; what is not Dutch is answered in English. */
export const lifeEventName = (event: string, language: string) => {
  const name = Object.hasOwn(NAMES, event) ? NAMES[event] : undefined
  return name?.[language.startsWith('nl') ? 'nl' : 'en'] ?? event
}
