/** Dutch, the half to judge by: written apart from the other one, and not to be tuned on. */
export const nl = {
  personal: `
beste mensen, mijn moeder ({bsn}) kan niet meer zelf bellen, mag ik dat voor haar doen?
Ter info mijn gegevens: {bsn}, getrouwd, twee kinderen.
waarom vraagt u om mijn bsn? het is {bsn} en dat heeft u toch al
BSN-nummer={bsn}
Kind 1: {bsn}
Op regel vier moest ik {bsn} neerzetten en toen ging het scherm op zwart.
In de brief werd ik aangesproken als burger {bsn}, heel onpersoonlijk vond ik dat
Het geld moet naar {iban} en niet naar de bewindvoerder.
kan de huurtoeslag voortaan op {iban}? dank u
Verkeerde rekening! Het is {iban}!
Bankrekening {iban} t.n.v. stichting is al jaren opgeheven, toch staat hij er nog
Ik kreeg geen bevestiging na betaling met {card} voor het uittreksel.
mijn pas ({card}) is toen gelijk geblokkeerd
visa {card}
Overdag ben ik te bereiken via {phone}, 's avonds niet.
heb een doof kind dus liever sms naar {phone}
Wilt u mijn zoon bellen? Zijn nummer: {phone}
tel.nr. {phone}
Contactgegevens - {phone} - {email}
{phone} is mijn nummer als u nog vragen heeft
ik heb mijn telefoonnummer ({phone}) drie keer doorgegeven en toch belt u het oude
Gaarne reactie per mail: {email}
jullie kunnen me bereiken via {email} of gewoon per post
Mijn account staat op {email} en daar komt niks binnen, ook niet in de spam
Met vriendelijke groet, {email}
Voor {postcode} geldt blijkbaar een andere regeling dan voor de overkant van de straat
Wanneer komt er glasvezel bij {postcode}?
Ik kon mijn woning niet vinden: {postcode}.
wij zitten op {postcode} en horen bij de verkeerde gemeente volgens de kaart
De put voor {address} loopt bij elke bui over
Bezorgadres {address}, graag niet bij de buren afgeven
Sinds de verbouwing van {address} staat het pand leeg
Mijn vader woont nog op {address} maar gaat naar een verpleeghuis.
Het gaat om de woning aan de {address}.
ik sta ingeschreven op {address} en mijn ex ook nog steeds
Ik ben van {birthdate}, geboren in Paramaribo, en mijn akte is zoek.
Volgens u ben ik te jong, maar ik ben geboren {birthdate}
Persoonsgegevens: man, geb. datum {birthdate}, gehuwd
Mijn moeder is jarig op {birthdate} en wordt dan 80, krijgt ze een brief van de burgemeester?
Er staat een rode auto met kenteken {plate} al weken op de stoep
Ik kreeg een bekeuring voor {plate}, maar die heb ik verkocht.
kenteken {plate} staat nog op mijn naam
Kan ik {plate} schorsen als ik een half jaar weg ben?
Steeds 'onjuiste combinatie' bij gebruikersnaam {digid} van DigiD
Mijn DigiD-naam is {digid}, wachtwoord kwijt
mijn vader heeft als digid gebruikersnaam {digid}
Ik log in als {digid} en dan blijft hij hangen.
Documentnummer {document} zou ongeldig zijn terwijl mijn paspoort nog 5 jaar mag
De scan van mijn identiteitskaart {document} mislukt telkens
Rijbewijsnummer {licence} wordt niet gevonden in het register
Mijn V-nummer is {vnumber} en ik wil naturaliseren
Op mijn verblijfsdocument staat {document}, moet ik dat nummer opgeven?
`,
  clean: `
Lange teksten, ik ben na drie alinea's gestopt met lezen.
Eerst moest ik een bedrag van 12.345,67 invullen en daarna hetzelfde bedrag zonder komma.
U rekent met 365 dagen maar 2024 had er 366.
De AOW-leeftijd van 67 geldt voor mij pas op 1 maart 2027, toch?
Waarom is het loket aan de Dorpsstraat op vrijdag dicht?
Mijn brief d.d. 3-4-2024 is nooit beantwoord.
Er zijn 17.942.942 inwoners en iedereen moet hetzelfde formulier gebruiken.
In tabel 4 staat 3,5 maar in de tekst 4,5 procent.
Onze stichting (KvK 41234567) kan geen subsidie aanvragen.
Het ordernummer 300123456 is onbekend bij de helpdesk.
Wij hebben besluit 2023-000456789 ontvangen zonder bijlage.
Registratienummer 12345678 werd op de brief gezet maar de site wil 9 cijfers.
Het dossier met nummer 123456782 is kwijtgeraakt.
Uw referentie 4455667788 zegt mij niks.
U vraagt een IBAN maar ik heb een rekening in Engeland.
Ik wil niet bellen, ik wil een adres om te mailen.
Bel 0900-0101 zegt u, maar dat kost geld.
Het nummer 116 123 is altijd bezet.
Vanuit het buitenland werkt 14 070 niet.
Meld Misdaad Anoniem is 0800 7000, dat had er wel bij mogen staan.
De wachttijd bij 0800-0543 was ruim een uur.
Wat is het verschil tussen 113 en 112?
De openingstijden zijn ma t/m do 08.30-16.30 en vr 08.30-12.00.
Tussen 12:00 en 13:00 is er niemand.
De training begint om 19.30 uur en duurt tot 22.00 uur.
Het gaat om perceel 1234 sectie B, dat staat nergens uitgelegd.
In hoofdstuk 7 van de Wmo 2015 staat iets anders dan in de folder.
Op grond van artikel 4:13 Awb had ik al antwoord moeten hebben.
De Woo, de Wob, art. 10 lid 2 onder e... ik raak de draad kwijt.
Zie Kamerstukken II 2022/23, 36 200, nr. 12.
ISBN 978-90-12-40567-8 is niet meer te koop.
Verkeersbesluit 2024/123 ligt ter inzage in kamer 104.
Ik heb 2 kinderen van 4 en 7 jaar en krijg minder dan mijn zus met 1 kind.
Het zijn 14 stappen, 3 wachtwoorden en 2 apps.
De speeltuin op het Marktplein is al 2 jaar dicht.
De halte bij de Stationsweg is verplaatst, 300 meter verderop.
Er reden 80 auto's per uur door de straat en nu 400.
Bij windkracht 7 waait het bord om.
Halverwege 2024 veranderde alles weer.
Onderweg 3 keer gebeld, 3 keer opgehangen.
Buslijn 12 rijdt niet meer sinds 15 december.
Ik zie op het Plein 40 parkeerplaatsen verdwijnen.
De arbeidsmarkt 2025 ziet er anders uit dan u schrijft.
In veld 7 accepteert het formulier geen streepje.
Kamer 3.21, tweede verdieping, geen bordje, geen lift.
Waarom staat er 'max 2000 tekens' als ik er 1500 gebruik en een fout krijg?
De foutcode is E-1043 of iets van 500.
Scherm 4 van 6 doet het niet in versie 115 van mijn browser.
Mijn score was 85/100 en toch gezakt.
Er stond dat ik 10 procent korting zou krijgen, het werd 1,0.
Vorig jaar 800 euro terug, dit jaar 800 bijbetalen.
Hypotheek van 250.000, inkomen van 38 duizend: krijg ik dan toeslag?
Voor 2500 KM per jaar krijg je niks vergoed.
In 2019 en 2020 was het door corona anders.
Groep 65+ wordt vergeten.
24/7 bereikbaar is niet waar.
De code van de sms kwam na 10 minuten en was toen verlopen.
Mijn gebruikersnaam is geblokkeerd na 3 pogingen.
Het wachtwoord moet 8 tot 32 tekens hebben, zeg dat dan.
De DigiD-app vraagt om een pincode van 5 cijfers.
Met DigiD kom je er, met eHerkenning niveau 3 niet.
Een paspoort is 10 jaar geldig en een ID-kaart ook.
Het rijbewijs aanvragen op 12 april 2024 kon nog niet digitaal.
Mijn geboorteakte heb ik aangevraagd op 3 mei 2024, nog steeds niks.
Het kenteken moest ik met streepjes invullen, dat stond er niet.
Waar vind ik mijn documentnummer? Op de voorkant of de achterkant?
Prima uitleg over de 30%-regeling.
ok
Jullie schrijven 'u heeft 6 weken' maar vanaf welke dag?
Postbus 20401 in Den Haag is toch geen bezoekadres?
Het coördinaat 52.0907, 5.1214 op de kaart klopt niet.
Wij zijn met 3 personen en het formulier laat er maar 2 toe.
Aanvraag 3 is goedgekeurd, aanvraag 4 niet, zonder uitleg.
`,
}
