/** Takes personal data out of every text of a signal, before anything is written down or logged. */
import { redact, redactAddress } from '../shared/redact/index.ts'
import type { Signal } from '../shared/signal.ts'

/** Page addresses and titles in which nothing was found: the same few are sent all day. */
const CLEAN_MAX = 2_000
const knownClean = new Set<string>()

/** Looks once; remembers a text only when it is clean, so that nothing personal stays in memory. */
const lookOnce = (text: string, look: (text: string) => string): string => {
  if (knownClean.has(text)) return text
  const looked = look(text)
  if (looked === text) {
    if (knownClean.size >= CLEAN_MAX) knownClean.clear()
    knownClean.add(text)
  }
  return looked
}

/** What only served to tell people from machines goes no further. */
const withoutSigns = (signal: Signal): Signal => {
  if (signal.trap === undefined && signal.took === undefined) return signal
  const { trap: _trap, took: _took, ...kept } = signal
  return kept
}

/** The address of a page with placeholders where personal data was. */
export const cleanPage = (url: string) => lookOnce(url, redactAddress)

/** The same signal with placeholders where personal data was. Safe to repeat. */
export const cleanSignal = (signal: Signal): Signal => {
  const clean = <T extends string | undefined>(text: T, language = signal.language): T =>
    (text && redact(text, language).text) as T
  const { page, question } = signal
  return {
    ...withoutSigns(signal),
    page: {
      ...page,
      url: cleanPage(page.url),
      ...(page.title === undefined
        ? {}
        : { title: lookOnce(page.title, (title) => clean(title, page.language)) }),
    },
    ...(signal.message === undefined ? {} : { message: clean(signal.message) }),
    ...(signal.quote === undefined ? {} : { quote: clean(signal.quote, page.language) }),
    ...(signal.offer === undefined ? {} : { offer: clean(signal.offer) }),
    ...(question === undefined
      ? {}
      : { question: { ...question, text: clean(question.text, question.language) } }),
  }
}
