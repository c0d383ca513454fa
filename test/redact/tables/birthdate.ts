/** Dates of birth: what must go, between « and », and what must stay. */
export const gone = `
geb.datum «12-3-1980»
op «12-03-1980» ben ik geboren
Ik ben op «12 maart 1980» geboren
I was born in Utrecht on «12 March 1980»
«12 maart 1980» = geboortedatum
DOB - «12/03/1980»
«12 Mart 1980»'de doğdum
née à Lille le «12 mars 1980»
geboren op «12-03-1980»
geboren «12 maart 1980»
geb. «12-03-1980»
geb «12/3/80»
geboortedatum: «12-03-1980»
geboortedatum «1980-03-12»
geboortedatum is «12 03 1980»
geb.dat. «12.03.1980»
ik ben van «12 maart 1980», geboren te Utrecht
«12-03-1980» is mijn geboortedatum
«12 mrt 1980» geboren
geboortedag «12 mrt. '80»
geboren in Utrecht op «12 maart 1980»
(geboren: «12-03-1980»)
geboren op «1 januari 1955» te Ankara
geboren op «12maart1980»
geboortedatum «12031980»
geboortedatum «19800312»
mijn verjaardag is «12 maart»
born on «12 March 1980»
born «March 12, 1980»
born on «12th of March 1980»
date of birth «03/12/1980»
DOB: «12-03-1980»
D.O.B. «12/03/1980»
my birthday is «12 March 1980»
geboren am «12. März 1980»
geboren am «12.03.1980»
geb. am «12.3.80»
Geburtsdatum: «12.03.1980»
Geburtstag «12. März»
né le «12 mars 1980»
née le «1er août 1980»
né(e) le «12/03/1980»
date de naissance : «12/03/1980»
je suis né en Belgique le «12 mars 1980»
doğum tarihim «12.03.1980»
doğum tarihi: «12 Mart 1980»
«12.03.1980» doğumluyum
«12 Mart 1980» tarihinde doğdum
d. tarihi «12.03.1980»
ur. «12.03.1980»
urodzony «12 marca 1980»
urodziłam się «12 marca 1980» r
data urodzenia: «12.03.1980»
urodzony dnia «12.03.1980»
«12 maart 1980» (geboren)
`
export const stays = `
de brief van 12-03-2024
op 12 maart 2024 kreeg ik een besluit
vóór 1 april 2025
afspraak 12-03-2024
geboorteakte aangevraagd op 12-03-2024
Mijn geboortedatum klopt niet. De brief van 12-03-2024 ook niet.
de geboorteaangifte moet binnen 3 dagen
lettre du 12 mars 2024
acte de naissance du 12 mars 2024
Geburtsurkunde vom 12.03.2024
birth certificate of 12 March 2024
doğum belgesi 12.03.2024
akt urodzenia z 12.03.2024
termin do 12.03.2024
deadline 2024-03-12
in maart 2024
geldig tot 12-03-2030
geboren in Utrecht
ik ben 45 jaar geleden geboren
je ne le sais pas
`
