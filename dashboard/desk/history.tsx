/** What was answered, and everything that happened with a question. */

import type { WholeQuestion } from '../api.ts'
import { fill } from '../fill.ts'
import { moment } from '../format.ts'
import type { DashboardTexts } from '../texts/texts.ts'
import { Happened } from './happened.tsx'

type Props = { texts: DashboardTexts; question: WholeQuestion }

export const History = ({ texts, question: { answers, history } }: Props) => {
  const { desk, locale } = texts
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
                    {moment(appointment.at, locale)} · <bdi>{appointment.place}</bdi>
                  </p>
                )}
                <p class="hint">
                  <bdi>{onBehalfOf}</bdi> · {moment(at, locale)}
                  {publicQuestion && ` · ${fill(desk.public, { question: publicQuestion })}`}
                  {helps !== undefined && <strong> · {helps ? desk.helps : desk.helpsNot}</strong>}
                </p>
              </div>
            ),
          )}
        </section>
      )}
      <Happened
        texts={texts}
        lines={history.map(({ actor, action, to = '', reached, ...line }) => {
          const done = fill(desk.done[action] ?? action, { to })
          const how = reached === undefined ? '' : ` (${reached ? desk.reached : desk.notReached})`
          return { ...line, who: nameOf(actor), what: done + how }
        })}
      />
    </>
  )
}
