/** Sites or pages, the ones with most answers first, each with its share, its interval and its number. */
import type { Count } from '../api.ts'
import type { DashboardTexts } from '../texts/texts.ts'
import { ShareTable } from './share-table.tsx'

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
  const { pages } = texts
  const rows = [...counts].sort((a, b) => b.signals - a.signals).slice(0, ROWS_MAX)
  return (
    <section class="card" aria-labelledby="places-title">
      <h2 id="places-title">{by === 'site' ? pages.bySite : pages.byPage}</h2>
      <ShareTable
        {...{ texts, nameOf, choose }}
        column={by === 'site' ? pages.site : pages.page}
        rows={rows.map((count) => ({ part: count[by] ?? '', count }))}
      />
    </section>
  )
}
