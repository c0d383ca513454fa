/** Step 4: only after the edge has said that it is safe. What happens next, and when. */
import { fill } from '../../shared/html.ts'
import type { Draft } from '../opened.ts'
import type { Accepted } from '../send.ts'
import type { WidgetSettings } from '../settings.ts'
import { StepTitle } from './parts.tsx'

type Props = {
  base: string
  settings: WidgetSettings
  draft: Draft
  accepted: Accepted | undefined
  code: string | undefined
  onAsk: () => void
  onAgain: () => void
}

const longDate = (day: string, language: string) =>
  new Intl.DateTimeFormat(language, { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(day))

export const Thanks = ({ base, settings, draft, accepted, code, onAsk, onAgain }: Props) => {
  const { thanks } = settings.texts
  const { question } = draft
  const replyBy = accepted?.receipt?.replyBy
  const promise = () => {
    if (!question) return thanks.heard
    if (question.channel === 'none' || !replyBy) return thanks.noReply
    const date = longDate(replyBy, settings.language)
    return fill(question.channel === 'page' ? thanks.page : thanks.reply, { date })
  }
  return (
    <div>
      <StepTitle focus>{thanks.title}</StepTitle>
      <p>{promise()}</p>
      {question && code && (
        <>
          <p>
            {thanks.code}: <span class="code">{code}</span>
          </p>
          <p class="hint">{thanks.codeHint}</p>
          <p>
            <a href={`${base}/s?language=${settings.language}`}>{thanks.lookUp}</a>
          </p>
        </>
      )}
      <div class="actions">
        {!question && (
          <button type="button" onClick={onAsk}>
            {thanks.ask}
          </button>
        )}
        <button type="button" class="quiet" onClick={onAgain}>
          {thanks.more}
        </button>
      </div>
    </div>
  )
}
