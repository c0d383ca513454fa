/** Dutch, also as people write it in a hurry. */
import { type Cue, cues, some } from './cue.ts'

const FAMILY =
  'kind|kinderen|kindje|kids|zoon|zoontje|dochter|dochtertje|baby|kleinkind*|peuter|kleuter'
const who = some(
  `ik|me|mij|mijn|m'n|we|wij|ons|onze|hij|zij|ze|hem|haar|hun|iemand|vrouw|man|broer|zus|moeder|vader|vriend|vriendin|buurvrouw|buurman|${FAMILY}`,
)
/** About a page, a rule or a study: nobody is in danger. */
const topic = some(
  'pagina|link|linkje|tekst|folder|website|site|informatie over|uitleg over|artikel|filmpje|formulier|onderzoek|cijfers|statistiek*|cursus|training|vrijwilliger|scriptie|campagne',
)

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
      '(?:liever|beter) (?:af )?dood(?: zijn| te zijn)?|er beter niet (?:meer )?zijn|dood wil(?:len)?',
      { who, unless: some('liever dood dan levend|bomen|plant*') },
    ],
    [
      'ends life',
      "(?:einde|eind) (?:aan )?(?:te )?(?:maken )?(?:aan )?(?:mijn|m'n|zijn|haar|het|hun) leven|van het leven beroven|er een (?:eind|einde) aan (?:maak|maken|te maken|gemaakt)|maak er een (?:eind|einde) aan",
      { who, unless: some('abonnement|contract|regeling|bureaucratie|gedoe') },
    ],
    [
      'speaks of suicide',
      'zelfmoord|zelfdoding|suïcid*|suicid*',
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
      'is afraid of somebody',
      '(?:bang voor|vlucht|gevlucht|weggelopen van|schuil|ondergedoken) _ (?:man|vrouw|ex|ex-man|partner|vader|broer|vriend|buurman|zoon)',
      { who },
    ],
    [
      'is not safe',
      '(?:niet|niet meer|onveilig) (?:veilig )?(?:in mijn eigen huis|thuis|in huis)|durf* _ niet (?:meer )?(?:naar huis|naar buiten|thuis te zijn|de straat op)|voel me onveilig',
      { who, unless: some('thuis ontvangen|thuis bezorgd|thuis gekregen') },
    ],
    [
      'weapon or fire',
      '(?:mes|pistool|wapen|bijl|benzine|vuurwapen) _ (?:langs|bedreigd|bedreigt|kantoor|balie|gezicht|keel|hand)|(?:kom|kwam|stond) _ met (?:een )?(?:mes|pistool|wapen|bijl|benzine)|steek* _ in (?:de )?(?:brand|fik)',
      { unless: some('mes erin|keukenmes|toegestaan|meenemen|vergunning|inleveren') },
    ],
    [
      'threatens',
      '(?:weet|weten) _ (?:jullie|hem|haar|u|je) (?:te vinden|wonen|woont)|(?:maak|schiet|sla|steek) (?:jullie|hem|haar|je|iemand) _ (?:af|dood|neer|kapot)|vermoord* (?:jullie|hem|haar|iemand)|gaat er iemand aan',
      {},
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
      'child is taken away',
      `(?:uithuisplaatsing|uit huis geplaatst|uit huis (?:gehaald|halen|plaatsen)|onder toezicht gesteld)`,
      { who, unless: topic },
    ],
    [
      'child is taken away',
      `(?:pakken|pakt|halen|haalt|nemen|neemt) _ (?:mijn|m'n|onze) (?:${FAMILY}) _ (?:af|weg|mee)`,
    ],
  ]),
  ...cues('health', [
    [
      'medicine or care stops',
      '(?:geen|zonder) (?:medicijn*|insuline|medicatie|zuurstof|dialyse|thuiszorg|pijnstillers|behandeling)(?: meer)?',
      { who, unless: some('medicijngebruik|hoef ik|nodig hebben|invullen|vermelden|vul') },
    ],
    [
      'medicine or care stops',
      '(?:medicijn*|insuline|medicatie|thuiszorg|behandeling|zuurstof|zorg) _ (?:op|gestopt|stopgezet|geweigerd|afgezegd|niet vergoed|niet meer|ingetrokken)',
      {
        who,
        unless: some(
          'op (?:de |deze |het )?(?:pagina|site|website|lijst|formulier|brief)|veld|vinkje|zorgtoeslag|pagina|staat niet',
        ),
      },
    ],
    [
      'acutely ill',
      'pijn op (?:de|mijn) borst|(?:kan|krijg) _ geen adem|bewusteloos|hartaanval|ambulance|levensgevaar*|doodgaan|ga(?:at)? (?:ik |hij |zij |ze )?dood|overlijd* (?:ik|hij|zij|aan)|bloed* (?:hevig|dood)|hartinfarct',
      {
        who,
        unless: some(
          'schrik|schrok|lach*|bijna een hartaanval|hartaanval van|verveling|verveel|opleiding|folder|pagina|rijbewijs|nieuwsgierig*|ga ik dood van|wat als ik doodga|nabestaanden',
        ),
      },
    ],
    [
      'treatment is delayed',
      '(?:operatie|bestraling|chemo|chemokuur|spoedopname) _ (?:uitgesteld|afgezegd|kan niet doorgaan|gaat niet door|geweigerd)',
      { who },
    ],
    [
      'starves',
      '(?:eet|gegeten|eten) _ al (?:drie|twee|vier|vijf|3|2|4|5)? ?(?:dagen|dag) niet(?:s)?|al (?:dagen|twee dagen|drie dagen|2 dagen|3 dagen) (?:niet|niets|niks) (?:gegeten|te eten)',
      { who },
    ],
  ]),
  ...cues('home-and-money', [
    [
      'loses their home',
      '(?:uit (?:mijn|ons|de|zijn|haar|het|onze) (?:huis|woning) (?:gezet|zetten|getrapt|moeten)|huisuitzetting|ontruimd|ontruiming|dakloos|op straat (?:sta|staan|komt te staan|gezet|slaap|slapen|terecht|beland*|leven|kom te staan)|(?:sta|staan|slaap|slapen|zetten|zet|gezet|komen|kom) _ op straat|(?:slaap|slapen|woon|wonen) _ in (?:de|mijn|onze|een) auto)',
      {
        who,
        unless: some(
          'pagina|uitleg|folder|container*|bankje|rommel|grofvuil|parkeren|vuilnis*|kliko|artikel',
        ),
      },
    ],
    [
      'money stops',
      '(?:uitkering|bijstand|toeslag|toeslagen|huurtoeslag|zorgtoeslag|wia|wajong|aow|pensioen|loon|salaris|geld|inkomen|betaling|ww|kinderbijslag) _ (?:gestopt|stopgezet|stopt|ingetrokken|geblokkeerd|stopgezet|niet gekregen|niet gestort|niet binnen|niet betaald|stilgelegd|ingehouden)',
      {
        who,
        unless: some(
          'waar kan ik|hoe kan ik|kan ik mijn|pagina|uitleg|knop|wilde stopzetten|zelf stopgezet|zelf gestopt',
        ),
      },
    ],
    [
      'cannot pay to live',
      '(?:kan|kunnen|kon) _ (?:huur|hypotheek|boodschappen|eten|energierekening|rekeningen|stroom|gas|vaste lasten) _ niet (?:meer )?(?:betalen|kopen|halen)|(?:geen|niets|niks) (?:geld |meer )?(?:meer )?(?:te eten|voor eten|om te eten|om eten te kopen|voor boodschappen|om van te leven)|geen (?:geld|inkomen|cent|euro) meer|(?:leef|leven|rondkomen) _ van (?:de )?voedselbank',
      { who },
    ],
    [
      'debts are taken',
      '(?:deurwaarder|incassobureau) _ (?:deur|langs|morgen|beslag|spullen|inboedel|dreigt)|beslag _ (?:loon|uitkering|inboedel|rekening|huis|auto|toeslag)|(?:stroom|water|gas|elektra|licht|energie|verwarming) _ (?:afgesloten|afsluiten)',
      { who, unless: some('pagina|uitleg|verhuis*|overlijden|onderhoud') },
    ],
  ]),
  ...cues('deadline', [
    [
      'ends today or tomorrow',
      '(?:vandaag|vanavond|morgen|vannacht|overmorgen|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag) _ (?:laatste dag|verloopt|verlopen|deadline|uiterlijk|sluit|sluitingsdatum|binnen zijn|moet ingeleverd|ingeleverd zijn|te laat)',
      { who },
    ],
    [
      'ends today or tomorrow',
      '(?:verloopt|verlopen|laatste dag|sluit|termijn|deadline|uiterlijk|moet|moeten|rechtszaak|zitting) _ (?:vandaag|vanavond|morgen|overmorgen|vannacht|over (?:een|twee|drie|1|2|3) dag(?:en)?)',
      {
        who: some("ik|me|mij|mijn|m'n|we|wij|ons|onze"),
        unless: some(
          'morgen weer|website sluit|balie|winkel|gemeentehuis|weer open|bellen|probeer*|vuilnis*|container*|kliko|gaan stemmen|wandelen',
        ),
      },
    ],
    [
      'ends within days',
      'nog (?:maar |slechts )?(?:een|één|twee|drie|1|2|3) (?:dag|dagen|uur|uren) (?:de tijd|tijd|om|voor)|binnen (?:24|48) uur|over (?:een|twee|drie|1|2|3) dag(?:en)? _ (?:uit|weg|verloopt|deadline|sluit|ontruim*)',
      { who: some("ik|me|mij|mijn|m'n|we|wij|ons|onze") },
    ],
    [
      'term passes',
      '(?:termijn|bezwaartermijn|beroepstermijn|verblijfsvergunning|visum|bedenktijd) _ (?:verloopt|verstrijkt|loopt af|is bijna om|bijna voorbij|verstreken)',
      { who: some("ik|me|mij|mijn|m'n|we|wij|ons|onze") },
    ],
  ]),
]
