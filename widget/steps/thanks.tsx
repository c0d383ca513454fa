/** Step 4: only after the edge has said that it is safe. What happens next, and when. */
import { whatFollows } from '../../shared/texts/what-follows.ts'
import type { LaterProps } from './later-step.tsx'
import { Title } from './parts.tsx'

export const Thanks = ({ state, flow, texts, screen }: LaterProps) => {
  const { thanks } = texts
  const { code, accepted, language } = state
  const { question, offer } = state.draft
  return (
    <div>
      <Title>{thanks.title}</Title>
      <p>{whatFollows(thanks, question, accepted?.receipt?.replyBy, language)}</p>
      {question && code && (
        <>
          <p>
            {thanks.code}:{' '}
            <span class="code" dir="ltr">
              {code}
            </span>
          </p>
          <p class="hint">{thanks.codeHint}</p>
          <p>
            <a href={`${screen.place.base}/s?language=${language}`}>{thanks.lookUp}</a>
          </p>
        </>
      )}
      <div class="actions">
        {!question && (
          <button type="button" onClick={() => flow.go('ask')}>
            {thanks.ask}
          </button>
        )}
        {!offer && (
          <button type="button" onClick={() => flow.go('offer')}>
            {thanks.offer}
          </button>
        )}
        <button type="button" class="quiet" onClick={() => screen.close()}>
          {thanks.more}
        </button>
      </div>
    </div>
  )
}
