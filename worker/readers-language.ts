/** In which language a page is served: `?language=` decides, else what the browser prefers. */
import { languageDetector } from 'hono/language'
import { LANGUAGES } from '../shared/texts/index.ts'

export const readersLanguage = languageDetector({
  supportedLanguages: LANGUAGES,
  fallbackLanguage: 'nl',
  order: ['querystring', 'header'],
  lookupQueryString: 'language',
  caches: false,
})
