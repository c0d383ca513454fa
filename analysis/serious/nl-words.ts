/** Dutch words that cues share. */
import { some } from './cue.ts'

export const FAMILY =
  'kind|kinderen|kindje|kids|zoon|zoontje|dochter|dochtertje|baby|kleinkind*|peuter|kleuter'
export const who = some(
  `ik|me|mij|mijn|m'n|we|wij|ons|onze|hij|zij|ze|hem|haar|hun|iemand|vrouw|man|broer|zus|moeder|vader|vriend|vriendin|buurvrouw|buurman|${FAMILY}`,
)
/** About a page, a rule or a study: nobody is in danger. */
export const topic = some(
  'zelfmoordpreventie|pagina|link|linkje|tekst|folder|website|site|informatie over|uitleg over|artikel|filmpje|formulier|onderzoek|cijfers|statistiek*|cursus|training|vrijwilliger|scriptie|campagne',
)
