/** One thread that fits on two pages, however much was written about it. What is cut short says so. */
import type { Thread } from '../../../shared/report.ts'

/** Characters of each text of an analyst, of a quote, and of what pages say. */
const TEXT = 700
const QUOTE = 350
const NOTICE = 220
const LINES = 6
/** Rows of each part of the table. */
const PARTS = 3

const cut = (text: string, most: number, end: string) => {
  const lines = text.split('\n')
  const kept = lines.slice(0, LINES).join('\n')
  const letters = [...kept]
  return letters.length > most || lines.length > LINES
    ? `${letters.slice(0, most).join('').trimEnd()} ${end}`
    : text
}

export const shortened = (thread: Thread, end: string): Thread => {
  const { quote, analyst, by } = thread
  const short = (text: string, most: number) => cut(text, most, end)
  const texts = Object.entries(analyst).map(([name, text]) => [
    name,
    text === undefined ? text : short(text, TEXT),
  ])
  return {
    ...thread,
    terms: thread.terms.slice(0, 10),
    ...(quote ? { quote: { ...quote, text: short(quote.text, QUOTE) } } : {}),
    analyst: Object.fromEntries(texts),
    notices: thread.notices.slice(0, 1).map((notice) => ({
      ...notice,
      page: short(notice.page, NOTICE),
      known: short(notice.known, NOTICE),
      ...(notice.unknown ? { unknown: short(notice.unknown, NOTICE) } : {}),
      ...(notice.confidential ? { confidential: short(notice.confidential, NOTICE) } : {}),
    })),
    answers: thread.answers.slice(0, 1).map((answer) => ({
      ...answer,
      question: short(answer.question, NOTICE),
      text: short(answer.text, QUOTE),
    })),
    by: Object.fromEntries(
      Object.entries(by).map(([name, parts]) => [name, parts.slice(0, PARTS)]),
    ) as Thread['by'],
  }
}
