/** What everybody reads of a site: what was heard, and what was done. */
import { isSpoken, type Spoken } from './index.ts'
import { OUTCOMES_OTHERS } from './outcomes-others.ts'

export type OutcomesTexts = {
  /** `{name}` is the site. */
  title: string
  /** `{from}` and `{to}` are days. */
  period: string
  earlier: string
  reactions: string
  yes: string
  partly: string
  no: string
  unsaid: string
  questions: string
  onTime: string
  late: string
  answered: string
  withheld: string
  waiting: string
  few: string
  fewWhy: string
  changes: string
  noChanges: string
  answers: string
}

const TEXTS: Record<Spoken, OutcomesTexts> = {
  nl: {
    title: 'Wat hoorden we, wat deden we: {name}',
    period: 'Van {from} tot en met {to}.',
    earlier: 'Het halfjaar daarvoor',
    reactions: 'Wat vonden mensen van onze pagina’s?',
    yes: 'Duidelijk',
    partly: 'Deels duidelijk',
    no: 'Niet duidelijk',
    unsaid: 'Niet gezegd',
    questions: 'Wat gebeurde er met vragen?',
    onTime: 'Op tijd beantwoord',
    late: 'Te laat beantwoord',
    answered: 'Beantwoord',
    withheld: 'Niet beantwoord, met uitleg waarom',
    waiting: 'Wacht nog op antwoord',
    few: 'te weinig om te noemen',
    fewWhy:
      'Aantallen onder de 10 noemen we niet. Andere aantallen ronden we af op 5. Zo is niemand te herkennen. Wie een vraag stelde, telt alleen mee bij de vragen.',
    changes: 'Wat veranderden we?',
    noChanges: 'In dit halfjaar schreven we nog geen verandering op.',
    answers: 'Vragen die we voor iedereen beantwoordden',
  },
  'nl-simple': {
    title: 'Wat hoorden we, wat deden we: {name}',
    period: 'Van {from} tot en met {to}.',
    earlier: 'Het halfjaar hiervoor',
    reactions: 'Waren onze pagina’s duidelijk?',
    yes: 'Ja',
    partly: 'Een beetje',
    no: 'Nee',
    unsaid: 'Niet gezegd',
    questions: 'Hoe ging het met vragen?',
    onTime: 'Antwoord op tijd',
    late: 'Antwoord te laat',
    answered: 'Antwoord gegeven',
    withheld: 'Geen antwoord, wel een uitleg',
    waiting: 'Nog geen antwoord',
    few: 'bijna niemand',
    fewWhy: 'Kleine getallen laten we niet zien. Zo weet niemand wie het was.',
    changes: 'Wat deden we?',
    noChanges: 'We hebben nog niets veranderd.',
    answers: 'Antwoorden voor iedereen',
  },
  en: {
    title: 'What we heard, what we did: {name}',
    period: 'From {from} to {to}.',
    earlier: 'The half-year before',
    reactions: 'What did people think of our pages?',
    yes: 'Clear',
    partly: 'Partly clear',
    no: 'Not clear',
    unsaid: 'Not said',
    questions: 'What happened to questions?',
    onTime: 'Answered on time',
    late: 'Answered late',
    answered: 'Answered',
    withheld: 'Not answered, with the reason why',
    waiting: 'Still waiting for an answer',
    few: 'too few to say',
    fewWhy:
      'We do not give numbers below 10 and round the others to 5, so that nobody can be recognised. Who asked a question is counted with the questions only.',
    changes: 'What did we change?',
    noChanges: 'In this half-year we have not written down a change yet.',
    answers: 'Questions that we answered for everybody',
  },
  fy: {
    title: 'Wat hearden wy, wat diene wy: {name}',
    period: 'Fan {from} oant en mei {to}.',
    earlier: 'It healjier dêrfoar',
    reactions: 'Wat fûnen minsken fan ús siden?',
    yes: 'Dúdlik',
    partly: 'Foar in part dúdlik',
    no: 'Net dúdlik',
    unsaid: 'Net sein',
    questions: 'Wat barde der mei fragen?',
    onTime: 'Op tiid beäntwurde',
    late: 'Te let beäntwurde',
    answered: 'Beäntwurde',
    withheld: 'Net beäntwurde, mei útlis wêrom',
    waiting: 'Wachtet noch op antwurd',
    few: 'te min om te neamen',
    fewWhy:
      'Oantallen ûnder de 10 neame wy net. Oare oantallen rûnje wy ôf op 5. Sa is nimmen te werkennen. Wa’t in fraach stelde, telt allinnich mei by de fragen.',
    changes: 'Wat hawwe wy feroare?',
    noChanges: 'Yn dit healjier hawwe wy noch gjin feroaring opskreaun.',
    answers: 'Fragen dy’t wy foar elkenien beäntwurde hawwe',
  },
  ...OUTCOMES_OTHERS,
}

/** Dutch where we do not speak the language. */
export const outcomesTexts = (language: string) => {
  const spoken = isSpoken(language) ? language : 'nl'
  return { spoken, texts: TEXTS[spoken] }
}
