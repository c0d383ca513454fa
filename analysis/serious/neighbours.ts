/** German, French and Frisian: the phrases that are said most, not all of them. */
import { type Cue, cues, some } from './cue.ts'

const deWho = some(
  'ich|mich|mir|mein*|wir|uns|unser*|er|sie|ihn|ihr|kind|kinder|sohn|tochter|baby|mann|frau|bruder|schwester',
)
export const DE: readonly Cue[] = [
  ...cues('life', [
    [
      'wants to die',
      '(?:will|möchte|wollte) (?:ich )?(?:einfach |nur |einfach nur )?(?:nicht mehr leben|sterben|tot sein|mich umbringen)|(?:mir|sich) das leben nehmen|umbringen|lieber tot',
      { who: deWho },
    ],
    [
      'speaks of suicide',
      'selbstmord|suizid*|selbsttötung',
      { who: deWho, unless: some('seite|link|broschüre|artikel|studie') },
    ],
    [
      'sees no way on',
      'keinen ausweg|keinen sinn mehr|kann (?:ich )?nicht mehr weiter',
      { who: deWho, unless: some('formular|menü|seite') },
    ],
  ]),
  ...cues('safety', [
    [
      'is hit or threatened',
      '(?:schlägt|schlug|bedroht|bedrohte|misshandelt|verfolgt|vergewaltigt) _ (?:mich|uns|sie|ihn|meine*)|(?:schlägt|bedroht|misshandelt|verfolgt) (?:mich|uns|sie|ihn)|(?:werde|wird|wurde|werden) _ (?:geschlagen|bedroht|misshandelt|verfolgt|vergewaltigt|erpresst)',
      { who: deWho, unless: some('vorschlag|vorgeschlagen') },
    ],
    [
      'is afraid of somebody',
      'angst vor (?:meinem|meinen|meiner) _|angst vor (?:meinem|meiner) (?:mann|frau|ex|vater|partner|freund)|nicht sicher zu hause|zu hause nicht sicher',
      {},
    ],
  ]),
  ...cues('children', [
    [
      'child without food or shelter',
      '(?:kind|kinder|baby|sohn|tochter) _ (?:hunger|nichts zu essen|kein essen)|(?:nichts zu essen|kein essen) für _ (?:kind|kinder|baby)',
    ],
    [
      'child is hurt or taken away',
      '(?:kind|kinder|sohn|tochter) _ (?:geschlagen|misshandelt|weggenommen|verschwunden|entführt)',
    ],
  ]),
  ...cues('health', [
    [
      'medicine or care stops',
      '(?:kein|keine|ohne) (?:medikamente|insulin|behandlung|medizin)(?: mehr)?',
      { who: deWho, unless: some('feld|eintragen|ankreuzen') },
    ],
    [
      'acutely ill',
      'brustschmerzen|keine luft|krankenwagen|lebensgefahr|bewusstlos',
      { who: deWho },
    ],
  ]),
  ...cues('home-and-money', [
    [
      'loses their home',
      'obdachlos|zwangsräumung|(?:sitze|sitzen|stehe|stehen|lande|landen|schlafe|schlafen) _ (?:auf der straße|im auto)|aus (?:der|unserer|meiner) wohnung _ (?:geworfen|raus)',
      { who: deWho, unless: some('seite|broschüre|artikel') },
    ],
    [
      'money stops',
      '(?:kann|können) _ (?:miete|essen|strom|rechnungen) _ nicht (?:mehr )?(?:bezahlen|zahlen|kaufen)|kein geld (?:mehr|für)|(?:leistung*|geld|rente|kindergeld) _ (?:gestrichen|eingestellt|gesperrt)|gerichtsvollzieher',
      { who: deWho },
    ],
  ]),
  ...cues('deadline', [
    [
      'ends within days',
      'frist _ (?:morgen|heute|übermorgen|in (?:zwei|drei|2|3) tagen)|(?:morgen|heute) _ (?:frist|letzter tag|läuft _ ab)|nur noch (?:zwei|drei|einen|2|3) tage?',
      { who: some('ich|mein*|wir|mir|uns') },
    ],
  ]),
]

const frWho = some(
  "je|j'ai|me|m'a|moi|mon|ma|mes|nous|nos|notre|il|elle|lui|leur|enfant|enfants|fils|fille|bébé|mari|femme|frère|sœur|soeur",
)
export const FR: readonly Cue[] = [
  ...cues('life', [
    [
      'wants to die',
      "envie d'en finir|(?:veux|voulais|veut|envie de) (?:mourir|en finir|me tuer|me suicider)|plus envie de vivre|(?:ne )?veux plus vivre|mettre fin à (?:mes|ses) jours|mieux mort",
    ],
    [
      'speaks of suicide',
      'suicide*|suicidaire*',
      {
        who: some('je|mon|ma|mes|il|elle|fils|fille|mari|femme'),
        unless: some('page|lien|brochure|article|étude|numéro'),
      },
    ],
    [
      'sees no way on',
      "(?:aucune|plus d'|plus aucune) (?:issue|espoir|raison de vivre)|à bout de forces",
      { unless: some('formulaire|menu|page') },
    ],
  ]),
  ...cues('safety', [
    [
      'is hit or threatened',
      "(?:me|nous|la|le|m') ?(?:frappe|bat|menace|viole|harcèle|maltraite)|(?:frappée?|battue?|menacée?|violée?|maltraitée?|agressée?)s? (?:par|chez|à la maison)|m'a (?:frappée?|battue?|menacée?|violée?|agressée?)",
      { unless: some('frappe au clavier|espèces') },
    ],
    [
      'is afraid of somebody',
      'peur de (?:mon|ma) (?:mari|femme|ex|père|compagnon|frère|voisin)|pas en sécurité (?:chez|à)',
    ],
  ]),
  ...cues('children', [
    [
      'child without food or shelter',
      '(?:enfants?|bébé|fils|fille) _ (?:faim|rien à manger|dans la rue|dehors)|rien à manger pour _ (?:enfants?|bébé|fils|fille)|nourrir _ (?:enfants?|bébé|fils|fille)',
    ],
    [
      'child is hurt or taken away',
      '(?:enfants?|fils|fille) _ (?:battue?s?|frappée?s?|enlevée?s?|disparue?s?|maltraitée?s?)|(?:prendre|pris|enlever|retirer) (?:mes|mon|ma) (?:enfants?|fils|fille)',
    ],
  ]),
  ...cues('health', [
    [
      'medicine or care stops',
      '(?:plus de|sans) (?:médicaments?|insuline|traitement|soins)',
      { who: frWho, unless: some('case|champ|cocher') },
    ],
    [
      'acutely ill',
      "douleur* (?:à|dans) la poitrine|(?:ne peux|n'arrive) (?:plus|pas) (?:à )?respirer|ambulance|inconscient*|danger de mort",
      { who: frWho },
    ],
  ]),
  ...cues('home-and-money', [
    [
      'loses their home',
      'expuls(?:er|é|ée|és|ion)|sans.abri|(?:à|dans) la rue|dormir? dans (?:ma|la|notre) voiture|dorm(?:ons|ent|s) dans (?:ma|la|notre) voiture',
      { who: frWho, unless: some('page|brochure|article|poubelle*|travaux|stationn*') },
    ],
    [
      'money stops',
      "(?:allocation*|aide*|salaire|pension|versement*) _ (?:suspendue?s?|coupée?s?|arrêtée?s?|bloquée?s?)|(?:peux|pouvons|peut) _ (?:plus|pas) payer _ (?:loyer|nourriture|électricité|factures)|(?:peux|pouvons) plus payer|plus (?:d'argent|rien à manger)|huissier*",
      { who: frWho },
    ],
  ]),
  ...cues('deadline', [
    [
      'ends within days',
      "(?:délai|date limite|expire|dernier jour|audience) _ (?:demain|aujourd'hui|ce soir|dans (?:deux|trois|2|3) jours)|(?:demain|aujourd'hui) _ (?:dernier jour|date limite|délai)|plus que (?:deux|trois|un|2|3) jours?",
      { who: some("je|mon|ma|mes|nous|notre|me|m'|il me") },
    ],
  ]),
]

const fyWho = some('ik|my|myn|wy|ús|hy|sy|har|him|bern|soan|dochter|man|frou')
export const FY: readonly Cue[] = [
  ...cues('life', [
    [
      'wants to die',
      '(?:wol|wolle) _ (?:net mear libje|dea|stjerre)|wol (?:ik )?(?:net mear libje|dea)|selsmoard|sjoch it net mear sitten|ein oan myn libben',
      { who: fyWho, unless: some('side|link|ûndersyk') },
    ],
  ]),
  ...cues('safety', [
    [
      'is hit or threatened',
      '(?:slacht|bedriget|mishannelet) (?:my|ús|har|him)|(?:wurd|wurdt|bin) _ (?:slein|bedrige|mishannele)|bang foar myn (?:man|frou|eks|heit)|net feilich thús',
      {},
    ],
  ]),
  ...cues('children', [
    ['child without food or shelter', 'bern _ (?:honger|neat te iten|gjin iten)'],
  ]),
  ...cues('health', [
    [
      'medicine or care stops',
      '(?:gjin|sûnder) (?:medisinen|insuline|soarch) ?(?:mear)?',
      { who: fyWho },
    ],
  ]),
  ...cues('home-and-money', [
    [
      'loses home or money',
      'út (?:myn|ús) hûs (?:set|helle)|dakleas|op strjitte|(?:útkearing|taslach|jild) _ (?:stoppe|stopset|ynlutsen)|gjin jild mear|hier _ net (?:mear )?betelje',
      { who: fyWho, unless: some('container*|side') },
    ],
  ]),
  ...cues('deadline', [
    [
      'ends within days',
      '(?:moarn|hjoed) _ (?:lêste dei|ferrint|deadline)|noch mar (?:twa|trije|ien) dagen',
      { who: fyWho },
    ],
  ]),
]
