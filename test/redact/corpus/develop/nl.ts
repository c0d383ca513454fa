/** Dutch, the half to develop on. `{kind}` is filled in; a sentence without one must stay as it is. */
export const nl = {
  personal: `
Mijn BSN is {bsn}, kunt u kijken waarom de toeslag is gestopt?
bsn {bsn}
ik heb mijn burgerservicenummer ingevuld ({bsn}) maar het formulier zegt dat het niet klopt
Betreft: {bsn} aanvraag kinderopvangtoeslag
Burgerservicenummer: {bsn}. Ik krijg steeds een foutmelding.
Het sofinummer van mijn man is {bsn} en dat van mij weet ik niet uit mijn hoofd
Er staat een verkeerd nummer op de brief, het moet {bsn} zijn.
hallo ik ben {bsn} en ik wil weten wanneer mijn geld komt
Graag overmaken op {iban} op naam van mijn moeder.
Mijn rekeningnummer {iban} is veranderd maar ik vind nergens waar ik dat doorgeef
iban: {iban}
De toeslag komt nog op de oude rekening ({iban}) binnen
Ik heb met mijn creditcard {card} betaald en nog geen paspoort
kaartnummer {card} werd geweigerd bij de leges
Betaling mislukt met {card}, geldig tot volgend jaar
Bel me op {phone} graag na 5 uur
mijn nummer is {phone}
U kunt mij bereiken op telefoonnummer {phone}.
Telefoon: {phone}
Niemand belt terug!! {phone}
app me maar {phone} dan leg ik het uit
Kunt u terugbellen naar {phone} of anders mailen?
Stuur het antwoord naar {email} alstublieft.
mailadres {email}
Ik heb al 2x gemaild vanaf {email} maar geen reactie
e-mail: {email}, telefoon {phone}
jullie mogen mij mailen ({email})
Ik woon op {postcode} en krijg steeds post van een ander
Postcode en huisnummer: {postcode}
Volgens de site bestaat {postcode} niet, terwijl ik er al 10 jaar woon.
Bij {postcode} wordt het afval niet opgehaald
adres is {address}, daar is de lantaarnpaal stuk
Ik woon op de {address} in Zwolle
Verhuisd van {address} naar {address}, wanneer moet ik dat melden?
{address}, {postcode} Amersfoort
Wij wonen {address} en hebben geen stemkaart ontvangen.
Op het formulier staat {address} maar dat is het oude adres
Ik ben geboren op {birthdate} en wil weten wanneer ik AOW krijg
geboortedatum {birthdate}
mijn dochter (geb. {birthdate}) heeft nog geen vaccinatie gehad
Geboortedatum kind: {birthdate}. Hoe vraag ik kinderbijslag aan?
Mijn kenteken is {plate} en ik kreeg een boete
Voor de auto met kenteken {plate} betaal ik te veel wegenbelasting
De parkeervergunning voor {plate} is verlopen
nummerplaat {plate} gestolen
Mijn DigiD gebruikersnaam is {digid} maar ik kom er niet in
inloggen met digid {digid} lukt niet
DigiD: {digid}
Ik gebruik inlognaam {digid} en krijg een foutcode
Mijn gebruikersnaam is {digid}.
Mijn paspoort met nummer {document} is gestolen
paspoortnummer {document}
Het nummer van mijn rijbewijs is {licence} en het verloopt volgende maand
rijbewijs {licence} kwijt
V-nummer {vnumber}, ik wacht al een jaar op de IND
ID-kaart {document} wordt niet geaccepteerd bij het uploaden
Vreemdelingennummer: {vnumber}
`,
  clean: `
Ik snap niet wat er bedoeld wordt met artikel 12, lid 3 van de wet.
In 2024 kreeg ik nog 1.250 euro en nu maar € 987,50 per maand.
Waarom staat het bedrag van € 1.234,56 er twee keer?
De site zegt dat jullie open zijn van 9:00-17:00 maar ik stond voor een dichte deur.
Op dinsdag van 9.00 – 12.30 uur is er niemand aan de balie.
Ik heb al 3 keer naar 14 020 gebeld zonder antwoord.
Waarom verwijst u naar 1400 als niemand opneemt?
Het nummer 0800-8051 werkt niet vanuit het buitenland.
Bel 112 bij nood staat er, maar ik zocht 0900-8844.
Mijn zaaknummer is 2024-0012345 en ik hoor niets.
Kenmerk van de brief: 123456782, ontvangen op 12 maart 2024.
KvK-nummer 12345678 wordt niet herkend.
Ons RSIN 001234567 staat verkeerd in het systeem.
Factuur 20240315 is dubbel betaald.
De brief van 12-03-2024 is onduidelijk over de termijn van 6 weken.
Ik moest formulier 3B invullen, maar op de site staat alleen formulier 2A.
Volgens paragraaf 3.2.1 geldt dit niet voor huurders.
De uitkering is 70% van het loon tot maximaal 100 procent van het dagloon.
Het loket op kamer 2.14 was niet te vinden.
De Kerkstraat is al maanden afgesloten zonder uitleg.
Ik was 2 uur onderweg en toen bleek de balie dicht.
De snelweg A12 is 3 km verderop en maakt veel lawaai.
Bijlage 12 is niet te openen op mijn telefoon.
Vraag 3 van het formulier is veel te moeilijk.
Ik moest 1500 euro terugbetalen over 2022 en 2023.
Tussen 2019 en 2023 heb ik in Duitsland gewerkt.
Van de 1000 EU-burgers weten er misschien 100 van deze regeling.
De regels zijn in 2024 en 2025 weer veranderd.
Ik verdien 2000 netto en mijn partner 1800.
Waarom moet ik 18 jaar zijn en niet 16?
Het staat in Stb. 2023, 123 maar dat leest niemand.
Verordening (EU) 2016/679 is voor gewone mensen niet te volgen.
Mijn DigiD werkt niet en ik weet niet waarom.
Ik ben mijn DigiD gebruikersnaam vergeten, wat nu?
Mijn wachtwoord is verlopen en de sms-code komt niet.
Kan ik ook zonder DigiD inloggen op mijnoverheid.nl?
DigiD app versie 6.12 crasht steeds.
Op www.rijksoverheid.nl/onderwerpen/toeslagen staat iets anders.
Ik volg @rijksoverheid maar daar stond het niet.
Ik wil weten hoe ik mijn paspoort verleng als ik in het buitenland woon.
Een rijbewijs kost nu € 48,60, dat was vorig jaar € 41,00.
Mijn kenteken is niet herkend bij de milieuzone.
Waar kan ik mijn geboortedatum wijzigen? Die staat fout.
De telefonische wachttijd was 45 minuten.
Vul hier uw postcode in, maar welk huisnummer dan?
De boete van 95 euro moet binnen 8 weken betaald zijn.
Ik zit in groep 3 met 12 anderen.
Artikel 6:162 BW wordt genoemd maar niet uitgelegd.
Zie ook art. 7 lid 2 sub b AVG.
De wachtlijst is van 250 naar 1200 mensen gegaan.
Dossiernummer 884512349 staat op alle brieven.
Met klantnummer 10023456 kom ik niet verder.
Aanslagnummer 1234.56.782.H.46.0112 staat rechtsboven.
De pagina laadt pas na 30 seconden en dan staat er fout 404.
Ik heb de stappen 1 tot en met 5 gedaan en toen begon het opnieuw.
Het heet nu BRP en vroeger GBA, wie verzint dat.
Bij het ministerie werken 3500 mensen en niemand weet het.
Het is een formulier van 12 pagina's met 84 vragen.
De leeftijd gaat naar 67 jaar en 3 maanden in 2028.
Om 12.30 uur zou iemand bellen, het is nu 16:45.
Op 1 januari 2025 is het minimumloon verhoogd naar 14,06 per uur.
Ik woon al 23 jaar in deze gemeente en dit is nooit uitgelegd.
Deze week is de derde keer dat de site eruit ligt.
Het plein is nu een bouwput en de markt is verplaatst.
Mijn huis is 120 m2 en de WOZ-waarde steeg met 12,5%.
De uitleg over box 1, 2 en 3 klopt niet met elkaar.
duidelijk
👍
Ik begrijp het verschil niet tussen WW, WIA en ZW.
Er staat 'binnen 4 weken' maar in de brief staat 6 weken.
Waarom duurt het 13 weken voor je een besluit krijgt?
Meldingsnummer 2024071234 is gesloten zonder dat er iets gebeurd is.
`,
}
