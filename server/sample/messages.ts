/** What people write, as people write it: short and long, kind and cross, with and without capitals. */

export type Topic =
  | 'benefit'
  | 'form'
  | 'objection'
  | 'passport'
  | 'moving'
  | 'parking'
  | 'waste'
  | 'licence'
  | 'integration'
  | 'tax'
  | 'works'

/** Said about any page. Some recur word for word, as they do in life. */
export const SHORT = {
  yes: [
    'Duidelijk!',
    'Prima uitleg, dank u wel',
    'top',
    '👍',
    'Fijn dat het zo kort is',
    'eindelijk een site die ik snap',
    'Goed te volgen',
  ],
  other: [
    'werkt niet',
    'niet duidelijk',
    'Te veel tekst',
    'slecht',
    '👎',
    'ik snap er niks van',
    'Onbegrijpelijk',
    'waar staat het nou?',
    'veel te moeilijk geschreven',
  ],
} as const

export const MESSAGES: Record<Topic, readonly string[]> = {
  benefit: [
    'Wat is een verzamelinkomen? Ik zie dat woord nergens op mijn loonstrook.',
    'Telt het inkomen van mijn inwonende zoon mee? Hij is 19 en studeert.',
    'Er staat niet bij tot welk bedrag je spaargeld mag hebben in {jaar}.',
    'Ik ben zzp’er en mijn inkomen is elk jaar anders. Welk jaar moet ik invullen?',
    'heffingvrij vermogen, wie bedenkt zulke woorden',
    'De tabel is handig maar op mijn telefoon valt de laatste kolom weg.',
    'In de brief staat € {bedrag}, hier staat een ander bedrag. Wat klopt er nu?',
    'Wij wonen samen maar hebben elk een eigen energiecontract. Dat geval staat er niet bij.',
    'Mijn moeder is 82 en heeft geen computer. Hoe moet zij dit aanvragen?',
    'aub een voorbeeld met echte getallen erbij, dan snap ik het sneller',
    'Ik heb gebeld op [telefoonnummer] en daar zeiden ze iets anders dan hier staat',
    'Wanneer weet ik of ik het krijg? Acht weken is lang als je rood staat.',
    'Moet ik het terugbetalen als ik meer ga verdienen? Dat durf ik nu niet goed.',
    'Goed dat er nu staat dat je het niet hoeft terug te betalen, dat was eerst niet zo',
    'Ik huur een kamer, all in. Kan ik dan ook toeslag krijgen?',
    'Mijn man is in {maand} overleden. Moet ik alles opnieuw doorgeven?',
    'Waarom moet ik mijn contractnummer opgeven, dat hebben jullie toch al',
  ],
  form: [
    'De knop Volgende doet niets op mijn telefoon.',
    'bij stap 3 springt hij steeds terug naar het begin',
    'Kan mijn bijlage niet uploaden, pdf van 4 MB',
    'Formulier blijft hangen na het inloggen. Al drie keer geprobeerd.',
    'Ik krijg de melding dat mijn sessie verlopen is terwijl ik nog bezig was. Alles weg!',
    'Het veld voor de datum pakt 31 {maand} niet',
    'op de ipad van mijn dochter lukte het wel, op mijn eigen telefoon niet',
    'waar vind ik het nummer dat bij vraag 7 gevraagd wordt?',
    'Sinds de nieuwe versie werkt de terugknop niet meer',
    'geen bevestiging gekregen. Is het nou verstuurd of niet?',
  ],
  objection: [
    'Hoeveel tijd heb ik? Op de brief staat zes weken maar vanaf welke dag?',
    'Kost bezwaar maken geld? Dat staat er niet.',
    'Ik wil iemand spreken, geen formulier',
    'Mag mijn zus dit voor mij doen? Ik kan zelf niet goed schrijven.',
    'gronden van bezwaar… gewone taal graag',
    'Krijg ik ondertussen wel geld of stopt alles?',
  ],
  passport: [
    'Kan ik ook op zaterdag terecht?',
    'Wat kost spoed precies? Wij vliegen over {aantal} dagen.',
    'Moet mijn ex tekenen voor het paspoort van ons kind? Dat moet duidelijker.',
    'staat niet bij of je pasfoto’s ter plekke kunt maken',
    'Afspraak maken lukt niet, eerste plek is pas over {aantal} weken',
    'Heldere pagina, in één keer goed gegaan',
  ],
  moving: [
    'Geldt dit ook als ik naar een ander huis in dezelfde straat ga?',
    'Moet ik ook de belasting en de zorgverzekeraar inlichten of doet de gemeente dat?',
    'Ik verhuis pas op 1 {maand} maar kan de datum niet kiezen',
    'snel gedaan, mooi zo',
    'mijn adres wordt niet herkend, het is een nieuwbouwwijk',
  ],
  parking: [
    'Op het bord in onze wijk staat iets anders dan hier.',
    'Wat is zone {aantal}? Zet er een kaartje bij.',
    'Tweede auto, kan dat nou wel of niet? Ik hoor van buren dat het niet meer mag.',
    'Mijn mantelzorger kan nooit parkeren. Is daar iets voor?',
    'nummer ingevuld en dan “onbekende fout”',
    'De prijs is verhoogd maar de pagina noemt nog het oude bedrag van € {bedrag}',
  ],
  waste: [
    'Wanneer komt de groene bak bij ons? Ik vind alleen de grijze.',
    'kaart is onleesbaar op mobiel',
    'Met kerst is het anders, dat staat er niet',
    'Waar moet ik een oude matras laten',
    'Een plaatje van wat in welke bak mag zou helpen, mijn buren lezen geen Nederlands',
  ],
  licence: [
    'De dokter zei dat ik eerst een formulier moet kopen. Dat lees ik hier niet.',
    'Ik ben 76 en snap niet in welke volgorde het moet: arts, formulier of gemeente?',
    'gezondheidsverklaring, waar haal ik die',
    'Duurt het echt vier maanden? Dan mag ik straks niet meer rijden',
    'Mijn rijbewijs is al verlopen, mag ik nog naar mijn werk rijden?',
    'duidelijk stappenplan, compliment',
  ],
  integration: [
    'Dit is B2, geen A2. Mijn cursisten kunnen dit niet lezen.',
    'Hoeveel keer mag ik examen doen?',
    'Ik begrijp niet wat DUO doet en wat de gemeente doet',
    'Mag ik mijn telefoon gebruiken om te vertalen bij het examen?',
    'tekst is heel lang. kan ook video?',
    'Wanneer krijg ik uitslag, ik wacht al {aantal} weken',
    'Als vrijwilliger help ik {aantal} mensen hiermee. Een filmpje in het Tigrinya zou veel schelen.',
  ],
  tax: [
    'Waarom betaal ik dit én aan de gemeente? Leg dat eens uit.',
    'Vervuilingseenheid? Wij zijn met z’n tweeën en wonen schoon hoor',
    'het bedrag is € {bedrag} hoger dan vorig jaar zonder uitleg',
    'Kwijtschelding staat verstopt onderaan. Zet dat bovenaan!',
    'Ik ben in {maand} verhuisd en krijg toch een aanslag over het hele jaar',
  ],
  works: [
    'Tot wanneer is het fietspad dicht?',
    'Mooie uitleg met die tekening',
    'Wie betaalt de schade aan ons hek?',
    'vrachtwagens rijden hier nu om zes uur ’s ochtends, daar staat niets over',
  ],
}

export const QUESTIONS: Record<Topic, readonly string[]> = {
  benefit: [
    'Heb ik recht op de toeslag als ik een bijstandsuitkering heb?',
    'Wanneer wordt de toeslag van {jaar} uitbetaald?',
    'Ik heb een beschikking gekregen maar het bedrag klopt niet. Wat moet ik doen?',
    'Kan ik de toeslag nog aanvragen over vorig jaar?',
  ],
  form: [
    'Is mijn aanvraag van 3 {maand} aangekomen?',
    'Kan ik het formulier ook op papier krijgen?',
  ],
  objection: [
    'Kunt u mijn termijn verlengen? Ik lag in het ziekenhuis.',
    'Mag ik mijn bezwaar ook vertellen in plaats van opschrijven?',
  ],
  passport: [
    'Mijn paspoort is gestolen in het buitenland. Wat nu?',
    'Kan ik mijn identiteitskaart laten bezorgen?',
  ],
  moving: [
    'Hoe schrijf ik mijn kind in op twee adressen?',
    'Ik ga tijdelijk naar het buitenland. Moet ik mij uitschrijven?',
  ],
  parking: [
    'Hoelang is de wachtlijst voor een tweede vergunning?',
    'Kan mijn verpleegkundige een vergunning krijgen?',
  ],
  waste: [
    'Kunnen wij een extra container krijgen? Wij hebben een tweeling.',
    'Waarom is onze straat vorige week overgeslagen?',
  ],
  licence: ['Mag ik rijden zolang mijn aanvraag loopt?', 'Welke arts mag mijn ogen keuren?'],
  integration: ['Krijg ik uitstel als ik zwanger ben?', 'Kan mijn lening worden kwijtgescholden?'],
  tax: [
    'Kan ik in termijnen betalen?',
    'Waarom krijg ik een aanslag voor een huis dat ik verkocht heb?',
  ],
  works: ['Blijft de dijk open voor de schoolbus?'],
}

/** In other languages, by language; said on any page. */
export const ELSEWHERE: Record<string, readonly string[]> = {
  en: [
    'I moved here last year and do not understand which form is for me.',
    'Is there an English version of the letter?',
    'The amounts are clear, the conditions are not.',
    'Great, short and clear.',
    'The button does nothing on my phone.',
  ],
  de: [
    'Gilt das auch für Grenzgänger?',
    'Ich finde das Formular nicht.',
    'Die Seite ist nur auf Niederländisch, schade.',
  ],
  pl: [
    'Nie rozumiem, jakie dokumenty są potrzebne.',
    'Czy mogę zadzwonić po polsku?',
    'Za dużo trudnych słów.',
  ],
  tr: ['Başvuru formu nerede?', 'Annem okuyamıyor, telefonla yardım var mı?', 'Çok uzun ve zor.'],
  ar: ['لا أفهم الشروط، هل يوجد شرح أبسط؟', 'أين أجد الاستمارة؟', 'شكراً، واضح جداً'],
  uk: ['Чи можу я подати заявку з тимчасовим захистом?', 'Не розумію слова у таблиці.'],
  fr: ['Est-ce que cela vaut aussi pour les étudiants ?', 'Le texte est trop long.'],
  fy: ['Moai dúdlik, tige tank.', 'Wêrom stiet it net yn it Frysk?'],
  pap: ['Mi no ta komprondé e palabranan difísil.', 'Unda mi por haña e formulario?'],
}

export const OFFERS = [
  'Ik wil deze pagina wel met u doorlezen. Ik geef taalles aan volwassenen.',
  'Onze dorpsbibliotheek wil helpen met uitleg aan ouderen.',
  'Kom gerust eens kijken aan onze balie, wij horen deze vragen elke dag.',
  'Als ervaringsdeskundige denk ik graag mee over eenvoudiger woorden.',
]
export const QUOTES: Partial<Record<Topic, readonly string[]>> = {
  benefit: [
    'U had op 1 januari niet meer spaargeld dan het heffingvrij vermogen.',
    'Uw verzamelinkomen is niet hoger dan de grens in de tabel.',
  ],
  tax: ['De aanslag is gebaseerd op het aantal vervuilingseenheden.'],
  integration: ['U voldoet aan de inburgeringsplicht binnen de gestelde termijn.'],
}
