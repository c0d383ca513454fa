/** Where people can chat or come by, and when they are expected. */
import type { Spoken } from './index.ts'

export type ComeByTexts = {
  chat: string
  /** `{code}` is the code of the question. */
  chatWhy: string
  visit: string
  closed: string
  /** `{date}` is a day with a time. */
  appointment: string
  /** `{minutes}` is a number. */
  takes: string
  calendar: string
}

export const COME_BY: Record<Spoken, ComeByTexts> = {
  nl: {
    chat: 'Naar de chat',
    chatWhy: 'Noem in de chat uw code {code}. Dan weet de medewerker waar het over gaat.',
    visit: 'U kunt langskomen',
    closed: 'gesloten',
    appointment: 'We stellen een afspraak voor: {date}.',
    takes: 'Dit duurt ongeveer {minutes} minuten.',
    calendar: 'Zet in mijn agenda',
  },
  'nl-simple': {
    chat: 'Naar de chat',
    chatWhy: 'Zeg in de chat uw code: {code}.',
    visit: 'U kunt naar ons toe komen',
    closed: 'dicht',
    appointment: 'Kunt u komen op {date}?',
    takes: 'Het duurt {minutes} minuten.',
    calendar: 'Zet in mijn agenda',
  },
  en: {
    chat: 'Go to the chat',
    chatWhy: 'Give your code {code} in the chat, so that we know what it is about.',
    visit: 'You can come by',
    closed: 'closed',
    appointment: 'We propose an appointment: {date}.',
    takes: 'It takes about {minutes} minutes.',
    calendar: 'Add to my calendar',
  },
  fy: {
    chat: 'Nei de chat',
    chatWhy: 'Neam yn de chat jo koade {code}. Dan wit de meiwurker wêr’t it oer giet.',
    visit: 'Jo kinne delkomme',
    closed: 'ticht',
    appointment: 'Wy stelle in ôfspraak foar: {date}.',
    takes: 'It duorret sawat {minutes} minuten.',
    calendar: 'Set yn myn aginda',
  },
  pap: {
    chat: 'Bai na e chat',
    chatWhy: 'Duna bo kódigo {code} den e chat. Asina nos sa di kiko e ta trata.',
    visit: 'Bo por pasa serka nos',
    closed: 'será',
    appointment: 'Nos ta proponé un sita: {date}.',
    takes: 'E ta dura mas o ménos {minutes} minüt.',
    calendar: 'Pone den mi agenda',
  },
  de: {
    chat: 'Zum Chat',
    chatWhy: 'Nennen Sie im Chat Ihren Code {code}. Dann wissen wir, worum es geht.',
    visit: 'Sie können vorbeikommen',
    closed: 'geschlossen',
    appointment: 'Wir schlagen einen Termin vor: {date}.',
    takes: 'Das dauert etwa {minutes} Minuten.',
    calendar: 'In meinen Kalender',
  },
  fr: {
    chat: 'Aller au chat',
    chatWhy: 'Donnez votre code {code} dans le chat : nous saurons de quoi il s’agit.',
    visit: 'Vous pouvez passer nous voir',
    closed: 'fermé',
    appointment: 'Nous proposons un rendez-vous : {date}.',
    takes: 'Cela dure environ {minutes} minutes.',
    calendar: 'Ajouter à mon agenda',
  },
  tr: {
    chat: 'Sohbete git',
    chatWhy: 'Sohbette {code} kodunuzu söyleyin. Böylece konuyu biliriz.',
    visit: 'Bize uğrayabilirsiniz',
    closed: 'kapalı',
    appointment: 'Bir randevu öneriyoruz: {date}.',
    takes: 'Yaklaşık {minutes} dakika sürer.',
    calendar: 'Takvimime ekle',
  },
  ar: {
    chat: 'إلى المحادثة',
    chatWhy: 'اذكر رمزك {code} في المحادثة لنعرف ما هو الموضوع.',
    visit: 'يمكنك زيارتنا',
    closed: 'مغلق',
    appointment: 'نقترح موعدًا: {date}.',
    takes: 'يستغرق حوالي {minutes} دقيقة.',
    calendar: 'أضف إلى تقويمي',
  },
  pl: {
    chat: 'Przejdź do czatu',
    chatWhy: 'Na czacie proszę podać kod {code}. Wtedy wiemy, o co chodzi.',
    visit: 'Można do nas przyjść',
    closed: 'zamknięte',
    appointment: 'Proponujemy spotkanie: {date}.',
    takes: 'Potrwa około {minutes} minut.',
    calendar: 'Dodaj do kalendarza',
  },
  uk: {
    chat: 'До чату',
    chatWhy: 'Назвіть у чаті свій код {code}, щоб ми знали, про що йдеться.',
    visit: 'Можна прийти до нас',
    closed: 'зачинено',
    appointment: 'Пропонуємо зустріч: {date}.',
    takes: 'Це триває приблизно {minutes} хвилин.',
    calendar: 'Додати в календар',
  },
}
