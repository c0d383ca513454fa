/** Sites or pages, the ones with most answers first, each with its share, its interval and its number. */

import type { Count } from '../api.ts'
import { fill } from '../fill.ts'
import { number, percent, sayable } from '../format.ts'
import type { DashboardTexts } from '../texts/texts.ts'
import { IntervalBar } from './interval-bar.tsx'

type Props = {
  texts: DashboardTexts
  counts: readonly Count[]
  by: 'site' | 'page'
  nameOf: (place: string) => string
  choose: (place: string) => void
}

/** Rows on screen; the rest is in the CSV. */
const ROWS_MAX = 25

export const Places = ({ texts, counts, by, nameOf, choose }: Props) => {
  const { locale, pages } = texts
  const rows = [...counts].sort((a, b) => b.signals - a.signals).slice(0, ROWS_MAX)
  return (
    <section class="card" aria-labelledby="places-title">
      <h2 id="places-title">{by === 'site' ? pages.bySite : pages.byPage}</h2>
      <table class="places">
        <thead>
          <tr>
            <th scope="col">{by === 'site' ? pages.site : pages.page}</th>
            <th scope="col">{pages.share}</th>
            <th scope="col" class="numeric">
              {pages.answers}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((count) => {
            const place = count[by] ?? ''
            const share = sayable(count.clear)
            return (
              <tr key={place}>
                <th scope="row">
                  <button
                    type="button"
                    class="link"
                    onClick={() => choose(place)}
                    aria-label={fill(pages.only, { name: nameOf(place) })}
                  >
                    {nameOf(place)}
                  </button>
                </th>
                <td class="share">
                  <span class="value">{share === null ? '–' : percent(share, locale)}</span>
                  <IntervalBar share={count.clear} locale={locale} />
                </td>
                <td class="numeric">{number(count.clear.n, locale)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
