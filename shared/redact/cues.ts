/**
 * The words that say what a number is, in six languages and without accents. Each is the beginning of a
 * word, unless it ends in `$`. `other` names numbers that are nobody's: they must stay.
 */
export const CUE_WORDS = {
  bsn: `bsn|burger[ -]?service|sofi$|sofi-?n|citizen service|service citoyen|pesel|tckn|tc kimlik|t\\.c\\. kimlik
    |social security|national insurance|sozialversicherungsn|securite sociale|vatandaslik no|vatandaslik num|bsin
    |obsluga obywat|numer obywat|obywatelski`,
  iban: `iban|rekening-?nu|rekening-?nr|bankrekening|giro|bank ?account|account num|account no|kontonu|kontonr
    |bankverbindung|compte bancaire|numero de compte|hesap n|banka hesab|rachun|numer konta|nr konta|konta$
    |konto bank`,
  document: `paspoort|passport|passnu|pass$|passeport|reisepass|pasaport|paszport|reisdocument|travel document
    |identiteits?(?:kaart|bewijs)|id-?kaart|id-?bewijs|identity card|id card|identity doc|ausweis|personalausw
    |carte d'identite|numero de (?:la |ma )?carte d'identite|titre de sejour|carte de sejour|kimlik|dowod|dowodu|rijbewijs|driving licen|driver'?s? licen
    |fuhrerschein|permis de cond|numero de permis|mon permis|permis n|permis :|ehliyet|surucu belge|prawo jazdy|prawa jazdy
    |residence permit|aufenthaltst|aufenthaltserl|oturma izn|oturum kart|ikamet izn|karta pobytu|karty pobytu
    |verblijfs|vreemdelingen|v[ -]?n(?:umme|umbe)?r|document-?n|documentnr|document num|document no|numero de document
    |numero du document|dokumentenn|dokumentn|belge no|belge num|seri no|numer dokum|nr dokum|visum|paspt`,
  card: `credit ?card|creditkaart|kaartn|kaart$|pasn|betaalkaart|betaalpas|bankpas|debit|kreditkart|kartenn
    |carte bancaire|carte bleue|carte de credit|carte de paiement|numero de carte|ma carte(?! d')|kredi kart|kart n
    |kartim|banka kart|karta$|karty$|karte$|card$|visa$|visakaart|mastercard|maestro|amex|american express`,
  phone: `tel$|telnr|telno|tele?n|telef|teleph|[a-z]{1,12}telef|[a-z]{1,12}phone|phone|mobi|mob$|gsm|06-?nummer
    |bel$|bell|belt$|belde|gebeld|terugbel|opbel|bereik|whats ?app|app$|appen$|appje|sms$|sms-?en$|sms'en
    |m(?:ij|')?n nummer$|mn nr|mijn nr|vast nummer|nummer thuis|call$|calls$|calling|called|ring me|text me
    |reach me|my number|contact number|handy|ruf$|rufen|ruft|anruf|angeruf|erreichbar|erreichen|ruckruf
    |meine nummer|appele|rappel|joindre|joignable|portable|mon numero|ara$|ararsa|aray|aram|cep$|cebi|ulasab
    |ulasin|(?<!(?:pasaport|kimlik|bsn|belge|hesap|kart) )numaram|zadzwo|dzwon|oddzwon|komork|(?:contact|kontakt|iletisim)(?=:? {0,2}[\\d+(])|kom$|moj numer|moim numerem|faks|fax`,
  postcode: `post-?code|postkode|zip$|zip ?code|plz|postleitzahl|code postal|posta kodu|kod pocztowy|kod$
    |postal code`,
  birthdate: `geboren|geb$|geboorte-?dat|geb-?dat|gebdat|geboortedag|geboorte$|jarig|(?:mijn|zijn|haar) verjaardag|born|birthday
    |birth ?dat|date of birth|of birth|dob$|d\\.o\\.b|b-day|geburtsdat|geburtstag|nee?\\(?e?\\)? le(?=:? ?\\d)
    |(?:suis|est) nee?$|date de naissance|(?:mon|son) anniversaire|(?<!acte de )naissance$|nee? (?:a|en|au) |ddn|dogum tar|dogum gun|dogum:? (?=\\d)|dogdu
    |dogumlu|d\\. ?tar|ur$|(?<!akt[a-z]{0,3} )urodz|data urodz|dat\\. ur`,
  plate: `kenteken|nummerplaat|nummerbord|licen[cs]e plate|number plate|plate|registration n|registration plate
    |reg n|kennzeichen|nummernschild|plaque|immatricul|plaka|tablic|nr rej|numer rej|rejestrac`,
  other: `kvk|koophandel|rsin|btw|vat$|zaak|kenmerk|factu|faktu|dossier|order|bestel|klant|relatie|aanslag|aanvraag
    |referen|ref$|beschikking|vergunning|formulier|registratie|melding|polis|contract|ticket|track|zending|pakket
    |meter|perceel|kadast|ean$|isbn|oin$|vestiging|artikel|debiteur|lidmaat|project|besluit|volgn|serie|versie
    |transactie|incident|barcode|account|az$|aktenz|vorgang|rechnung|kunden|antrag|handelsreg|hrb|geschaftsz
    |steuern|umsatzst|ust|fall$|fallnummer|facture|commande|client|siren$|siret|demande|tva|dosya|basvuru|fatura
    |siparis|musteri|vergi|takip|sicil|evrak|kayit|spraw|zamow|wnios|sygnat|klient|nip$|regon|krs$|znak|decyz
    |umow|case|invoice|file$|customer|application|company|chamber|form$|request|subsidie|begroting
    |[a-z]{1,20}-?nu?mm?er$|[a-z]{2,20}nr$|[a-z]{1,20}zeichen$|[a-z]{1,20}kenmerk`,
}

export type CueKind = keyof typeof CUE_WORDS

const groups = Object.values(CUE_WORDS).map((words) => {
  const parts = words.split('|').map((word) => word.trim().replace('$', '(?![a-z])'))
  return `(${parts.join('|')})`
})

export const CUES = new RegExp(`(?<![a-z])(?:${groups.join('|')})[a-z]*\\.?`, 'gi')
