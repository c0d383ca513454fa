/** DigiD names: what must go, between « and », and what must stay. */
export const gone = `
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
export const stays = `
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
