/** German, the half to develop on. */
export const de = {
  personal: `
Meine BSN lautet {bsn} und der Antrag wurde abgelehnt
Bürgerservicenummer: {bsn}
Ich habe {bsn} eingegeben, aber es kommt ein Fehler.
Bitte überweisen Sie auf {iban}
Meine Kontonummer ist {iban}.
IBAN {iban} stimmt nicht mehr
Ich habe mit Kreditkarte {card} bezahlt
Kartennummer {card} wurde abgelehnt
Rufen Sie mich bitte an: {phone}
Meine Handynummer ist {phone}
Tel. {phone}
Ich bin unter {phone} erreichbar.
Meine E-Mail ist {email}
Schreiben Sie mir an {email}, bitte.
Ich wohne in {postcode} und bekomme keine Post
Postleitzahl {postcode} wird nicht gefunden
Meine Adresse ist {address} in Venlo
Ich wohne in der {address}
Wir sind nach {address} umgezogen
Ich bin am {birthdate} geboren
Geburtsdatum: {birthdate}
Meine Tochter, geboren am {birthdate}, braucht einen Ausweis.
Mein Kennzeichen ist {plate}
Das Auto mit dem Kennzeichen {plate} steht falsch
Kennzeichen {dplate} wurde nicht erkannt
Mein DigiD Benutzername ist {digid}
DigiD: {digid}
Benutzername: {digid}
Meine Reisepassnummer ist {document}
Personalausweis {foreignpass} wird nicht akzeptiert
Reisepass Nr. {foreignpass} ist abgelaufen
Mein Führerschein {licence} wurde gestohlen
`,
  clean: `
Ich verstehe Artikel 12 Absatz 3 nicht.
Nach § 35a SGB VIII habe ich Anspruch darauf.
Im Jahr 2024 bekam ich noch 1.250 Euro, jetzt nur 987,50 €.
Geöffnet von 9:00 - 17:00 Uhr, aber niemand war da.
Ich habe dreimal 14 020 angerufen.
Die Nummer 0800-1351 funktioniert aus Deutschland nicht.
Im Notfall 112 wählen, steht da.
Mein Aktenzeichen 12 O 345/23 wird nicht gefunden.
Das Schreiben vom 12.03.2024 ist unklar.
Rechnung Nr. 123456782 wurde doppelt bezahlt.
Handelsregister 12345678 ist nicht bekannt.
Die Frist von 6 Wochen endete am 1. April 2024.
Formular 3B fehlt auf der Seite.
Ich habe 45 Minuten am Telefon gewartet.
Meine DigiD funktioniert nicht.
Ich habe mein Passwort vergessen und der SMS-Code kommt nicht.
Der Weg ist 3 km lang und die Straße ist gesperrt.
Ich wohne seit 20 Jahren in dieser Straße.
Schritt 4 führt zurück zu Schritt 1.
Verordnung (EU) 2016/679 versteht kein Mensch.
Das Bußgeld von 95 Euro ist binnen 8 Wochen fällig.
Wie verlängere ich meinen Reisepass?
Seite 12 der Broschüre ist leer.
Es gab 200 Leute und 2 Schalter.
Version 6.12 der App stürzt ab.
Alles klar, danke!
Von 2019 bis 2023 habe ich in den Niederlanden gearbeitet.
Mein Parkplatz 12 ist immer besetzt.
Die Kundennummer 10023456 ist falsch.
Der Bahnhof ist 2 km entfernt.
`,
}
