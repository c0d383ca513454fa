/** Documents: what must go, between « and », and what must stay. */
export const gone = `
V nummer «2712345678»
paspoort nr. «NXA1B2C34»
paspoort «NW7B4K2L9»
«NW7B4K2L9»
paspoortnummer: «NWB4K2L93»
ID-kaart «IS8F3K2P4»
identiteitskaart nr. «IS8F3K2P4»
paspoort nummer «nw7b4k2l9»
documentnummer «SPECI2014»
rijbewijs «5123456789»
rijbewijsnummer: «5123456789»
mijn rijbewijs met nummer «5123456789» is kwijt
V-nummer «2712345678»
v-nr. «271.234.5678»
vreemdelingennummer «2712345678»
verblijfsvergunning «IR1234567»
passport number «123456789»
my passport «AB1234567»
passport no. «X12345678»
driving licence «MORGA657054SM9IJ»
ID card «YA1234567»
Reisepass «C01X00T47»
Reisepassnummer: «C01X00T47»
Personalausweis «L01X00T471»
Führerschein «B072RRE2I55»
passeport «12AB34567»
numéro de passeport : «12AB34567»
carte d'identité «880692310285»
pasaport no «U12345678»
pasaport numaram «U 12345678»
kimlik no «A12B34567»
ehliyet «123456»
paszport «AB1234567»
numer paszportu «AB 1234567»
dowód osobisty «ABC 123456»
dowód «ABC123456»
prawo jazdy «12345/06/1234»
karta pobytu «RP1234567»
«AB1234567» is mijn paspoortnummer
`
export const stays = `
paspoort aangevraagd op 12-03-2024
paspoort kost 75,80 euro
een paspoort is 10 jaar geldig
rijbewijs B voor 2025
mijn paspoort, zaaknummer 12345678
documentnummer staat er niet op
ID-kaart 2024 nieuwe stijl
kenmerk NW7B4K2L9
rijbewijs categorie B96
paspoort binnen 5 werkdagen
passport fee 2024/2025
Reisepass dauert 6 Wochen
`
