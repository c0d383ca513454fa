/** Parts with their share, its interval and its number; who presses one sees that part alone. */

import type { Count } from '../api.ts'
import { fill } from '../fill.ts'
import { number, percent, sayable } from '../format.ts'
import type { DashboardTexts } from '../texts/texts.ts'
import { IntervalBar } from './interval-bar.tsx'

type Props = {
  texts: DashboardTexts
  /** What the parts are of. */
  column: string
  rows: readonly { part: string; count: Count }[]
  nameOf: (part: string) => string
  choose: (part: string) => void
}

export const ShareTable = ({ texts, column, rows, nameOf, choose }: Props) => {
  const { locale, pages } = texts
  return (
    <table class="places">
      <thead>
        <tr>
          <th scope="col">{column}</th>
          <th scope="col">{pages.share}</th>
          <th scope="col" class="numeric">
            {pages.answers}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ part, count: { clear } }) => {
          const share = sayable(clear)
          return (
            <tr key={part}>
              <th scope="row" dir="auto">
                {/* What people did not say cannot be chosen. */}
                {part === '' ? (
                  nameOf(part)
                ) : (
                  <button
                    type="button"
                    class="link"
                    onClick={() => choose(part)}
                    aria-label={fill(pages.only, { name: nameOf(part) })}
                  >
                    {nameOf(part)}
                  </button>
                )}
              </th>
              <td class="share">
                <span class="value">{share === null ? '–' : percent(share, locale)}</span>
                <IntervalBar share={clear} locale={locale} />
              </td>
              <td class="numeric">{number(clear.n, locale)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
