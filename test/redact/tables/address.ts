/** Streets: what must go, between « and », and what must stay. */
export const gone = `
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
export const stays = `
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
