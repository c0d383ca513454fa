/** Citizen service numbers: what must go, between « and », and what must stay. */
export const gone = `
Kunt u «123456782» controleren?
mijn aanvraag voor huurtoeslag («123456782») loopt nog
dossier 987654321, BSN «123456782»
BSN-nr «123.456.782» en dossiernummer 2024-1
"bsn":"«123456782»"
nummer van mijn kind is «123456782»!
#«123456782»
«123456782»; «111222333»
ik heb «123456782» en mijn man «111222333»
Mijn BSN: «123456782»
bsn«123456782»
BSN-«123456782»
mijn bsn nummer is «12 34 56 782»
BSN («123.456.782»)
BSN is «123456789», met een typefout
«123456782» is mijn burgerservicenummer
Kind: «123456782», partner: «111222333»
BSN: «１２３４５６７８２»
bsn: «123‑456‑782»
bsn «123 456 782»
bsn «1​2345​6782»
burgerservicenr «1234-56-782»
Bsn van mijn zoon (12 jaar) is «123456782»
Voor «123456782» klopt het inkomen niet.
My citizen service number (BSN) is «123456782».
numéro de service citoyen: «123456782»
vatandaşlık numaram (BSN) «123456782»
numer BSN «123456782»
meine Bürgerservicenummer ist «123456782»
sofinummer «123456782»
Sofi-nummer: «12345672»
BSN «1 2 3 4 5 6 7 8 2»
BSN:
«123456782»
IK WIL MIJN GELD «123456782»
De gegevens van «123456782» zijn fout
`
export const stays = `
RSIN 123456782
RSIN: 123.456.782
het RSIN van de stichting is 123456782
btw-nummer NL123456782B01
KvK 12345672
Kamer van Koophandel 12345672
zaaknummer 123456782
zaaknr. 123456782
uw kenmerk: 123456782
ons kenmerk 123456782/AB
dossier 123456782
factuurnummer 123456782
betalingskenmerk 1234 5678 2123 4567
ordernr 123456782
EUR 123.456.782
€ 123.456.782
12.345.672 inwoners
een bedrag van 12.345.672 euro
aanvraagnummer 123456782
besluitnummer 123456782
20240115
case number 123456782
Aktenzeichen 123456782
numéro de dossier 123456782
dosya numarası 123456782
numer sprawy 123456782
referentienummer: 123456782
123456782 (zaaknummer)
123456782 is het KvK-nummer
vestigingsnummer 000012345672
artikel 123456782
123456788
2019-2023, 2020-2024
SIREN 123456782
Steuernummer 123456782
NIP 1234567820
REGON 123456782
`
