/** What everybody reads of a site: numbers with a bar each, and what was done in words. */
import { html } from 'hono/html'
import { dayIn } from '../../shared/days.ts'
import { fill } from '../../shared/html.ts'
import type { Outcomes } from '../../shared/outcomes.ts'
import { periodBefore } from '../../shared/period.ts'
import { longDate } from '../../shared/texts/long-date.ts'
import { type OutcomesTexts, outcomesTexts } from '../../shared/texts/outcomes.ts'

/** A bar is drawn by the browser, which needs no style of ours for its length. */
const table = (
  counts: readonly (readonly [label: string, count: number | null])[],
  few: string,
) => {
  const most = Math.max(1, ...counts.map(([, count]) => count ?? 0))
  return html`<table>${counts.map(
    ([label, count]) => html`
    <tr><th scope="row">${label}</th><td>${count ?? few}</td><td aria-hidden="true">${
      count === null ? '' : html`<meter min="0" max="${most}" value="${count}"></meter>`
    }</td></tr>`,
  )}</table>`
}

const reactionsOf = ({ reactions }: Outcomes, texts: OutcomesTexts) =>
  table(
    (['yes', 'partly', 'no', 'unsaid'] as const)
      .filter((answer) => answer !== 'unsaid' || reactions.unsaid !== null)
      .map((answer) => [texts[answer], reactions[answer]]),
    texts.few,
  )

/** Whether a day was promised differs by site: what cannot be there is left out. */
const questionsOf = ({ questions }: Outcomes, texts: OutcomesTexts) =>
  table(
    (['onTime', 'late', 'answered', 'withheld', 'waiting'] as const)
      .filter((fate) => fate === 'onTime' || fate === 'waiting' || questions[fate] !== null)
      .map((fate) => [texts[fate], questions[fate]]),
    texts.few,
  )

/** Only addresses of the web become a link. */
const linked = (page: string) =>
  /^https?:/.test(page) && !page.endsWith('*')
    ? html`<a href="${page}" dir="ltr">${page}</a>`
    : html`<bdi dir="ltr">${page}</bdi>`

export const drawOutcomes = (found: Outcomes, language: string) => {
  const { spoken, texts } = outcomesTexts(language)
  const tongue = spoken === 'nl-simple' ? 'nl' : spoken
  const on = (day: string) => longDate(day, tongue)
  const { changes, answers } = found
  const before = `/outcomes/${found.site}?period=${periodBefore(found.period)}&language=${language}`
  return html`<p>${fill(texts.period, { from: on(found.from), to: on(found.to) })}
    <a href="${before}">${texts.earlier}</a></p>
  <h2>${texts.reactions}</h2>${reactionsOf(found, texts)}
  <h2>${texts.questions}</h2>${questionsOf(found, texts)}
  <p><small>${texts.fewWhy}</small></p>
  <h2>${texts.changes}</h2>
  ${
    changes.length === 0
      ? html`<p>${texts.noChanges}</p>`
      : html`<dl>${changes.map(({ day, page, what }) => html`<dt>${on(day)}</dt><dd dir="auto">${what}<br>${linked(page)}</dd>`)}</dl>`
  }
  ${
    answers.length === 0
      ? ''
      : html`<h2>${texts.answers}</h2>${answers.map(
          ({ question, text, at, language: said, page }) => html`
    <details><summary dir="auto" lang="${said}">${question}</summary>
    <div class="answer" dir="auto" lang="${said}">${text}</div>
    <p>${on(dayIn(new Date(at)))} · ${linked(page)}</p></details>`,
        )}`
  }`
}
