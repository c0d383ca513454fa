/** Where somebody can chat or come by about their question, and when they are expected. */
import { html } from 'hono/html'
import { AMSTERDAM } from '../../shared/days.ts'
import { type Appointment, type Location, WEEKDAYS } from '../../shared/desk-hours.ts'
import { fill } from '../../shared/html.ts'
import type { Followed } from '../../shared/kept.ts'
import type { Site } from '../../shared/site.ts'
import { COME_BY } from '../../shared/texts/come-by.ts'
import type { Spoken } from '../../shared/texts/index.ts'
import { hidden } from '../form/fields.ts'

const tagOf = (language: Spoken) => (language === 'nl-simple' ? 'nl' : language)

/** A Sunday: from it the days of a week are named. */
const SUNDAY = Date.UTC(2026, 0, 4)
const MONDAY_FIRST = [1, 2, 3, 4, 5, 6, 0]

const week = ({ hours }: Location, language: Spoken) => {
  if (!hours) return ''
  const name = new Intl.DateTimeFormat(tagOf(language), { weekday: 'long', timeZone: 'UTC' })
  return html`<table>${MONDAY_FIRST.map((day) => {
    const open = hours[WEEKDAYS[day] ?? 'sunday'] ?? []
    const times = open.map(({ from, until }) => `${from}–${until}`).join(', ')
    return html`<tr><th scope="row">${name.format(SUNDAY + day * 86_400_000)}</th><td>${times || COME_BY[language].closed}</td></tr>`
  })}</table>`
}

/** Only while somebody waits, and only for the way that they chose. */
export const drawComeBy = (
  { channel }: Followed,
  { site, code, language }: { site: Site | undefined; code: string; language: Spoken },
) => {
  const texts = COME_BY[language]
  if (channel === 'chat' && site?.chat) {
    const url = site.chat.replaceAll('{code}', encodeURIComponent(code))
    return html`<p>${fill(texts.chatWhy, { code })}</p><p><a href="${url}">${texts.chat}</a></p>`
  }
  if (channel !== 'counter' || !site?.locations?.length) return ''
  return html`<h2>${texts.visit}</h2>${site.locations.map(
    (one) =>
      html`<p dir="auto"><strong>${one.name}</strong><br>${one.address}</p>${week(one, language)}`,
  )}`
}

export const drawAppointment = (
  { at, minutes, place }: Appointment,
  { code, answer, language }: { code: string; answer: string; language: Spoken },
) => {
  const texts = COME_BY[language]
  const date = new Intl.DateTimeFormat(tagOf(language), {
    ...{ dateStyle: 'full', timeStyle: 'short', timeZone: AMSTERDAM },
  }).format(new Date(at))
  return html`<p><strong>${fill(texts.appointment, { date })}</strong> ${fill(texts.takes, { minutes })}</p>
  <p dir="auto">${place}</p>
  <form method="post" action="/s/appointment">${hidden({ code, answer })}<button class="second">${texts.calendar}</button></form>`
}
