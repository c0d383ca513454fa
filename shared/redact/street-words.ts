/** The words that streets are made of, in six languages, folded and in lower case. */

/** Endings of street names that rarely end anything else. */
export const STREET =
  /(?:straat(?:je|weg)?|strass?e|str|laan(?:tje)?|gracht|kade|plein(?:tje)?|singel|dreef|steeg(?:je)?|weg|dijk|plantsoen|boulevard|allee|gasse|platz|chaussee|damm|ufer|caddesi|sokagi|sokak|mahallesi|bulvari)$/
/** Endings of street names that also end other words: only with a capital, or in an address. */
export const PERHAPS_STREET =
  /(?:hof|hofje|pad|park|burg|veld|velden|markt|oord|erf|poort|haven|horst|kamp|brink|wal|zoom|hoek|akkers?|weide|beek|vaart|zijde|werf|meent|oever|sloot|gouw|hage|lande|wetering|tuin|tuinen|brug|sluis|bos|bosch|berg|heide|stede|stein|donk|baan|dal|rak|vliet|waard|heuvel|schans|vest|kreek|steig|stieg|graben|wall|steen|voorde?|land|[bcdfgkmnprst]ring|promenade|passage|esplanade|lust|toren|eiland|diep|plaats|plantage|hout|gaarde?|straatje)$/
/** Words with such an ending that are no streets. */
export const NO_STREET =
  /^(?:(?:onder|over|snel|auto|spoor|water|vaar|lucht|uit|om|terug|heen|half|reis|land|levens|arbeits|um|heim|rechts|schul|rad|fuss|hin|ruck|tram|fiets|dienst|toegangs|school)?weg|(?:de|blok|ar)kade|(?:gerechts?|bahn|fried|bauern|gerichts|kerk|binnen)?hof|(?:wandel|fiets|voet|zebra|zoek|ruiter|klik)?pad|(?:parkeer|invul|tekst|zoek|sport|invoer|antwoord|vraag|werk|vak)?veld(?:en)?|(?:arbeids|woning|huizen|huur|koop|super|bouw|energie|zorg)?markt|(?:ant|tref|wacht)?woord|(?:ak|ac)koord|[mn]oord|(?:pas|rap|trans)?poort|(?:lucht|jacht|vlieg)?haven|(?:werk|arbeits|park|sitz|stell|studien|spiel|kita|kindergarten|ausbildungs|therapie|sport|steh)platz|(?:woon|geboorte|werk|stand|parkeer|vestigings|ligg?|zit|slaap|opvang|stage)?plaats|[a-z]*overweg|(?:loop|landings|vol|deel|bij|eer|rij)?baan|[a-z-]*(?:holland|limburg|amburg|duitsland|nederland|buitenland|binnenland|erland|engeland|rusland|griekenland|deutschland|ausland|inland|friesland|zeeland|gelderland|flevoland|finland|finnland|poland|england|ireland|scotland|thailand|russland)|tilburg|middelburg|voorburg|culemborg|doesburg|luxemburg|salzburg|freiburg|(?:achter|voor)zijde|[a-z]*(?:wijk|rust|water)|onderzoek|spring|proces|adres|straat)$/
/** A street word that stands alone, behind its name: "High Street 12", "Lange Str. 5", "Bağdat Cad. 45". */
export const STREET_ALONE =
  /^(?:straat|laan|plein|gracht|kade|singel|weg|dijk|strass?e|str|platz|allee|gasse|ring|damm|ufer|markt|wall|street|road|rd|lane|avenue|ave|drive|close|court|crescent|square|caddesi|cadde|cad|cd|sokak|sokagi|sok|sk|mahallesi|mah|mh|bulvari|bulv|blv|yolu|apartmani|sitesi|boulevard|park|hof|pad|steeg|dreef|plantsoen|voorhout|burgwal|haven|vest)$/
/** A street word before its name that needs no capital behind it: "ul. dluga 5", "rue neuve 12". */
export const HEAD =
  /^(?:ul|ulica|ulicy|ulice|alej[aei]|osiedl[eu]|os|rue|avenue|boulevard|bd|bld|chemin|impasse|laan)$/
/** The same, but a word of its own as well: a name with a capital must follow. */
export const PERHAPS_HEAD =
  /^(?:al|pl|plac|placu|rondo|skwer|bulwar|place|allee|chaussee|quai|cours|route|square|passage|faubourg|sentier|residence|av|plein|straat|weg|hof|kade|park|dreef|burg|plantage|singel|gracht|pad|steeg|markt|haven|hoek|poort|brink|strass?e|platz|zur|zum|hinter|unter)$/
/** Streets that are called by a number: "123. Sokak", "1453 Sokak". */
export const NUMBERED = /^(?:sok|sokak|sokagi|sk|cad|cadde|caddesi)$/
/** Polish abbreviations that are words elsewhere: the full stop must be there. */
export const NEEDS_STOP = /^(?:al|pl|os)$/
/** Small words inside names of streets. */
export const PARTICLE =
  /^(?:van|de|der|den|het|ten|ter|te|'t|'s|la|le|les|l'|du|des|d'|aux|au|a|en|et|sur|sous|von|dem|am|im|an|zur|zum|of|the|op|aan|in|sint|st|saint|sainte|i)$/
/** Titles and first parts that people also write in lower case. */
export const TITLE =
  /^(?:burgemeester|burg|burgem|dokter|doctor|dr|mr|ds|ir|prof|professor|pastoor|kapelaan|koningin|koning|prins|prinses|graaf|admiraal|generaal|gen|president|minister|sint|st|jan|eerste|tweede|derde|nieuwe|oude|lange|korte|grote|kleine|hoge|lage|noordelijke|zuidelijke|willem|johan|maria|van|de|der|neue|alte|kurze|karl|atat|[a-z]\.)$/
/** Words with a capital at the beginning of a sentence, which are not part of the name. */
export const NO_NAME =
  /^(?:ik|mijn|m'n|op|in|aan|bij|voor|vanuit|vanaf|naar|te|[a-z]*adres|adress?e?|straat|wij|we|wie|onze|ons|hij|zij|mein|meine|ich|wir|unsere?|anschrift|die|der|das|auf|an|am|my|the|at|i|our|address|home|live|living|mon|ma|notre|je|j'habite|nous|habite|benim|adresim|adresi|ben|biz|mam|moj|moja|mieszkam|nasz|zamieszkaly|zamieszkala|hallo|beste|geachte|woon|woont|wonend|wonende|wohnhaft|wohne|hier|woning|huis|pand|heb|is|dit|dat|er|met|uit|om|tussen|tot|ook|maar|mit|bei|und|en|from|near|to|on|and|entre|chez|dans|sur|przy|na|ul)$/
/** Street words that follow number and name: "12 High Street". */
export const ENGLISH =
  /^(?:street|st|road|rd|avenue|ave|lane|ln|drive|close|court|crescent|way|terrace|gardens|square|grove|hill|place|row|mews|walk|park|green|boulevard|parade)$/
export const ENGLISH_SURE = /^(?:street|road|avenue|lane|rd|ave|crescent|terrace)$/
/** Street words that follow the number directly: "12, rue de la Paix". */
export const FRENCH =
  /^(?:rue|avenue|av|boulevard|bd|bld|place|chemin|allee|impasse|quai|cours|route|square|passage|faubourg|sentier|residence)$/
export const FRENCH_SURE = /^(?:rue|avenue|boulevard|bd|bld|chemin|impasse|allee|quai)$/
