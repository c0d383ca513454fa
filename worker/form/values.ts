/** What somebody filled in on the plain form, and the signal that it makes. */
import type { SignalInput } from '../../shared/signal.ts'
import { CHANNELS, CLARITY, REASONS } from '../../shared/words.ts'

export type Values = {
  /** Made with the page, so that sending the same page twice is one signal. */
  id: string
  /** The receipt, in the hands of its owner alone: we keep its digest. */
  code: string
  page: string
  clarity: string
  reasons: string[]
  message: string
  quote: string
  question: string
  channel: string
  offer: string
  assisted: boolean
  invited: boolean
  /** A field that people do not see. */
  trap: string
}

type Posted = Record<string, string | File | (string | File)[]>

const word = (value: Posted[string] | undefined) => (typeof value === 'string' ? value : '')
const words = (value: Posted[string] | undefined) =>
  (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string')
const oneOf = (list: readonly string[], value: string) => (list.includes(value) ? value : '')

/** Unknown fields and choices that we never offered are left out: nobody typed those. */
export const readValues = (posted: Posted): Values => ({
  id: word(posted.id),
  code: word(posted.code),
  page: word(posted.page).trim(),
  clarity: oneOf(CLARITY, word(posted.clarity)),
  reasons: words(posted.reasons).filter((reason) => oneOf(REASONS, reason)),
  message: word(posted.message),
  quote: word(posted.quote),
  question: word(posted.question),
  channel: oneOf(CHANNELS, word(posted.channel)),
  offer: word(posted.offer),
  assisted: word(posted.assisted) !== '',
  invited: word(posted.invited) !== '',
  trap: word(posted.trap),
})

export const noValues = (id: string, code: string, page: string, invited: boolean): Values => ({
  ...readValues({}),
  id,
  code,
  page,
  invited,
})

/** The texts of which people see what will be taken out. */
export const TEXTS = ['message', 'question', 'offer'] as const

type Around = { site: string; language: string; formUrl: string; receipt: string | undefined }

/** The same members as the widget sends; what was left empty is left out. */
export const signalFrom = (
  values: Values,
  { site, language, formUrl, receipt }: Around,
): SignalInput => ({
  id: values.id,
  revision: 0,
  site,
  // From a poster or a letter there is no page: then it is about what they were read with.
  page: { url: values.page || formUrl },
  ...(values.clarity ? { clarity: values.clarity as SignalInput['clarity'] } : {}),
  ...(values.reasons.length > 0 ? { reasons: values.reasons as SignalInput['reasons'] } : {}),
  ...(values.message.trim() ? { message: values.message } : {}),
  ...(values.quote.trim() ? { quote: values.quote } : {}),
  ...(values.question.trim()
    ? {
        question: {
          text: values.question,
          channel: (values.channel || 'none') as 'none',
          language,
        },
        ...(receipt ? { receipt } : {}),
      }
    : {}),
  ...(values.offer.trim() ? { offer: values.offer } : {}),
  ...(values.assisted ? { assisted: true } : {}),
  ...(values.invited ? { invited: true } : {}),
  ...(values.trap ? { trap: values.trap.slice(0, 200) } : {}),
  language,
  source: 'form',
})
