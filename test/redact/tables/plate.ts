/** Number plates: what must go, between « and », and what must stay. */
export const gone = `
«AB-12-34»
«12-34-AB»
«12-AB-34»
«AB-12-CD»
«AB-CD-12»
«12-AB-CD»
«12-ABC-3»
«1-ABC-23»
«AB-123-C»
«A-123-BC»
«ABC-12-D»
«A-12-BCD»
«1-AB-234»
«123-AB-4»
kenteken «gh-123-j»
kenteken «GH123J»
kenteken «gh123j»
kenteken «GH 123 J»
kenteken: «12 ab 34»
kenteken is «12-ab-cd»
het kenteken van mijn auto is «GH-123-J»
mijn auto «GH-123-J» staat er
mijn auto («gh-123-j») is weg
mijn auto met kenteken «1-XXX-99»
«GH-123-J» is mijn kenteken
nummerplaat «GH123J»
number plate «AB12 CDE»
licence plate «GH-123-J»
my car's registration number is «GH-123-J»
Kennzeichen «B-AB 1234»
Kennzeichen: «M-XY 123»
Kennzeichen «HH AB 123E»
mein Kennzeichen ist «GH-123-J»
plaque «AB-123-CD»
immatriculée «AB-123-CD»
plaque d'immatriculation : «AB 123 CD»
plakam «34 ABC 123»
plaka: «06 AB 1234»
«34 ABC 123» plakalı araç
tablica rejestracyjna «WA 12345»
nr rej. «KR 1AB23»
numer rejestracyjny «DW 123AB»
de scooter met «DJ-12-KL»
plate number «1-ABC-234»
`
export const stays = `
1-mei-24
5-jan-25
1-tot-10
12-en-24
van 1-3-24 tot
12-03-24
kenteken is niet herkend
kenteken 3 keer ingevuld
kenteken van 6 tekens
mijn auto is 12 jaar oud
zaak AB-12-34
kenmerk AB-12-CD
COVID-19
A-12
Kennzeichen fehlt seit 2023
plaque tournante 2024
de A12 en de N201
formulier TA-12-B
`
