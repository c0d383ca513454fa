/** Polish, the half to develop on. */
export const pl = {
  personal: `
Mój numer BSN to {bsn} i nie dostaję dodatku
BSN: {bsn}
Wpisałem {bsn}, ale formularz pokazuje błąd
Proszę przelać na konto {iban}
IBAN {iban}
Mój numer konta to {iban}
Zapłaciłem kartą kredytową {card}
numer karty {card} odrzucony
Proszę zadzwonić pod {phone}
Mój numer telefonu to {phone}
tel. {phone}
kom. {phone}
Mój e-mail to {email}
Proszę pisać na {email}
Mieszkam pod {postcode}
Kod pocztowy {postcode}
Mieszkam przy {address} w Hadze
Mój adres: {address}
Przeprowadziliśmy się na {address}
Urodziłem się {birthdate}
data urodzenia: {birthdate}
Córka ur. {birthdate} nie ma paszportu
Numer rejestracyjny {plate}
Auto z tablicą {plate} nie jest moje
nr rej. {pplate}
Moja nazwa użytkownika DigiD to {digid}
DigiD: {digid}
Numer paszportu {document}
paszport {foreignpass} odrzucony
dowód osobisty {foreignpass}
prawo jazdy nr {licence}
karta pobytu {foreignpass}
`,
  clean: `
Nie rozumiem artykułu 12 ust. 3 ustawy.
W 2024 roku dostawałam 1.250 euro, teraz 987,50 €.
Okienko jest czynne 9:00-17:00, ale nikogo nie było.
Dzwoniłem na 14 020 trzy razy.
Numer 0800-1351 nie działa z Polski.
W nagłych wypadkach dzwonić pod 112.
Numer sprawy 2024-0098765 nie istnieje.
Pismo z 12 marca 2024 jest niejasne.
Faktura 123456782 została zapłacona dwa razy.
Termin 6 tygodni minął 1 kwietnia 2024.
Formularza 3B nie ma na stronie.
Czekałem 45 minut przy telefonie.
DigiD nie działa.
Zapomniałam hasła, a kod SMS nie przychodzi.
Ulica jest zamknięta od 3 tygodni.
Mieszkam na tej ulicy 20 lat.
Krok 4 wraca do kroku 1.
Mandat 95 euro trzeba zapłacić w 8 tygodni.
Jak przedłużyć paszport?
Strona 12 w PDF jest pusta.
Było 200 osób i 2 okienka.
Wersja 6.12 aplikacji się zawiesza.
Wszystko jasne, dziękuję!
Od 2019 do 2023 pracowałem w Niemczech.
Zarabiam 2000 zł, to 450 euro.
Numer klienta 10023456, brak odpowiedzi.
Urząd jest 2 km ode mnie.
Dlaczego mam czekać 13 tygodni na decyzję?
`,
}
