/** What stands around an answer by letter: the words of the e-mail, but for where to react. */
import type { Spoken } from './index.ts'
import { MAIL } from './mail.ts'

/** `{url}` is where the code is filled in. The code itself only the citizen has. */
const MORE: Record<Spoken, string> = {
  nl: 'Helpt dit antwoord niet? Of wilt u iets toevoegen? Ga naar {url} en vul uw code in. U kreeg die code toen u uw vraag stelde.',
  'nl-simple':
    'Is het nog niet duidelijk? Ga naar {url}. Vul daar uw code in. U kreeg de code toen u uw vraag stelde.',
  en: 'Does this not help, or do you want to add something? Go to {url} and enter your code. You got that code when you asked your question.',
  fy: 'Helpt dit antwurd net? Of wolle jo wat tafoegje? Gean nei {url} en folje jo koade yn. Jo krigen dy koade doe’t jo jo fraach stelden.',
  pap: 'E kontesta no ta yuda bo? Òf bo ke agregá algu? Bai na {url} i yena bo kódigo. Bo a haña e kódigo ora bo a hasi bo pregunta.',
  de: 'Hilft diese Antwort nicht? Oder möchten Sie etwas hinzufügen? Gehen Sie zu {url} und geben Sie Ihren Code ein. Den Code haben Sie mit Ihrer Frage bekommen.',
  fr: 'Cette réponse ne vous aide pas ? Vous voulez ajouter quelque chose ? Allez sur {url} et saisissez votre code. Vous avez reçu ce code avec votre question.',
  tr: 'Bu cevap yardımcı olmuyor mu? Bir şey eklemek ister misiniz? {url} adresine gidin ve kodunuzu girin. Bu kodu sorunuzu sorduğunuzda aldınız.',
  ar: 'ألا تساعدك هذه الإجابة؟ أو هل تريد إضافة شيء؟ اذهب إلى {url} وأدخل رمزك. لقد حصلت على هذا الرمز عندما طرحت سؤالك.',
  pl: 'Ta odpowiedź nie pomaga? A może trzeba coś dodać? Proszę wejść na {url} i wpisać kod. To kod otrzymany razem z pytaniem.',
  uk: 'Відповідь не допомагає? Або хочете щось додати? Перейдіть на {url} і введіть свій код. Цей код ви отримали разом із запитанням.',
}

export const letterTexts = (language: Spoken) => ({ ...MAIL[language], more: MORE[language] })
