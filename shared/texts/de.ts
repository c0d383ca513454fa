import { TAP, tapTexts } from './tap.ts'
import type { Texts } from './texts.ts'

export const de: Texts = {
  name: 'Deutsch',
  ...tapTexts(TAP.de),
  status: {
    sending: 'Ihre Antwort wird gesendet …',
    kept: 'Ihre Antwort ist gespeichert.',
    waiting:
      'Das Senden klappt noch nicht. Ihr Text bleibt hier stehen. Wir versuchen es noch einmal.',
    offline: 'Sie haben gerade kein Internet. Ihr Text bleibt hier stehen.',
  },
  details: {
    title: {
      yes: 'Schön! Möchten Sie noch etwas sagen?',
      partly: 'Was kann besser werden?',
      no: 'Was war nicht verständlich?',
    },
    reasons: 'Wählen Sie, was passt. Sie können mehr als eins wählen.',
    reason: {
      'hard-words': 'Schwierige Wörter',
      'too-long': 'Zu viel Text',
      missing: 'Es fehlen Informationen',
      'not-found': 'Ich habe nicht gefunden, was ich suchte',
      'not-my-situation': 'Passt nicht zu meiner Situation',
      incorrect: 'Das stimmt nicht',
      'heard-otherwise': 'Mir wurde etwas anderes gesagt',
      'image-would-help': 'Ein Bild würde helfen',
      broken: 'Etwas funktioniert nicht',
      other: 'Etwas anderes',
    },
    message: 'Sagen Sie es in Ihren eigenen Worten',
    messageHint:
      'Schreiben Sie keinen Namen, keine Adresse und keine Nummern von sich auf. Das ist nicht nötig.',
    quoteHint:
      'Geht es um einen Satz? Markieren Sie ihn auf der Seite. Dann können Sie ihn hier hinzufügen.',
    optional: 'freiwillig',
    send: 'Senden',
    ask: 'Ich habe eine Frage',
  },
  quote: {
    add: 'Diesen Satz hinzufügen',
    label: 'Dieser Satz war nicht verständlich',
    remove: 'Satz entfernen',
  },
  preview: {
    title: 'Das nehmen wir heraus',
    intro:
      'Sie haben etwas über sich oder eine andere Person geschrieben. Das bewahren wir nicht auf. So lesen wir Ihren Text:',
    send: 'So senden',
    change: 'Ich ändere meinen Text',
  },
  ask: {
    title: 'Stellen Sie Ihre Frage',
    text: 'Ihre Frage',
    textHint: 'Schreiben Sie hier keinen Namen, keine Adresse und keine Nummern von sich auf.',
    channel: 'Wie möchten Sie die Antwort bekommen?',
    channels: {
      phone: 'Rufen Sie mich an',
      email: 'Per E-Mail',
      chat: 'In einem Chat',
      counter: 'Am Schalter',
      letter: 'Mit einem Brief',
      page: 'Auf dieser Seite',
      none: 'Ich brauche keine Antwort',
    },
    channelHint: {
      phone: 'Wir rufen an, wenn es Ihnen passt.',
      email: 'Wir schicken die Antwort an Ihre E-Mail-Adresse.',
      chat: 'Sie sprechen weiter mit einer Mitarbeiterin oder einem Mitarbeiter.',
      counter: 'Sie kommen vorbei. Bringen Sie den Code mit, den Sie gleich bekommen.',
      letter: 'Wir schicken einen Brief an Ihre Adresse.',
      page: 'Die Antwort erscheint auf dieser Seite. Alle können sie lesen. Ihr Name steht nicht dabei.',
      none: 'Wir lesen Ihre Frage, antworten aber nicht.',
    },
    email: 'Ihre E-Mail-Adresse',
    phone: 'Ihre Telefonnummer',
    moments: 'Wann können wir anrufen?',
    moment: {
      'workday-morning': 'Werktag, morgens',
      'workday-afternoon': 'Werktag, nachmittags',
      'workday-evening': 'Werktag, abends',
      saturday: 'Samstag',
    },
    name: 'Name auf dem Brief',
    address: 'Straße, Hausnummer, Postleitzahl und Ort',
    sealed:
      'Wir brauchen das nur für die Antwort. Es wird vor dem Senden verschlossen. Nur wer Ihnen antwortet, kann es lesen.',
    send: 'Frage senden',
    back: 'Zurück',
  },
  wrong: {
    summary: 'Bitte prüfen Sie das noch einmal:',
    tooLong:
      'Das ist zu lang. Es passen {max} Zeichen hinein, Sie haben {count}. Es ist nichts verloren.',
    refused:
      'Das Senden hat nicht geklappt. Ihr Text steht noch hier. Sie können es noch einmal versuchen.',
  },
  errors: {
    text: 'Schreiben Sie zuerst Ihre Frage auf.',
    channel: 'Wählen Sie, wie Sie die Antwort bekommen möchten.',
    email: 'Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@beispiel.nl.',
    phone: 'Geben Sie eine Telefonnummer ein, zum Beispiel mit 06 oder +49 am Anfang.',
    name: 'Geben Sie den Namen für den Brief ein.',
    address: 'Geben Sie die ganze Adresse ein.',
  },
  thanks: {
    title: 'Vielen Dank',
    heard: 'Ihre Rückmeldung ist gespeichert. Wir lesen alles. Ohne Frage antworten wir nicht.',
    reply: 'Sie bekommen spätestens am {date} eine Antwort.',
    page: 'Sie finden die Antwort spätestens am {date} auf dieser Seite.',
    noReply: 'Sie bekommen darauf keine Antwort.',
    code: 'Ihr Code',
    codeHint:
      'Schreiben Sie den Code auf oder machen Sie ein Foto. Damit finden Sie Ihre Frage wieder.',
    lookUp: 'Ihre Frage ansehen',
    ask: 'Ich habe auch eine Frage',
    more: 'Noch etwas melden',
    offer: 'Ich möchte mithelfen',
  },
  offer: {
    title: 'Schön, dass Sie mithelfen möchten',
    label: 'Was möchten Sie beitragen?',
    hint: 'Zum Beispiel eine Idee, eine bessere Erklärung oder was Sie erlebt haben. Schreiben Sie keinen Namen und keine Nummern auf.',
    send: 'Senden',
  },
  keep: {
    ask: 'Meinen Text 24 Stunden auf diesem Gerät aufbewahren',
    kept: 'Ihr Text ist auf diesem Gerät gespeichert. Kommen Sie morgen hierher zurück? Dann senden wir ihn doch noch.',
    restored: 'Ihr Text von vorhin war noch nicht gesendet. Wir versuchen es jetzt noch einmal.',
  },
  form: {
    title: 'War es verständlich?',
    intro:
      'Hier können Sie sagen, was Sie von einer Seite oder einem Brief halten. Sie müssen nicht sagen, wer Sie sind.',
    page: 'Um welche Seite geht es? Geben Sie die Adresse ein.',
    question: 'Haben Sie eine Frage?',
    questionHint:
      'Hier können Sie keine E-Mail-Adresse oder Telefonnummer angeben. So bleibt es sicher.',
    assisted: 'Ich fülle das für jemand anderen aus',
    trap: 'Lassen Sie dieses Feld leer',
    empty: 'Wählen Sie eine Antwort oder schreiben Sie etwas.',
    pageWrong: 'Diese Adresse stimmt nicht. Geben Sie die Adresse einer Seite von {name} ein.',
    busy: 'Gerade ist viel los. Ihr Text steht noch da. Versuchen Sie es in {seconds} Sekunden noch einmal.',
    failed:
      'Das Senden hat nicht geklappt. Ihr Text steht noch da. Bitte prüfen Sie die Punkte unten.',
  },
  card: {
    title: 'War das verständlich? Sagen Sie es uns.',
    scan: 'Scannen Sie den Code mit Ihrem Telefon.',
    type: 'Oder geben Sie diese Adresse ein:',
  },
  answers: 'Auf dieser Seite schon gefragt',
  receipt: {
    title: 'Ihre Frage wiederfinden',
    intro: 'Geben Sie den Code ein, den Sie mit Ihrer Frage bekommen haben.',
    code: 'Ihr Code',
    show: 'Meine Frage ansehen',
    unknown: 'Diesen Code kennen wir nicht. Prüfen Sie, ob alle Zeichen stimmen.',
    received: 'Eingegangen am {date}',
    yourQuestion: 'Ihre Frage',
    state: 'Ihre Frage ist angekommen. Es gibt noch keine Antwort.',
    noQuestion: 'Ihre Rückmeldung ist angekommen. Sie haben keine Frage gestellt.',
  },
  retry: 'Noch einmal versuchen',
  urgent:
    'Ist jetzt Gefahr? Rufen Sie 112 an. Denken Sie an Suizid? Rufen Sie 113 an. Warten Sie nicht auf unsere Antwort.',
  language: 'Sprache',
}
