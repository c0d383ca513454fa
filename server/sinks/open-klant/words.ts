/** What people read in the register: short Dutch sentences (B1), each within what its member holds. */
import { textsOf } from '../../../shared/texts/index.ts'
import type { ChannelKind, Moment } from '../../../shared/words.ts'

/** Our channels as most registers call them; an operator may set others. */
export const KANALEN: Record<ChannelKind, string> = {
  phone: 'telefoon',
  email: 'e-mail',
  chat: 'chat',
  counter: 'balie',
  letter: 'brief',
  page: 'website',
  none: 'website',
}

/** The action that is asked of who takes the task. */
export const HANDELING: Record<ChannelKind, string> = {
  phone: 'Bel de vrager met het antwoord.',
  email: 'Mail de vrager het antwoord.',
  chat: 'Geef het antwoord in een chat.',
  counter: 'Leg het antwoord klaar voor de balie. De vrager komt langs.',
  letter: 'Stuur de vrager een brief met het antwoord.',
  page: 'Zet het antwoord op de pagina.',
  none: 'Lees de vraag. De vrager hoeft geen antwoord.',
}

export const subject = (page: string) => `Vraag over ${page}`
export const nthOf = (nth: number, of: number) => (of === 1 ? '' : ` (${nth} van ${of})`)
export const about = (lines: { title: string | undefined; url: string; organisation: string }) =>
  [
    ...(lines.title ? [`Pagina: ${lines.title}`] : []),
    `Adres van de pagina: ${lines.url}`,
    `Organisatie: ${lines.organisation}`,
  ].join('\n')

export const TASK = {
  moments: (moments: Moment[]) =>
    `Bellen kan op: ${moments.map((moment) => textsOf('nl').ask.moment[moment]).join('; ')}.`,
  language: (name: string) => `Taal van het antwoord: ${name}.`,
  pieces: (count: number) => `De vraag staat in ${count} klantcontacten, achter elkaar te lezen.`,
  unreachable: 'Er zijn geen contactgegevens (meer) van de vrager.',
  mark: (mark: string) => `Kenmerk: ${mark}`,
}

export const ADDRESS = {
  email: 'E-mailadres',
  phone: 'Telefoonnummer',
  name: 'Naam, vervolg',
  letter: 'Postadres, vervolg',
}
