/** Polish, the half to judge by. */
export const pl = {
  personal: `
Dzień dobry, BSN mojej mamy to {bsn}, czy mogę złożyć wniosek za nią?
BSN={bsn}
Moje dane: {bsn}, żonaty
zasiłek ma iść na {iban}
Złe konto! Poprawne to {iban}
płatność {card} nie przeszła
visa {card} odrzucona
W dzień jestem pod {phone}
sms na {phone}
{phone} to mój numer
kontakt: {phone}, {email}
odpowiedź na {email}
Pozdrawiam, {email}
brak światłowodu pod {postcode}
naszego domu ({postcode}) nie ma na mapie
studzienka przed {address} się wylewa
jestem zameldowany {address}
dostawa na {address}
mówicie, że za młody, a urodziłem się {birthdate}
ur. {birthdate} w Krakowie
czerwone auto, rejestracja {plate}, stoi od tygodni
mandat za auto o numerze rejestracyjnym {pplate}
nazwa użytkownika DigiD: {digid}
loguję się jako {digid}
numer dokumentu {document} jest nieważny
mój dowód ({foreignpass}) się nie skanuje
numer mojego paszportu to {foreignpass}
`,
  clean: `
Za długie, przestałem po trzecim akapicie.
Najpierw 12.345,67, potem ta sama kwota bez przecinka.
Biuro przy głównej ulicy jest w piątki zamknięte.
Na mój list z 3.4.2024 nikt nie odpisał.
Numer zamówienia 300123456 jest nieznany.
Nasza fundacja (KvK 41234567) nie może wnioskować.
Sprawa nr 123456782 zaginęła.
Państwa znak 4455667788 nic mi nie mówi.
0900-0101 jest płatny.
116 123 jest zawsze zajęty.
Jaka jest różnica między 113 a 112?
Czynne pon-czw 08.30-16.30.
Kurs trwa od 19.30 do 22.00.
Mam 2 dzieci, 4 i 7 lat.
14 kroków, 3 hasła i 2 aplikacje.
Kiedyś 80 aut na godzinę, teraz 400.
Autobus 12 nie jeździ od 15 grudnia.
Pole 7 nie przyjmuje myślnika.
Pokój 3.21 bez tabliczki.
Kod błędu E-1043 na stronie 4 z 6.
250.000 euro kredytu i 38 tysięcy dochodu.
Moja nazwa użytkownika jest zablokowana po 3 próbach.
Hasło musi mieć od 8 do 32 znaków.
Aplikacja chce PIN z 5 cyfr.
Paszport jest ważny 10 lat.
Akt urodzenia z 3 maja 2024 nie został uznany.
Gdzie jest numer dokumentu?
ok
`,
}
