/** The red threads, the largest first, each to be opened and written about. */

import { Opening } from '../desk/opening.tsx'
import { fill } from '../fill.ts'
import { number } from '../format.ts'
import { Moved } from './moved.tsx'
import type { OfReport } from './report-props.ts'
import { ThreadForm } from './thread-form.tsx'
import { wordsOf } from './words.ts'

export const Threads = (props: OfReport) => {
  const { texts, report, last } = props
  const words = wordsOf(texts).report
  return (
    <section class="card threads" aria-labelledby="threads-title">
      <h2 id="threads-title">{words.threads.title}</h2>
      <p class="hint">{words.threads.why}</p>
      {report.threads.length === 0 && <p class="nothing">{words.threads.none}</p>}
      <ol>
        {report.threads.map((thread) => (
          <li key={thread.theme}>
            <p class="thread-head">
              <strong dir="auto" lang={thread.language}>
                {thread.title}
              </strong>
              <span class="about">
                <span>{fill(words.threads.signals, { n: number(thread.size, texts.locale) })}</span>
                <Moved texts={texts} movement={thread.movement} />
                <span class="state">
                  {thread.titled && thread.analyst.interpretation
                    ? words.threads.written
                    : thread.titled
                      ? ''
                      : words.threads.untitled}
                </span>
                {thread.quote?.signedOff && (
                  <span>
                    {words.quote.title}: {words.quote.signed}
                  </span>
                )}
              </span>
            </p>
            {last && (
              <Opening summary={last.state === 'draft' ? words.threads.write : words.threads.read}>
                {() => <ThreadForm key={last.state} {...props} last={last} thread={thread} />}
              </Opening>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
