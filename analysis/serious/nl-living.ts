/** Dutch, also as people write it in a hurry: health, a home and money, and days that pass. */
import { type Cue, cues, some } from './cue.ts'
import { topic, who } from './nl-words.ts'

export const NL_LIVING: readonly Cue[] = [
  ...cues('health', [
    [
      'medicine or care stops',
      '(?:geen|zonder) (?:mijn |zijn |haar )?(?:medicijn*|pillen|tabletten|insuline|medicatie|zuurstof|dialyse|thuiszorg|pijnstillers|behandeling)(?: meer)?',
      { who, unless: some('medicijngebruik|hoef ik|nodig hebben|invullen|vermelden|vul') },
    ],
    [
      'medicine or care stops',
      '(?:medicijn*|pillen|tabletten|insuline|medicatie|thuiszorg|behandeling|zuurstof|zorg) _ (?:(?:zijn|is|raken|raakt) (?:bijna |nu )?op|gestopt|stopgezet|geweigerd|afgezegd|niet vergoed|niet meer|ingetrokken)',
      {
        who,
        unless: some(
          'op (?:de |deze |het )?(?:pagina|site|website|lijst|formulier|brief)|veld|vinkje|zorgtoeslag|pagina|staat niet',
        ),
      },
    ],
    [
      'acutely ill',
      'pijn op (?:de|mijn) borst|(?:kan|krijg|krijgt) _ geen (?:adem|lucht)|bewusteloos|hartaanval|ambulance|levensgevaar*|doodgaan|ga(?:at)? (?:ik |hij |zij |ze )?dood|overlijd* (?:ik|hij|zij|aan)|bloed* (?:hevig|dood)|hartinfarct',
      {
        who,
        unless: some(
          'schrik|schrok|lach*|bijna een hartaanval|hartaanval van|verveling|verveel|opleiding|folder|pagina|rijbewijs|nieuwsgierig*|ga ik dood van|wat als ik doodga|nabestaanden',
        ),
      },
    ],
    [
      'may not live',
      '(?:overleef|overleeft|overleven) _ niet|niet (?:overleven|overleeft)|(?:red|redt) het niet meer',
      { who, unless: some('formulier|examen|vergadering|deadline|bedrijf|winkel') },
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
      'loses their home',
      '(?:moeten|moet|worden|word) _ uit _ (?:huis|woning)|(?:nergens|geen plek) (?:heen|naartoe|terecht|om te (?:slapen|wonen)|anders heen)|geen (?:onderdak|slaapplek|slaapplaats)',
      { who, unless: topic },
    ],
    [
      'no money or light',
      '(?:zit|zitten|leven|leef) _ zonder (?:stroom|gas|water|verwarming|licht|geld|inkomen)|nog (?:maar )?(?:een|twee|drie|vier|vijf|zes|acht|tien|twintig|\\d{1,2}) euro(?: (?:om|voor|over|tot|per week))?|(?:energie*|stroom*|gas*|water*) _ afgesloten',
      { who, unless: some('kost|kosten|korting|tarief|prijs|verhuis*|onderhoud|leges') },
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
      '(?:deurwaarder|incassobureau) _ (?:deur|langs|morgen|beslag|spullen|inboedel|dreigt)|beslag _ (?:loon|uitkering|inboedel|rekening|huis|auto|toeslag)|(?:stroom|water|gas|elektra|licht|energie|verwarming) _ (?:afgesloten|afsluiten)|(?:sluit|sluiten) _ (?:stroom|water|gas|elektra|elektriciteit|energie) af',
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
      'ends today or tomorrow',
      '(?:vandaag|vanavond|morgen|vannacht|overmorgen) _ loopt _ af|loopt _ (?:vandaag|vanavond|morgen|vannacht|overmorgen) _ ?af|(?:vandaag|morgen|overmorgen|maandag|vrijdag) _ het land uit|het land uit(?:gezet)? _ (?:morgen|overmorgen)',
      { who },
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
