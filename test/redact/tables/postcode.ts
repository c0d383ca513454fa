/** Postcodes: what must go, between « and », and what must stay. */
export const gone = `
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
export const stays = `
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
