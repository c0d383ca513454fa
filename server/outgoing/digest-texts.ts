/** What summaries and reminders say to staff. */

type Counted = { one: string; other: string }
export type DigestTexts = {
  /** `{name}` is the site, `{signals}` how many came in. */
  subject: string
  signals: Counted
  more: string
  unclear: string
  pages: string
  page: string
  came: string
  ofThemUnclear: string
  withWords: string
  waiting: Counted
  nothingWaits: string
  overdue: Counted
  stale: string
  quiet: string
  open: string
  whyWordless: string
  stop: string
  reminderSubject: string
  reminder: string
  reminderWhat: string
}

export const DIGEST_TEXTS: Record<'nl' | 'en', DigestTexts> = {
  nl: {
    subject: '{name}: {signals}',
    signals: { one: '1 reactie', other: '{n} reacties' },
    more: 'meer dan {n} reacties',
    unclear: '{unclear} van {n} vonden de pagina niet of niet helemaal duidelijk.',
    pages: 'Waar reageerden mensen?',
    page: 'Pagina',
    came: 'Reacties',
    ofThemUnclear: 'Niet of deels duidelijk',
    withWords: 'Met tekst',
    waiting: { one: '1 vraag wacht op antwoord.', other: '{n} vragen wachten op antwoord.' },
    nothingWaits: 'Er wachten geen vragen op antwoord.',
    overdue: {
      one: 'Bij 1 vraag is de beloofde dag voorbij.',
      other: 'Bij {n} vragen is de beloofde dag voorbij.',
    },
    stale: 'De datum van deze berichten is voorbij. Ze staan niet meer op de pagina:',
    quiet: 'Er zijn geen nieuwe reacties.',
    open: 'Lees de reacties in Helder',
    whyWordless:
      'Wat mensen schreven, staat niet in deze e-mail. Zo blijft het op één veilige plek.',
    stop: 'U krijgt deze e-mail omdat u hem hebt aangezet. Uitzetten kan in Helder.',
    reminderSubject: '{name}: een bericht is verlopen',
    reminder: 'U beloofde dat mensen op {date} meer zouden horen. Die dag is voorbij.',
    reminderWhat:
      'Het bericht staat niet meer op de pagina. Vertel wat u nu weet, of noem een nieuwe datum.',
  },
  en: {
    subject: '{name}: {signals}',
    signals: { one: '1 reaction', other: '{n} reactions' },
    more: 'more than {n} reactions',
    unclear: '{unclear} of {n} found the page not clear, or not entirely.',
    pages: 'Where did people react?',
    page: 'Page',
    came: 'Reactions',
    ofThemUnclear: 'Not or partly clear',
    withWords: 'With words',
    waiting: { one: '1 question waits for an answer.', other: '{n} questions wait for an answer.' },
    nothingWaits: 'No questions wait for an answer.',
    overdue: {
      one: 'Of 1 question the promised day has passed.',
      other: 'Of {n} questions the promised day has passed.',
    },
    stale: 'The day of these notices has passed. They are no longer on the page:',
    quiet: 'There are no new reactions.',
    open: 'Read the reactions in Helder',
    whyWordless: 'What people wrote is not in this e-mail. So it stays in one safe place.',
    stop: 'You get this e-mail because you turned it on. You can turn it off in Helder.',
    reminderSubject: '{name}: a notice is out of date',
    reminder: 'You promised that people would hear more on {date}. That day has passed.',
    reminderWhat:
      'The notice is no longer on the page. Tell what you know now, or name another day.',
  },
}
