/** Birth dates, plates, DigiD names and documents: what must go, between « and », and what must stay. */
export const birthdate = `
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
export const noBirthdate = `
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
export const plate = `
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
export const noPlate = `
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
export const digid = `
mijn naam bij DigiD is «jandevries»
DigiD-gebruiker «jandv82»
mijn digid heet «jandevries»
mijn DigiD («jandevries»)
DigiD gebruikersnaam is «jandevries»
mijn DigiD: «jan.dv82»
mijn digid is «jandv82»
DigiD-gebruikersnaam: «jandevries»
gebruikersnaam «jandv82»
gebruikersnaam: «jandevries»
mijn gebruikersnaam is «jandevries» en ik kom er niet in
Mijn gebruikersnaam voor DigiD is «jandevries».
gebruikersnaam (digid): «jandevries»
inlognaam «jan_dv»
inlognaam = «jandevries»
login digid «jan_dv82»
login: «jandv82»
ik log in met «jandv82» als gebruikersnaam
«jandv82» is mijn DigiD
«jan.dv82» is mijn digid gebruikersnaam
DigiD naam «JanDeVries»
DigiD account «jandv82»
mijn DigiD gebruikersnaam luidt "«jandevries»"
wachtwoord is «Welkom123»
wachtwoord: «geheim»
mijn wachtwoord is «Zomer2024!»
pincode «12345»
pincode is «54321»
sms-code «123456»
koppelcode «AB12»
DigiD username: «johnsmith»
my DigiD user name is «john.smith»
username «jsmith82»
password: «hunter2»
logged in as «jsmith82»
Benutzername: «hansmeier»
mein DigiD Benutzername ist «hans.meier»
Passwort: «Sommer2024»
nom d'utilisateur DigiD : «mdupont»
identifiant : «mdupont75»
mot de passe : «soleil12»
DigiD kullanıcı adım «ayse82»
kullanıcı adı: «ayseyilmaz»
şifrem «Ankara06»
nazwa użytkownika: «jkowalski»
hasło: «Lato2024»
zalogowany jako «jkowalski82»
`
export const noDigid = `
Mijn DigiD werkt niet
DigiD gebruikersnaam vergeten
ik ben mijn gebruikersnaam kwijt
mijn gebruikersnaam is onbekend
mijn wachtwoord is verlopen
wachtwoord klopt niet
het wachtwoord moet 8 tekens hebben
wachtwoord vergeten
sms-code komt niet aan
pincode van 5 cijfers
pincode is 5 cijfers
DigiD-app
DigiD app 6.12
inloggen met DigiD lukt niet
inloggen met DigiD.
DigiD: onduidelijk
DigiD is kapot.
DigiD aanvragen duurt 5 werkdagen
www.digid.nl
digid.nl werkt niet
inloggen op mijn.overheid.nl met DigiD
password expired
my password is wrong
username not found
Passwort vergessen
mein Passwort ist abgelaufen.
mot de passe oublié
mon identifiant est bloqué.
şifremi unuttum
hasło wygasło
ingelogd als burger
log in met DigiD of eHerkenning
DigiD Midden
mijn digid is geblokkeerd
DigiD code komt per post binnen 3 dagen
`
export const document = `
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
export const noDocument = `
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
