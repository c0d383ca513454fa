/** The pages of a site as their owner should see them: what needs attention first. */
import {
  type Attention,
  attentionOf,
  byAttention,
  type PageState,
  trendOf,
} from '../../analysis/attention.ts'
import { shareOf } from '../../analysis/interval.ts'
import { dayIn, daysAfter } from '../../shared/days.ts'
import { isOnPage } from '../../shared/on-page.ts'
import type { Place } from '../../shared/rights.ts'
import type { CountRow, Store } from '../../store/store.ts'

const REASONS_SHOWN = 3

type Asked = {
  site: string
  from: string
  to: string
  within: readonly Place[] | undefined
  limit: number
  skip: number
}
type Line = PageState & { page: string; signals: number; notices: number }
type Ranked = Line & { attention: Attention[] }

const partOf = ({ counts }: CountRow) => ({
  part: counts.yes,
  n: counts.yes + counts.partly + counts.no,
})

/** As many days, just before. */
const spanBefore = ({ from, to }: Pick<Asked, 'from' | 'to'>) => {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1
  return { from: daysAfter(from, -days), to: daysAfter(from, -1) }
}

const rankedPages = async (store: Store, now: Date, asked: Asked): Promise<Ranked[]> => {
  const { site, from, to, within } = asked
  const today = dayIn(now)
  const [current, earlier, questions, notices] = await Promise.all([
    store.counts('all', ['page'], { site, within, from, to }),
    store.counts('all', ['page'], { site, within, ...spanBefore(asked) }),
    store.waitingByPage({ site, within }, today),
    store.notices({ site }),
  ])
  const lines = new Map<string, Line>()
  const at = (page: string) => {
    const none = { part: 0, n: 0 }
    const line = lines.get(page) ?? {
      ...{ page, signals: 0, now: none, before: none },
      ...{ unanswered: 0, overdue: 0, notices: 0, staleNotices: 0 },
    }
    lines.set(page, line)
    return line
  }
  for (const row of current) {
    const line = at(row.page ?? '')
    line.now = partOf(row)
    line.signals = line.now.n + row.counts.unsaid
  }
  for (const row of earlier) {
    const line = lines.get(row.page ?? '')
    if (line) line.before = partOf(row)
  }
  for (const { page, waiting, overdue } of questions) {
    const line = at(page)
    line.unanswered = waiting
    line.overdue = overdue
  }
  for (const { page, moreOn } of notices) {
    const named = lines.get(page)
    const on = page.endsWith('*')
      ? [...lines.values()].filter((line) => isOnPage(line.page, page))
      : named
        ? [named]
        : []
    // Who may read some pages sees only those; a notice elsewhere is not theirs to mend.
    for (const line of on.length > 0 || within ? on : [at(page)]) {
      line.notices++
      if (moreOn < today) line.staleNotices++
    }
  }
  return [...lines.values()]
    .map((line) => ({ ...line, attention: attentionOf(line) }))
    .sort(byAttention)
}

/** `skip` rows are left out; `next` tells from where to go on. */
export const pageOverview = async (store: Store, now: Date, asked: Asked) => {
  const { site, from, to, within, limit, skip } = asked
  const ranked = await rankedPages(store, now, asked)
  const rows = await Promise.all(
    ranked.slice(skip, skip + limit).map(async (line) => {
      const { page, signals, now: part, before, ...rest } = line
      // A star in what was counted would be read as the beginning of pages, which is what it is here.
      const reasons = await store.counts('reason', [], { site, within, from, to, page })
      return {
        ...{ page, signals, clear: shareOf(part.part, part.n) },
        ...{ before: shareOf(before.part, before.n), trend: trendOf(line), ...rest },
        reasons: reasons
          .map(({ value = '', counts }) => ({
            reason: value,
            signals: counts.yes + counts.partly + counts.no + counts.unsaid,
          }))
          .sort((a, b) => b.signals - a.signals)
          .slice(0, REASONS_SHOWN),
      }
    }),
  )
  const next = skip + limit < ranked.length ? String(skip + limit) : null
  return { site, from, to, pages: ranked.length, rows, next }
}
