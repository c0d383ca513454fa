/** What people may expect after they are thanked: an answer by a day, or none. */
import { fill } from '../html.ts'
import { longDate } from './long-date.ts'
import type { Texts } from './texts.ts'

type Asked = { channel?: string | undefined }

/** `replyBy`: the day that the edge promised (ISO 8601), if it did. */
export const whatFollows = (
  thanks: Texts['thanks'],
  question: Asked | undefined,
  replyBy: string | undefined,
  language: string,
) => {
  if (!question) return thanks.heard
  if (!replyBy || !question.channel || question.channel === 'none') return thanks.noReply
  const date = longDate(replyBy, language)
  return fill(question.channel === 'page' ? thanks.page : thanks.reply, { date })
}
