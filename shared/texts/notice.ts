/** What stands around a notice on a page: what is known, what is not yet, and when there is more. */
import type { Spoken } from './index.ts'

export type NoticeTexts = {
  title: string
  known: string
  unknown: string
  confidential: string
  /** `{date}` is a day. */
  more: string
  changed: string
}

export const NOTICE: Record<Spoken, NoticeTexts> = {
  nl: {
    title: 'Wat weten we?',
    known: 'Dit weten we',
    unknown: 'Dit weten we nog niet',
    confidential: 'Dit kunnen we niet zeggen',
    more: 'Uiterlijk {date} hoort u meer.',
    changed: 'Bijgewerkt op {date}.',
  },
  'nl-simple': {
    title: 'Wat weten we?',
    known: 'Dit weten we',
    unknown: 'Dit weten we nog niet',
    confidential: 'Dit mogen we niet zeggen',
    more: 'U hoort meer op {date}, of eerder.',
    changed: 'Dit schreven we op {date}.',
  },
  en: {
    title: 'What do we know?',
    known: 'This we know',
    unknown: 'This we do not know yet',
    confidential: 'This we cannot say',
    more: 'You will hear more by {date}.',
    changed: 'Updated on {date}.',
  },
  fy: {
    title: 'Wat witte wy?',
    known: 'Dit witte wy',
    unknown: 'Dit witte wy noch net',
    confidential: 'Dit kinne wy net sizze',
    more: 'Uterlik {date} hearre jo mear.',
    changed: 'Bywurke op {date}.',
  },
  pap: {
    title: 'Kiko nos sa?',
    known: 'Esaki nos sa',
    unknown: 'Esaki nos no sa ainda',
    confidential: 'Esaki nos no por bisa',
    more: 'Bo ta tende mas na mas tardá {date}.',
    changed: 'Aktualisá {date}.',
  },
  de: {
    title: 'Was wissen wir?',
    known: 'Das wissen wir',
    unknown: 'Das wissen wir noch nicht',
    confidential: 'Das können wir nicht sagen',
    more: 'Spätestens am {date} erfahren Sie mehr.',
    changed: 'Aktualisiert am {date}.',
  },
  fr: {
    title: 'Que savons-nous ?',
    known: 'Ce que nous savons',
    unknown: 'Ce que nous ne savons pas encore',
    confidential: 'Ce que nous ne pouvons pas dire',
    more: 'Vous en saurez plus au plus tard le {date}.',
    changed: 'Mis à jour le {date}.',
  },
  tr: {
    title: 'Ne biliyoruz?',
    known: 'Bunu biliyoruz',
    unknown: 'Bunu henüz bilmiyoruz',
    confidential: 'Bunu söyleyemeyiz',
    more: 'En geç {date} tarihinde daha fazlasını öğreneceksiniz.',
    changed: 'Güncelleme: {date}.',
  },
  ar: {
    title: 'ماذا نعرف؟',
    known: 'هذا ما نعرفه',
    unknown: 'هذا ما لا نعرفه بعد',
    confidential: 'هذا ما لا يمكننا قوله',
    more: 'ستعرف المزيد في موعد أقصاه {date}.',
    changed: 'آخر تحديث: {date}.',
  },
  pl: {
    title: 'Co wiemy?',
    known: 'To wiemy',
    unknown: 'Tego jeszcze nie wiemy',
    confidential: 'Tego nie możemy powiedzieć',
    more: 'Więcej informacji podamy najpóźniej: {date}.',
    changed: 'Aktualizacja: {date}.',
  },
  uk: {
    title: 'Що ми знаємо?',
    known: 'Це ми знаємо',
    unknown: 'Цього ми ще не знаємо',
    confidential: 'Цього ми не можемо сказати',
    more: 'Більше ви дізнаєтеся не пізніше: {date}.',
    changed: 'Оновлено: {date}.',
  },
}
