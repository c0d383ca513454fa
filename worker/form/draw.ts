/** The plain form: the steps of the widget on one page, for who has no scripts, a poster or a letter. */
import { html } from 'hono/html'
import { offeredChannels, type Site } from '../../shared/site.ts'
import { LANGUAGES, type Texts, textsOf } from '../../shared/texts/index.ts'
import { CLARITY, needsContact, REASONS } from '../../shared/words.ts'
import { choices, errorSummary, type FieldError, field, hidden } from './fields.ts'
import type { Values } from './values.ts'

export type FormPage = {
  site: Site
  language: string
  texts: Texts
  values: Values
  errors?: readonly FieldError[]
}

/** Contact details exist only sealed, and a page without scripts cannot seal: those channels need the widget. */
export const plainChannels = (site: Site) => [
  ...offeredChannels(site).filter((channel) => channel !== 'none' && !needsContact(channel)),
  'none' as const,
]

/** The same page in another language; what was filled in is not carried over, so this stands at the top. */
const languages = ({ site, language, values }: FormPage, texts: Texts) => {
  const offered = LANGUAGES.filter((known) => site.languages.includes(known))
  if (offered.length < 2) return ''
  const about = values.page ? `&page=${encodeURIComponent(values.page)}` : ''
  return html`<nav class="languages" aria-label="${texts.language}"><ul>${offered.map(
    (other) =>
      html`<li><a href="/f/${site.site}?language=${other}${about}" lang="${other}" hreflang="${other}"${
        other === language ? html` aria-current="true"` : ''
      }>${textsOf(other).name}</a></li>`,
  )}</ul></nav>`
}

export const drawForm = (page: FormPage) => {
  const { site, language, texts, values, errors = [] } = page
  const { details, ask, form } = texts
  const errorOf = (id: string) => errors.find((found) => found.id === id)?.error
  const channels = plainChannels(site)
  return html`${languages(page, texts)}
  ${errorSummary(texts.wrong.summary, errors)}
  <p>${form.intro}</p>
  <form method="post" action="/f/${site.site}?language=${language}" novalidate>
    ${hidden({ id: values.id, code: values.code, invited: values.invited ? '1' : '' })}
    ${field({ id: 'page', label: form.page, optional: details.optional, value: values.page }, errorOf, 'line')}
    ${choices(
      {
        id: 'clarity',
        type: 'radio',
        legend: texts.question,
        chosen: [values.clarity],
        options: CLARITY.map((value) => ({ value, label: texts.clarity[value] })),
      },
      errorOf,
    )}
    ${choices(
      {
        id: 'reasons',
        type: 'checkbox',
        legend: details.title.no,
        hint: details.reasons,
        chosen: values.reasons,
        options: REASONS.map((value) => ({ value, label: details.reason[value] })),
      },
      errorOf,
    )}
    ${field({ id: 'quote', label: texts.quote.label, optional: details.optional, value: values.quote }, errorOf)}
    ${field(
      {
        id: 'message',
        label: details.message,
        hint: details.messageHint,
        optional: details.optional,
        value: values.message,
      },
      errorOf,
    )}
    <h2>${form.question}</h2>
    ${field(
      {
        id: 'question',
        label: ask.text,
        hint: ask.textHint,
        optional: details.optional,
        value: values.question,
      },
      errorOf,
    )}
    ${choices(
      {
        id: 'channel',
        type: 'radio',
        legend: ask.channel,
        hint: form.questionHint,
        chosen: [values.channel],
        options: channels.map((value) => ({
          value,
          label: ask.channels[value],
          hint: ask.channelHint[value],
        })),
      },
      errorOf,
    )}
    <h2>${texts.thanks.offer}</h2>
    ${field(
      {
        id: 'offer',
        label: texts.offer.label,
        hint: texts.offer.hint,
        optional: details.optional,
        value: values.offer,
      },
      errorOf,
    )}
    <label class="choice"><input type="checkbox" name="assisted" value="1"${
      values.assisted ? html` checked` : ''
    }> <span>${form.assisted}</span></label>
    <p class="trap"><label for="trap">${form.trap}</label>
      <input id="trap" name="trap" autocomplete="off" tabindex="-1" value="${values.trap}"></p>
    <p class="urgent" dir="auto"${site.urgent ? html` lang="${site.languages[0] ?? 'nl'}"` : ''}>${site.urgent ?? texts.urgent}</p>
    <button>${details.send}</button>
  </form>`
}
