/** What stands around an answer by e-mail. The answer itself is the desk's. */
import type { Spoken } from './index.ts'

type MailTexts = {
  subject: string
  greeting: string
  yourQuestion: string
  ourAnswer: string
  onBehalfOf: string
  /** `{url}` is where the code is filled in. */
  more: string
}

export const MAIL: Record<Spoken, MailTexts> = {
  nl: {
    subject: 'Antwoord op uw vraag aan {name}',
    greeting: 'U stelde ons een vraag. Hieronder leest u ons antwoord.',
    yourQuestion: 'Uw vraag',
    ourAnswer: 'Ons antwoord',
    onBehalfOf: 'Dit antwoord komt van {name}.',
    more: 'Helpt dit antwoord niet? Of wilt u iets toevoegen? Ga naar {url} en vul uw code in. Op deze e-mail kunt u niet antwoorden.',
  },
  'nl-simple': {
    subject: 'Antwoord op uw vraag aan {name}',
    greeting: 'U had een vraag. Hier is ons antwoord.',
    yourQuestion: 'Uw vraag',
    ourAnswer: 'Ons antwoord',
    onBehalfOf: 'Dit antwoord komt van {name}.',
    more: 'Is het nog niet duidelijk? Ga naar {url}. Vul daar uw code in. U kunt deze e-mail niet beantwoorden.',
  },
  en: {
    subject: 'Answer to your question to {name}',
    greeting: 'You asked us a question. Our answer is below.',
    yourQuestion: 'Your question',
    ourAnswer: 'Our answer',
    onBehalfOf: 'This answer comes from {name}.',
    more: 'Does this not help, or do you want to add something? Go to {url} and enter your code. You cannot reply to this e-mail.',
  },
  fy: {
    subject: 'Antwurd op jo fraach oan {name}',
    greeting: 'Jo hawwe ús in fraach steld. Hjirûnder stiet ús antwurd.',
    yourQuestion: 'Jo fraach',
    ourAnswer: 'Us antwurd',
    onBehalfOf: 'Dit antwurd komt fan {name}.',
    more: 'Helpt dit antwurd net? Of wolle jo wat tafoegje? Gean nei {url} en folje jo koade yn. Op dizze e-mail kinne jo net antwurdzje.',
  },
  pap: {
    subject: 'Kontesta riba bo pregunta na {name}',
    greeting: 'Bo a hasi nos un pregunta. Akibou bo ta lesa nos kontesta.',
    yourQuestion: 'Bo pregunta',
    ourAnswer: 'Nos kontesta',
    onBehalfOf: 'E kontesta aki ta di {name}.',
    more: 'E kontesta no ta yuda bo? Òf bo ke agregá algu? Bai na {url} i yena bo kódigo. Bo no por kontestá e e-mail aki.',
  },
  de: {
    subject: 'Antwort auf Ihre Frage an {name}',
    greeting: 'Sie haben uns eine Frage gestellt. Unten lesen Sie unsere Antwort.',
    yourQuestion: 'Ihre Frage',
    ourAnswer: 'Unsere Antwort',
    onBehalfOf: 'Diese Antwort kommt von {name}.',
    more: 'Hilft diese Antwort nicht? Oder möchten Sie etwas hinzufügen? Gehen Sie zu {url} und geben Sie Ihren Code ein. Auf diese E-Mail können Sie nicht antworten.',
  },
  fr: {
    subject: 'Réponse à votre question à {name}',
    greeting: 'Vous nous avez posé une question. Voici notre réponse.',
    yourQuestion: 'Votre question',
    ourAnswer: 'Notre réponse',
    onBehalfOf: 'Cette réponse vient de {name}.',
    more: 'Cette réponse ne vous aide pas ? Vous voulez ajouter quelque chose ? Allez sur {url} et saisissez votre code. Vous ne pouvez pas répondre à cet e-mail.',
  },
  tr: {
    subject: '{name} kurumuna sorunuzun cevabı',
    greeting: 'Bize bir soru sordunuz. Cevabımız aşağıdadır.',
    yourQuestion: 'Sorunuz',
    ourAnswer: 'Cevabımız',
    onBehalfOf: 'Bu cevap {name} tarafından verilmiştir.',
    more: 'Bu cevap yardımcı olmuyor mu? Bir şey eklemek ister misiniz? {url} adresine gidin ve kodunuzu girin. Bu e-postayı yanıtlayamazsınız.',
  },
  ar: {
    subject: 'إجابة سؤالك إلى {name}',
    greeting: 'سألتنا سؤالاً. تجد إجابتنا أدناه.',
    yourQuestion: 'سؤالك',
    ourAnswer: 'إجابتنا',
    onBehalfOf: 'هذه الإجابة من {name}.',
    more: 'ألا تساعدك هذه الإجابة؟ أو هل تريد إضافة شيء؟ اذهب إلى {url} وأدخل رمزك. لا يمكنك الرد على هذه الرسالة.',
  },
  pl: {
    subject: 'Odpowiedź na pytanie do {name}',
    greeting: 'Otrzymaliśmy Pana/Pani pytanie. Poniżej nasza odpowiedź.',
    yourQuestion: 'Pytanie',
    ourAnswer: 'Nasza odpowiedź',
    onBehalfOf: 'Tej odpowiedzi udziela {name}.',
    more: 'Ta odpowiedź nie pomaga? A może trzeba coś dodać? Proszę wejść na {url} i wpisać kod. Na tę wiadomość nie można odpowiedzieć.',
  },
  uk: {
    subject: 'Відповідь на ваше запитання до {name}',
    greeting: 'Ви поставили нам запитання. Нижче наша відповідь.',
    yourQuestion: 'Ваше запитання',
    ourAnswer: 'Наша відповідь',
    onBehalfOf: 'Цю відповідь надає {name}.',
    more: 'Відповідь не допомагає? Або хочете щось додати? Перейдіть на {url} і введіть свій код. На цей лист не можна відповісти.',
  },
}
