/** E-mail addresses: what must go, between « and », and what must stay. */
export const gone = `
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
export const stays = `
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
