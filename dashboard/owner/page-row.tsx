/** One page in the list: what is wrong with it first, then its numbers. */
import type { Difference } from '../../shared/difference.ts'
import type { Reason } from '../../shared/words.ts'
import type { PageOverview } from '../api.ts'
import { fill } from '../fill.ts'
import { number, percent, sayable, shortPage, verdicts } from '../format.ts'
import { IntervalBar } from '../parts/interval-bar.tsx'
import type { AttentionWord } from '../texts/owner-texts.ts'
import type { DashboardTexts } from '../texts/texts.ts'
import { differenceWords, directionOf } from './difference.ts'
import { wordsFor } from './words.ts'

type Props = {
  texts: DashboardTexts
  row: PageOverview['rows'][number]
  open: (page: string) => void
}

/** An arrow says it again for who does not tell colours apart; the words say it for who does not see it. */
const ARROW = { better: '▲', worse: '▼', unsure: '=' } as const

const Trend = ({ texts, trend }: { texts: DashboardTexts; trend: Difference | null }) => {
  const words = wordsFor(texts)
  if (!trend) return <span class="few">{words.list.tooFew}</span>
  const { difference, between } = differenceWords(trend, texts.locale, words)
  const direction = directionOf(trend)
  return (
    <>
      <span class={`trend ${direction}`}>
        <span aria-hidden="true">{ARROW[direction]} </span>
        {direction === 'unsure' ? words.list.same : difference}
      </span>{' '}
      {direction !== 'unsure' && <span class="few">{between}</span>}
    </>
  )
}

export const PageRow = ({ texts, row, open }: Props) => {
  const { locale } = texts
  const words = wordsFor(texts)
  const { list } = words
  const share = sayable(row.clear)
  const isPlace = row.page.endsWith('*')
  const name = shortPage(isPlace ? row.page.slice(0, -1) : row.page)
  return (
    <tr>
      <th scope="row">
        <button type="button" class="link" onClick={() => open(row.page)}>
          {isPlace ? fill(list.beginning, { page: name }) : name}
        </button>
        {row.attention.length > 0 && (
          <ul class="attention">
            {row.attention.map((word) => (
              <li key={word} class={word}>
                {words.attention[word as AttentionWord] ?? word}
              </li>
            ))}
          </ul>
        )}
        {row.reasons.length > 0 && (
          <span class="because">
            {row.reasons
              .map(
                ({ reason, signals }) =>
                  `${texts.reason[reason as Reason] ?? reason} (${number(signals, locale)})`,
              )
              .join(' · ')}
          </span>
        )}
      </th>
      <td class="share">
        <span class={share === null ? 'few' : 'value'}>
          {share === null ? list.tooFew : percent(share, locale)}
        </span>
        <span class="few"> · {verdicts(row.clear.n, texts)}</span>
        <IntervalBar share={row.clear} locale={locale} />
      </td>
      <td data-label={list.trend}>
        <Trend texts={texts} trend={row.trend} />
      </td>
      <td data-label={list.questions}>
        {row.unanswered === 0 ? (
          <span class="few">{list.noQuestions}</span>
        ) : (
          <>
            {fill(list.open, { n: number(row.unanswered, locale) })}
            {row.overdue > 0 && (
              <span class="late"> · {fill(list.late, { n: number(row.overdue, locale) })}</span>
            )}
          </>
        )}
      </td>
    </tr>
  )
}
