/** Dutch, also as people write it in a hurry: life, safety and children. */
import { type Cue, cues, some } from './cue.ts'
import { NL_LIVING } from './nl-living.ts'
import { FAMILY, topic, who } from './nl-words.ts'

export const NL: readonly Cue[] = [
  ...cues('life', [
    [
      'wants to die',
      '(?:wil|wou|wilde|kan|hoef|hoeft) _ (?:niet meer|niet langer) (?:leven|verder leven|verder)',
      { who },
    ],
    [
      'wants to die',
      'wil (?:ik |hij |zij |ze )?(?:niet meer leven|dood|er niet meer zijn|niet meer wakker worden|sterven)',
      { who },
    ],
    [
      'wants to die',
      '(?:liever|beter) (?:af )?dood(?: zijn| te zijn)?|er beter niet (?:meer )?zijn|dood wil(?:len)?|was ik maar dood|(?:wou|wilde|wens) _ dood (?:was|ben)|(?:van|voor) (?:de|een) (?:brug|trein|dak) spring*|(?:ga|spring*) _ (?:van de brug|van het dak|voor de trein)|polsen door*|overdosis',
      { who, unless: some('liever dood dan levend|bomen|plant*') },
    ],
    [
      'ends life',
      "(?:einde|eind) (?:aan )?(?:te )?(?:maken )?(?:aan )?(?:mijn|m'n|zijn|haar|het|hun) leven|van het leven (?:beroven|beroofd)|er _ (?:eind|einde) aan (?:wil |ga |kan |zou )?(?:te )?(?:maak|maakt|maken|gemaakt)|maak er een (?:eind|einde) aan",
      {
        who,
        unless: some('abonnement|contract|regeling|regels|bureaucratie|gedoe|wachtrij|brieven'),
      },
    ],
    [
      'takes leave of life',
      '(?:hoeft|hoef) _ leven _ niet(?: meer)?|levensmoe|(?:uit het leven _ ?stap*|stap* _ uit het leven)|(?:leven|bestaan) _ (?:geen zin meer|niks meer waard|niets meer waard|is klaar)|geen zin meer in (?:het |mijn )?leven|afscheid (?:genomen|nemen) van (?:iedereen|alles|mijn kinderen|het leven)|maak (?:ik )?er (?:dan |zelf )?een (?:eind|einde) aan',
      { who, unless: some('levenslang|abonnement|contract|regels') },
    ],
    [
      'speaks of suicide',
      'zelfmoord*|zelfdoding*|suïcid*|suicid*',
      {
        who: some(
          `ik|me|mij|mijn|m'n|hij|zij|ze|zoon|dochter|man|vrouw|broer|zus|vriend|vriendin|${FAMILY}`,
        ),
        unless: topic,
      },
    ],
    [
      'sees no way on',
      '(?:zie|ziet|zien) (?:ik |hij |zij |ze |wij |we )?(?:het|er) (?:leven )?(?:echt |allemaal |helemaal )?niet meer zitten|geen (?:enkele )?uitweg (?:meer)?|(?:geen )?reden meer om (?:te leven|door te gaan)|alle hoop (?:verloren|opgegeven)',
      { who },
    ],
  ]),
  ...cues('safety', [
    [
      'is hit or threatened',
      "(?:slaat|sloeg|schopt|schopte|mishandelt|mishandelde|bedreigt|bedreigde|stalkt|wurgt|misbruikt|misbruikte|verkracht|verkrachtte|vermoordt|chanteert) _ (?:mij|me|ons|haar|hem|mijn|m'n|onze)",
      { unless: some('plank|nergens op') },
    ],
    [
      'is hit or threatened',
      '(?:mij|me|ons|haar|hem|mijn|onze) _ (?:slaat|sloeg|schopt|mishandelt|bedreigt|bedreigde|stalkt|misbruikt|verkracht|geslagen|mishandeld)',
      { unless: some('plank|nergens op') },
    ],
    [
      'is hit or threatened',
      '(?:word|wordt|worden|werd|ben|is|zijn) _ (?:geslagen|mishandeld|bedreigd|gestalkt|verkracht|misbruikt|gechanteerd|achtervolgd|aangerand)',
      {
        who,
        unless: some(
          'diersoort*|planten|soorten|democratie|rechtsstaat|natuur|weg geslagen|dichtgeslagen|opgeslagen|overgeslagen',
        ),
      },
    ],
    [
      'is used or held',
      '(?:word|wordt|worden|werd) _ (?:uitgebuit|opgesloten)|gedwongen (?:te werken|te trouwen|huwelijk|prostitutie)|mensenhandel',
      { who, unless: topic },
    ],
    [
      'is afraid of somebody',
      '(?:bang voor|vlucht|gevlucht|weggelopen van|schuil|ondergedoken) _ (?:man|vrouw|ex|ex-man|partner|vader|broer|vriend|buurman|zoon)',
      { who },
    ],
    [
      'is not safe',
      '(?:niet|niet meer) veilig (?:in mijn eigen huis|thuis|in huis)|onveilig (?:in mijn eigen huis|thuis|in huis)|thuis niet (?:meer )?veilig|voel* (?:ik )?(?:me|mij|ons) (?:heel |erg |hier |thuis )?(?:onveilig|niet (?:meer )?veilig)|opgesloten _ (?:huis|kamer|kelder)|durf* _ niet (?:meer )?(?:naar huis|naar buiten|thuis te zijn|de straat op)',
      { who, unless: some('thuis ontvangen|thuis bezorgd|thuis gekregen') },
    ],
    [
      'weapon or fire',
      '(?:mes|pistool|wapen|bijl|benzine|vuurwapen) _ (?:langs|bedreigd|bedreigt|kantoor|balie|gezicht|keel|hand)|(?:kom|kwam|stond) _ met (?:een )?(?:mes|pistool|wapen|bijl|benzine)|steek* _ in (?:de )?(?:brand|fik)|in (?:de )?(?:brand|fik) (?:te )?steken',
      { unless: some('mes erin|keukenmes|toegestaan|meenemen|vergunning|inleveren') },
    ],
    [
      'threatens',
      '(?:weet|weten) _ (?:jullie|hem|haar|u|je) (?:te vinden|wonen|woont)|(?:maak|schiet|sla|steek) (?:jullie|hem|haar|je|iemand) _ (?:af|dood|neer|kapot)|vermoord* (?:jullie|hem|haar|iemand)|gaat er iemand aan',
      {},
    ],
    [
      'is hurt or fears to be',
      'iets (?:aandoet|aandoen|aan te doen)|(?:paspoort|papieren|telefoon) _ (?:afgepakt|afgenomen)|doodsbedreiging*|blauwe plekken|loverboy*|eerwraak|krijg* _ (?:klap|klappen|dreun|kogel)',
      { who, unless: some('klap in de handen|klapper*|examen') },
    ],
    [
      'danger in the house',
      '(?:ruik|ruiken|rook) _ gas(?:lucht)?|gaslek|koolmonoxide',
      { who, unless: topic },
    ],
  ]),
  ...cues('children', [
    [
      'child without food or shelter',
      `(?:${FAMILY}) _ (?:honger|niets te eten|niks te eten|geen eten|geen warm eten|geen dak|op straat|in de auto|in de kou|geen bed)`,
    ],
    [
      'child without food or shelter',
      `(?:geen|niets|niks) _ (?:eten|melk|luiers|voeding|warm eten) _ (?:${FAMILY})|(?:slap*|slaap|wonen|leven) _ (?:${FAMILY}) _ (?:auto|straat|kou)`,
    ],
    [
      'child is hurt or afraid',
      `(?:${FAMILY}) _ (?:geslagen|mishandeld|misbruikt|bang voor|niet veilig|weggelopen|vermist|ontvoerd|kwijt|meegenomen)`,
      {
        unless: some(
          'doelgroep|paspoort kwijt|pas kwijt|code kwijt|brief kwijt|formulier*|bang voor (?:de )?(?:tandarts|toets|spuit|prik)|telefoon kwijt|fiets kwijt|spaghetti|kwijtschelding',
        ),
      },
    ],
    [
      'child without food or shelter',
      'zonder (?:verwarming|stroom|water|gas|eten|dak boven)',
      { who: some(FAMILY) },
    ],
    [
      'child is taken away',
      `(?:${FAMILY}) _ (?:weggehaald|weggenomen|afgepakt|afgenomen)|(?:jeugdzorg|jeugdbescherming|kinderbescherming) _ (?:weggehaald|meegenomen|afgepakt|ophalen)`,
    ],
    [
      'child without food or shelter',
      `(?:${FAMILY}) _ geen _ (?:melk|eten|luiers|bed|kleren|medicijn*)|(?:${FAMILY}) _ geen (?:melk|eten|luiers|bed|kleren|medicijn*)`,
      { unless: some('formulier|invullen') },
    ],
    [
      'child is taken away',
      `(?:uithuisplaatsing|uit huis geplaatst|uit huis (?:gehaald|halen|plaatsen)|onder toezicht gesteld)`,
      { who, unless: topic },
    ],
    [
      'child is taken away',
      `(?:pakken|pakt|halen|haalt|nemen|neemt) _ (?:mijn|m'n|onze) (?:${FAMILY}) _ (?:af|weg|mee)`,
    ],
  ]),
  ...NL_LIVING,
]
