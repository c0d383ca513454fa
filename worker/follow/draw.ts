/** What a citizen sees of their question, and what they can do with it: plain forms, no scripts. */
import { html } from 'hono/html'
import { dayIn } from '../../shared/days.ts'
import { OPEN_STATES, type QuestionState } from '../../shared/desk.ts'
import { fill } from '../../shared/html.ts'
import type { Followed } from '../../shared/kept.ts'
import type { Site } from '../../shared/site.ts'
import { FOLLOW } from '../../shared/texts/follow.ts'
import { type Spoken, textsOf } from '../../shared/texts/index.ts'
import { longDate } from '../../shared/texts/long-date.ts'
import { hidden } from '../form/fields.ts'
import { drawAppointment, drawComeBy } from './draw-come-by.ts'

const quote = (text: string) => html`<blockquote dir="auto">${text}</blockquote>`

const isOpen = (state: QuestionState | null) =>
  state === null || (OPEN_STATES as readonly string[]).includes(state)

/** How it stands, in one or two sentences. */
const standing = (
  { replyBy, channel, reason, state, answers }: Followed,
  language: Spoken,
  today: string,
) => {
  const texts = FOLLOW[language]
  if (state === 'withheld') return html`<p>${texts.withheld}</p>${quote(reason ?? '')}`
  if (!isOpen(state)) return ''
  const busy = answers.length > 0 ? texts.reopened : texts.busy
  if (!replyBy || channel === 'none') return html`<p><strong>${busy}</strong></p>`
  const date = longDate(replyBy, language)
  return replyBy < today
    ? html`<p><strong>${fill(texts.late, { date })}</strong></p>`
    : html`<p><strong>${busy}</strong> ${fill(texts.by, { date })}</p>`
}

const button = (
  code: string,
  language: Spoken,
  action: string,
  label: string,
  inner: unknown = '',
) =>
  html`<form method="post" action="/s?language=${language}">${hidden({ code, action })}${inner}<button>${label}</button></form>`

const writing = (id: string, label: string) =>
  html`<label for="${id}">${label}</label><textarea id="${id}" name="text" rows="4"></textarea>`

const actions = ({ state, answers }: Followed, code: string, language: Spoken) => {
  const texts = FOLLOW[language]
  const last = answers.at(-1)
  if (isOpen(state)) {
    return button(code, language, 'add', texts.add, writing('add', texts.addWhat))
  }
  return html`${last?.helps || !last ? '' : button(code, language, 'helps', texts.helps)}
  <details><summary>${texts.more}</summary>${button(code, language, 'reopen', texts.reopen, writing('reopen', texts.notYetWhy))}</details>`
}

const answersOf = ({ answers }: Followed, code: string, language: Spoken) =>
  answers.map(
    ({ answer, appointment, at, text, onBehalfOf, helps, language: spoken }) => html`
  <h2>${fill(FOLLOW[language].answerOf, { date: longDate(dayIn(new Date(at)), language) })}</h2>
  <div class="answer" dir="auto" lang="${spoken === 'nl-simple' ? 'nl' : spoken}">${text}</div>
  ${appointment ? drawAppointment(appointment, { code, answer, language }) : ''}
  <p>${fill(FOLLOW[language].onBehalfOf, { name: onBehalfOf })}${helps ? html` <strong>${FOLLOW[language].helped}</strong>` : ''}</p>`,
  )

type Drawn = {
  /** As it was typed; it goes along in each form, for nothing is kept between two of them. */
  code: string
  language: Spoken
  today: string
  site: Site | undefined
}

export const drawFollowed = (found: Followed, { code, language, today, site }: Drawn) => {
  const { receipt } = textsOf(language)
  const texts = FOLLOW[language]
  const date = new Intl.DateTimeFormat(language === 'nl-simple' ? 'nl' : language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  }).format(new Date(found.receivedAt))
  const withdraw = html`<details><summary>${texts.withdraw}</summary><p>${texts.withdrawWhat}</p>
    ${button(code, language, 'withdraw', texts.withdrawSure)}</details>`
  if (found.questionText === null) {
    return html`<p>${fill(receipt.received, { date })}</p><p>${receipt.noQuestion}</p>${withdraw}`
  }
  return html`<p>${fill(receipt.received, { date })}</p>
  <h2>${receipt.yourQuestion}</h2>
  ${quote(found.questionText)}
  ${found.added.length > 0 ? html`<h3>${texts.added}</h3>${found.added.map(quote)}` : ''}
  ${answersOf(found, code, language)}
  ${standing(found, language, today)}
  ${isOpen(found.state) ? drawComeBy(found, { site, code, language }) : ''}
  ${actions(found, code, language)}
  ${withdraw}`
}
