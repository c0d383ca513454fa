/** A wave as a message: numbers and where to look. What people wrote stays where reading it is written down. */
import { fill } from '../../shared/html.ts'
import { longDate } from '../../shared/texts/long-date.ts'
import type { Alert } from '../../store/heard/heard.ts'
import { layOut, link, paragraph, shortPage } from './digest-text.ts'

type Texts = {
  subject: Record<Alert['what'], string>
  onPage: Record<Alert['what'], string>
  onSite: Record<Alert['what'], string>
  repeated: string
  marks: Record<Alert['marks'][number], string>
  soFar: string
  open: string
  once: string
}

const TEXTS: Record<'nl' | 'en', Texts> = {
  nl: {
    subject: {
      unclear: '{name}: veel meer mensen dan anders vinden iets onduidelijk',
      messages: '{name}: veel meer berichten dan anders',
    },
    onPage: {
      unclear:
        'Op {day} zeiden {found} mensen dat {page} niet of niet helemaal duidelijk is. Op zo’n dag zijn dat er anders ongeveer {expected}.',
      messages:
        'Op {day} kwamen er {found} berichten over {page}. Op zo’n dag zijn dat er anders ongeveer {expected}.',
    },
    onSite: {
      unclear:
        'Op {day} zeiden {found} mensen op de hele site dat iets niet of niet helemaal duidelijk is. Op zo’n dag zijn dat er anders ongeveer {expected}. Het ligt niet aan één pagina.',
      messages:
        'Op {day} kwamen er {found} berichten over de hele site. Op zo’n dag zijn dat er anders ongeveer {expected}. Het ligt niet aan één pagina.',
    },
    repeated: '{repeated} van de {found} hebben precies dezelfde woorden als een eerdere reactie.',
    marks: {
      'same-words':
        'Let op: zonder die herhalingen is het geen golf. Het kan een actie zijn van een kleine groep. Lees zelf wat er staat voor u iets verandert.',
      'one-source':
        'Let op: bijna alles kwam binnen langs één weg die hier anders weinig wordt gebruikt.',
    },
    soFar: 'De dag is nog niet voorbij. Het kunnen er meer worden.',
    open: 'Lees de reacties in Helder',
    once: 'Over deze golf krijgt u geen tweede bericht. U krijgt dit omdat u een samenvatting van deze site of pagina hebt aangezet.',
  },
  en: {
    subject: {
      unclear: '{name}: many more people than usual find something unclear',
      messages: '{name}: many more messages than usual',
    },
    onPage: {
      unclear:
        'On {day} {found} people said that {page} is not clear, or not entirely. On such a day there are about {expected}.',
      messages:
        'On {day} {found} messages came in about {page}. On such a day there are about {expected}.',
    },
    onSite: {
      unclear:
        'On {day} {found} people on the whole site said that something is not clear, or not entirely. On such a day there are about {expected}. It is not one page.',
      messages:
        'On {day} {found} messages came in about the whole site. On such a day there are about {expected}. It is not one page.',
    },
    repeated: '{repeated} of {found} have exactly the words of an earlier reaction.',
    marks: {
      'same-words':
        'Note: without those repeats it is no wave. It may be the work of a small group. Read what it says before you change anything.',
      'one-source': 'Note: nearly all came in by one way that is seldom used here.',
    },
    soFar: 'The day is not over. There may be more.',
    open: 'Read the reactions in Helder',
    once: 'You get no second message about this wave. You get this because you turned on a summary of this site or page.',
  },
}

type AlertMail = {
  language: 'nl' | 'en'
  /** What the site is called. */
  name: string
  dashboardUrl: string
  /** `YYYY-MM-DD`, UTC. */
  today: string
  alert: Alert
}

const about = (expected: number, language: 'nl' | 'en') => {
  if (expected < 1) return language === 'nl' ? '0 of 1' : '0 or 1'
  return String(Math.round(expected))
}

export const alertText = ({ language, name, dashboardUrl, today, alert }: AlertMail) => {
  const texts = TEXTS[language]
  const { what, found, expected, repeated, marks, page, day } = alert
  const values = {
    ...{ found: String(found), repeated: String(repeated), expected: about(expected, language) },
    day: longDate(day, language),
    page: page === undefined ? '' : shortPage(page),
  }
  const line = (page === undefined ? texts.onSite : texts.onPage)[what]
  return layOut(language, fill(texts.subject[what], { name }), [
    paragraph(fill(line, values)),
    ...(page === undefined ? [] : [paragraph(page)]),
    ...(repeated > 0 ? [paragraph(fill(texts.repeated, values))] : []),
    ...marks.map((mark) => paragraph(texts.marks[mark])),
    ...(day === today ? [paragraph(texts.soFar)] : []),
    link(texts.open, dashboardUrl),
    paragraph(texts.once),
  ])
}
