/** Mail, postcodes and addresses: what must go, between « and », and what must stay. */
export const email = `
«jan . devries @ voorbeeld . nl»
«jan [dot] devries [at] voorbeeld [dot] nl»
«jan (a) voorbeeld.nl»
«jan(apenstaart)voorbeeld.nl»
«jan at voorbeeld . nl»
mail naar «jan at voorbeeld.nl»
«jan apestaartje voorbeeld streepje bedrijf punt nl»
«jan @ voorbeeld punt nl»
«jan_82@voorbeeld.nl»!
«jan@voorbeeld.nl»
mail: «jan@voorbeeld.nl».
(«jan@voorbeeld.nl»)
<«jan@voorbeeld.nl»>
mailto:«jan@voorbeeld.nl»
"«jan@voorbeeld.nl»"
«Jan.de-Vries_82+x@sub.voorbeeld.co.uk»
«jan@voorbeeld.amsterdam»
«jan@xn--bcher-kva.example»
«jörg@müller.de»
«иван@пример.рф»
«jan＠voorbeeld．nl»
«jan@voorbeeld.nl»,«piet@voorbeeld.nl»
«jan @ voorbeeld.nl»
«jan@ voorbeeld.nl»
«jan @voorbeeld.nl»
«jan@voorbeeld . nl»
«jan@voorbeeld,nl»
«jan (at) voorbeeld.nl»
«jan(at)voorbeeld.nl»
«jan[at]voorbeeld[dot]nl»
«jan {at} voorbeeld {dot} nl»
«jan [apenstaartje] voorbeeld.nl»
«jan apenstaartje voorbeeld punt nl»
«jan apenstaartje voorbeeld.nl»
«jan apestaartje gmail punt com»
«jan.devries apenstaart gmail.com»
«jan punt de punt vries apenstaartje voorbeeld punt nl»
«jan underscore vries apenstaartje voorbeeld punt nl»
«jan at voorbeeld dot nl»
«jan at voorbeeld punt nl»
«jan AT voorbeeld DOT nl»
«jan at gmail.com»
«jan.devries82 at voorbeeld.nl»
e-mail: «jan at voorbeeld.nl»
«jan ät beispiel punkt de»
«jan (ät) beispiel.de»
«marie arobase exemple point fr»
«marie (arobase) exemple.fr»
«ayse at ornek nokta com»
«ayşe kuyruklu a örnek nokta com»
«jan małpa przyklad kropka pl»
«jan (małpa) przyklad.pl»
«jan-at-voorbeeld.nl»
«jan@gmail»
«jan@voorbeeld.nl»/«piet@voorbeeld.nl»
email=«jan@voorbeeld.nl»
«jan@@voorbeeld.nl»
«jan @ gmail . com»
`
export const noEmail = `
@rijksoverheid
volg ons via @gemeente
Ik keek at that point in time
look at rijksoverheid.nl
www.rijksoverheid.nl
rijksoverheid.nl/contact
het apenstaartje werkt niet op mijn toetsenbord
het @-teken ontbreekt
ik at punt uit
2 stuks @ 5 euro
I was at home. It was late.
http://voorbeeld.nl/@jan
I arrived at the dot on the map
`
export const postcode = `
pc «2511AB hn 12»
«2511 AB nr.12»
«2511AB nr12»
«2511 AB, nummer: 12»
«2511 AB no. 12»
«2511 AB 12 I»
«2511 AB (nr. 12)»
«2511 AB; 12»
«12-2511AB»
«1012 ab» amsterdam
«2511 AB» Den Haag, huisnummer «address|12»
nummer «12, 2511AB»
«2511 AB 12», mijn buren op «2511 AB 14»
«2511 AB 12»
«2511AB 12»
«2511AB12»
«2511 AB 12a»
«2511 AB 12-a»
«2511 AB, 12»
«2511AB-12»
«2511AB/12»
«2511 AB nr 12»
«2511 AB nr. 12»
«2511 AB nummer 12»
«2511 AB huisnummer 12»
«2511 AB, huisnummer 12a»
«2511 ab 12»
«2511ab 12»
«2511ab12»
«2511Ab 12»
«12, 2511 AB»
«12 2511AB»
«12a, 2511 AB»
«12-14, 2511AB»
huisnummer «12, postcode 2511 AB»
huisnr «12 2511 AB»
postcode «2511 AB»
postcode «2511AB»
«2511 AB» Den Haag
«2511AB» Den Haag
«2511 AB 12 bis»
«2511 AB 12 hs»
«2511 AB 12-2»
«2511 AB 12 A»
«2511 AB 1204»
NL-«2511 AB 12»
postcode: «2511 sd» volgens mijn moeder
postcode/huisnummer: «2511AB/12»
mijn postcode is «2511 en» zegt hij
Postleitzahl «2511 AB, Hausnummer 12»
code postal «2511 AB 12»
posta kodum «2511 AB»
kod pocztowy «2511 AB, nr domu 12»
PLZ «10115» Berlin
code postal «75001» Paris
kod pocztowy «00-950»
«2511　AB　12»
«2511 AB 12»
(«2511 AB 12»)
«9999 ZZ 1»
«1011 DJ 3»
«3584 CS 24» Utrecht
«2511 AB»
ik woon in «2511 xk»
`
export const noPostcode = `
1030am
2050 CO2-neutraal
en 2018 et 2019
in 2024 EN 2025
1000 EU
2023 in Utrecht
1500 en 2000
2000 na Christus
2019 is geweest
1500 km
1500KM
1200 cc
2024 NR 3
artikel 1638 BW
art. 7629 BW
2500 SA
2500 SD 12
1500 te weinig
2024 op slot
1500 of 2000 euro
in 2023 ik wist het niet
2000 je weet wel
1250 TL
1500 zł
in den 1990er Jahren
the 2000th visitor
€ 1500 AB
zaak 1234 AB
formulier 2024 AB
2024-1234 AB
IN 2024 IS ALLES ANDERS
IN 2024 WE WAREN TE LAAT
1080px breed
van 1000 ha
2025 on time
2024 ve 2025
en 2024 la loi
2024 do 2025
im Jahr 2024 es war
1250 m2
1000 EU-burgers
`
export const address = `
«Coolsingel 40»
«Museumplein 6»
«Erasmusweg 45-B»
«De Ruyterkade 7»
«Hoge Rijndijk 5»
«Bloemendaalseweg 101»
ik woon aan «De Hoefslag 14»
mijn adres: «Achterom 12»
«Rue du Marché, 12»
mieszkam «Długa 5/7»
«Karl-Marx-Straße 9»
«Hoofdstraat 12b», «postcode|1234 AB»
«Sint-Jansstraat 3»
«Dr. Schaepmanlaan 3»
«Pieter de Hoochstraat 22-II»
«Kerkstraat 12»
«kerkstraat 12»
«Kerkstraat 12a»
«Kerkstraat 12-a»
«Kerkstraat 12 a»
«Kerkstraat 12-3»
«Kerkstraat 12/3»
«Kerkstraat 12 bis»
«Kerkstraat 12 hs»
«Kerkstraat 12-hs»
«Kerkstraat 12-II»
«Kerkstraat 12 4 hoog»
«Kerkstraat 12, 4 hoog»
«Kerkstraat nr. 12»
«Kerkstraat nummer 12»
«Kerkstraat, 12»
«Kerkstr. 12»
«Prins Bernhardlaan 5»
«Laan van Meerdervoort 1204»
«Laan van Nieuw-Oost-Indië 25»
«Burgemeester de Monchyplein 3»
«burgemeester de monchyplein 3»
«1e Helmersstraat 10»
«Eerste Helmersstraat 10»
«2e Jan Steenstraat 5-3»
«Jan van Galenstraat 8»
«Johan de Wittlaan 7»
«Van der Helststraat 9»
«Sint Janshof 4»
«Sarphatipark 100»
«'s-Gravendijkwal 12»
«Oudezijds Voorburgwal 197»
«Lange Voorhout 8»
«Nieuwe Keizersgracht 1-A»
«Meeuwenoord 7»
«Zonnebloemveld 33»
«Tureluurstraat 1»
ik woon op het «Spui 70»
ik woon aan de «Brink 4»
Ik woon Lindenlaan, op «Lindenlaan 5»
adres: «Rokin 12»
«Rokin 12», «postcode|1012 KK» Amsterdam
«Damrak 1-5», «postcode|1012 LG»
mijn adres is «Dorpsweg 3b»
«Markt 5», «postcode|2611 GP» Delft
op de «Markt 5»
«Hauptstraße 12»
«Hauptstrasse 12a»
«Hauptstr. 12»
«Bahnhofstraße 5b»
«Unter den Linden 5», ich wohne dort
ich wohne «Unter den Linden 5»
«Lange Straße 12»
«Berliner Allee 7»
«Goetheplatz 1»
«Rosenweg 3»
«Mühlgasse 2»
«Straße des 17. Juni 135»
«12 rue de la Paix»
«12, rue de la Paix»
«12 bis rue Victor Hugo»
«5 avenue des Champs-Élysées»
«8 boulevard Saint-Michel»
«3 place de la République»
«27 chemin du Moulin»
«rue de la Loi 16»
«12 rue d'Alésia»
«1 impasse des Lilas»
«Atatürk Caddesi No: 12»
«Atatürk Cad. No:12/3»
«İstiklal Cd. 45»
«Papatya Sokak No 7»
«Papatya Sokağı 7/2»
«Cumhuriyet Mah. 1453. Sok. No: 12 D: 4»
«Barış Mahallesi, Gül Sokak No: 5 Kat: 2»
«ul. Długa 5»
«ul. Długa 5/12»
«ul. Długa 5 m. 12»
«ulica Marszałkowska 10»
«al. Jana Pawła II 20»
«pl. Zamkowy 4»
«os. Piastów 12/4»
«ul. 11 Listopada 3»
«aleja Róż 8»
«12 High Street»
«221B Baker Street»
«10 Downing Street»
«45 Station Road»
«7 Church Lane»
«Flat 4, 12 Park Avenue»
«12 high street»
I live at «High Street 12»
mijn «postbus 1234»
`
export const noAddress = `
toeslag 2024
aanslag 3
antwoord binnen 5 dagen
Nederland 3
in de provincie Limburg 5 keer
Noord-Holland 2
de toegangsweg 5 meter
de wachttijd op straat 3 uur
de Kerkstraat is afgesloten
de A12 weg 3 km
onderweg 2 uur
aanvraag 3
bijlage 12
de snelweg 50 km per uur
halfweg 2024
antwoord 2 klopt niet
woord 3
Middelburg 2024
Tilburg 3 keer
in Limburg 12 gemeenten
gerechtshof 2023
paspoort 2
veld 7 van het formulier
tekstveld 12
arbeidsmarkt 2025
de Markt is weer open om 12 uur
parkeerplaats 4 uur
op het Plein 40 parkeerplaatsen
het park 2 uur bezocht
de straat 3 auto's
op de Dorpsstraat 30 km
op de Dorpsstraat 2 ongelukken
de Stationsstraat 12 maart afgesloten
op de Hoofdweg 80 rijden
vraag 3, stap 4, hoofdstuk 5
Formulier 3B
Bijlage 2A
zie pagina 12a
Artikel 3a
Groep 8b
versie 2b
fietspad 3 meter breed
overweg 12 dicht
uitkering 2024
verzekering 12
Rotterdam 2024
Amsterdam 12 mei
1 weg te gaan
2 places disponibles
il y a 3 places de parking
12 cours de français
à 2 rues d'ici
the road 3 miles long
2 days down the road
10 people on the street
3 cars per street
Parkplatz 12
Arbeitsplatz 3
Bahnhof 3 Stunden
auf dem Weg 3 Kilometer
3. sokakta
2 sokak ötede
ulica jest zamknięta od 3 dni
w 3 domach
Postbus 20011
lijn 12
gebouw 5
Kamer 2.14
niveau 3
verdieping 3
punt 4
Windows 11
COVID-19
iPhone 12
Wet 2015
BRP 2.0
`
