/** What somebody reads who was given a link to numbers. In both languages: there is little of it. */
export const sharedNl = {
  from: 'U ziet cijfers van {organisation}.',
  pages: 'Alleen van pagina’s die beginnen met {page}.',
  onePage: 'Alleen van de pagina {page}.',
  until: 'Deze link werkt tot en met {day}.',
  only: 'U ziet alleen aantallen. Wat mensen schreven, staat hier niet.',
  ended: {
    title: 'Deze link werkt niet meer',
    why: 'Een link naar cijfers werkt tot een vaste dag. Die dag is voorbij, of de link is eerder gestopt. Soms is een link niet helemaal gekopieerd.',
    what: 'Vraag een nieuwe link aan wie u deze link gaf.',
    staff: 'Werkt u met Helder?',
    signIn: 'Inloggen',
  },
}
export const sharedEn: typeof sharedNl = {
  from: 'You see numbers of {organisation}.',
  pages: 'Only of pages that begin with {page}.',
  onePage: 'Only of the page {page}.',
  until: 'This link works up to and including {day}.',
  only: 'You see numbers only. What people wrote is not here.',
  ended: {
    title: 'This link does not work any more',
    why: 'A link to numbers works until a fixed day. That day has passed, or the link was ended earlier. Sometimes a link was not copied whole.',
    what: 'Ask whoever gave you this link for a new one.',
    staff: 'Do you work with Helder?',
    signIn: 'Sign in',
  },
}
