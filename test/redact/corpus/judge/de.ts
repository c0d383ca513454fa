/** German, the half to judge by. */
export const de = {
  personal: `
Guten Tag, die BSN meiner Mutter ist {bsn}, darf ich das für sie beantragen?
BSN-Nummer={bsn}
Angaben: {bsn}, verheiratet
Das Geld soll künftig auf {iban}
Falsches Konto! Richtig ist {iban}
Die Zahlung mit {card} ging zweimal schief
Visa {card} abgelehnt
Tagsüber erreichen Sie mich unter {phone}
SMS an {phone} bitte
{phone} ist meine Nummer
Kontakt: {phone}, {email}
Antwort bitte an {email}
MfG {email}
Bei {postcode} gibt es noch kein Glasfaser
Unser Haus ({postcode}) fehlt auf der Karte
Der Gully vor {address} läuft über
Ich bin gemeldet in der {address}, mein Ex auch
Lieferung an {address}
Sie sagen ich sei zu jung, ich bin geboren {birthdate}
geb. {birthdate} in Köln
Ein rotes Auto, Kennzeichen {plate}, steht seit Wochen da
Ich bekam einen Strafzettel für {plate}
mein Nummernschild {dplate} wurde geklaut
DigiD-Benutzername ist {digid}
ich melde mich an mit Benutzername {digid}
Dokumentennummer {document} sei ungültig
Mein Personalausweis ({foreignpass}) wird nicht gelesen
Aufenthaltstitel Nr. {foreignpass}
`,
  clean: `
Viel zu lang, nach dem dritten Absatz habe ich aufgehört.
Zuerst soll ich 12.345,67 eintragen und dann dasselbe ohne Komma.
Das Büro in der Hauptstraße ist freitags zu.
Mein Brief vom 3.4.2024 wurde nie beantwortet.
Bestellnummer 300123456 ist unbekannt.
Unser Verein (KvK 41234567) darf nichts beantragen.
Die Akte mit der Vorgangsnummer 123456782 ist weg.
Ihr Zeichen 4455667788 sagt mir nichts.
Die 0900-0101 kostet Geld.
Die 116 123 ist immer besetzt.
Was ist der Unterschied zwischen 113 und 112?
Geöffnet Mo-Do 08.30-16.30 Uhr.
Der Kurs geht von 19.30 Uhr bis 22.00 Uhr.
Nach Art. 4:13 Awb hätte ich Antwort bekommen müssen.
Ich habe 2 Kinder, 4 und 7 Jahre alt.
Das sind 14 Schritte, 3 Passwörter und 2 Apps.
Früher 80 Autos pro Stunde in der Straße, jetzt 400.
Bus 12 fährt seit dem 15. Dezember nicht mehr.
Feld 7 nimmt keinen Bindestrich.
Zimmer 3.21 hat kein Schild.
Fehlercode E-1043 auf Seite 4 von 6.
Am Bahnhof 3 Stunden gewartet.
250.000 Euro Kredit und 38 Tausend Einkommen.
Mein Benutzername ist gesperrt nach 3 Versuchen.
Das Passwort muss 8 bis 32 Zeichen haben.
Die App will eine PIN mit 5 Stellen.
Ein Pass ist 10 Jahre gültig.
Die Geburtsurkunde vom 3. Mai 2024 wurde nicht anerkannt.
Wo finde ich die Dokumentennummer?
ok
In den 1990er Jahren war das einfacher.
`,
}
