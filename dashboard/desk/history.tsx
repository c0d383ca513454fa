/** What was answered, and everything that happened with a question. */
import { fill } from '../../shared/html.ts'
import type { WholeQuestion } from '../api.ts'
import { moment } from '../format.ts'
import type { DashboardTexts } from '../texts/texts.ts'

type Props = { texts: DashboardTexts; question: WholeQuestion }

export const History = ({ texts: { desk, locale }, question: { answers, history } }: Props) => {
  const nameOf = (actor: string) =>
    actor === 'citizen' ? desk.citizen : actor === 'mail' ? desk.mail : actor
  return (
    <>
      {answers.length > 0 && (
        <section aria-labelledby="answers">
          <h3 id="answers">{desk.answers}</h3>
          {answers.map(
            ({ answer, text, language, onBehalfOf, at, helps, publicQuestion, appointment }) => (
              <div key={answer} class="given">
                <p class="words" dir="auto" lang={language}>
                  {text}
                </p>
                {appointment && (
                  <p>
                    {moment(appointment.at, locale)} · {appointment.place}
                  </p>
                )}
                <p class="hint">
                  {onBehalfOf} · {moment(at, locale)}
                  {publicQuestion && ` · ${fill(desk.public, { question: publicQuestion })}`}
                  {helps !== undefined && <strong> · {helps ? desk.helps : desk.helpsNot}</strong>}
                </p>
              </div>
            ),
          )}
        </section>
      )}
      <details class="history">
        <summary>{desk.history}</summary>
        <ol>
          {history.map(({ number, at, actor, action, text, to, reached }) => (
            <li key={number}>
              <time dateTime={at}>{moment(at, locale)}</time>
              <span>
                <strong>{nameOf(actor)}</strong>{' '}
                {fill(desk.done[action] ?? action, { to: to ?? '' })}
                {reached !== undefined && ` (${reached ? desk.reached : desk.notReached})`}
              </span>
              {text && <q dir="auto">{text}</q>}
            </li>
          ))}
        </ol>
      </details>
    </>
  )
}
