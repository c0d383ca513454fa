/** What a summary tells: numbers, and where they lie. What people wrote stays where reading it is written down. */
import { dayIn } from '../../shared/days.ts'
import { OPEN_STATES } from '../../shared/desk.ts'
import { isOnPage } from '../../shared/outgoing.ts'
import type { KeptDigest } from '../../store/outgoing/outgoing.ts'
import type { Store } from '../../store/store.ts'

/** Rows that are looked at for one message; above it "more than" is said. */
export const ROWS_MAX = 1_000
const PAGES_SHOWN = 10

export type PageSummary = { url: string; signals: number; unclear: number; words: number }
export type Summary = {
  signals: number
  /** There were more than were looked at. */
  more: boolean
  unclear: number
  pages: PageSummary[]
  /** Questions that wait for an answer now, and those whose promised day has passed. */
  waiting: number
  overdue: number
  /** Pages with a notice whose day has passed. */
  stale: string[]
}

export const summarise = async (
  store: Store,
  { site, page }: Pick<KeptDigest, 'site' | 'page'>,
  { from, until }: { from: string; until: string },
  now: Date,
): Promise<Summary> => {
  const rows = await store.signals(
    // What came in at the very moment was told before.
    { site, page, from: new Date(Date.parse(from) + 1).toISOString(), to: until },
    { limit: ROWS_MAX, order: 'newest' },
  )
  const pages = new Map<string, PageSummary>()
  for (const { page: at, clarity, message, question } of rows) {
    const one = pages.get(at.url) ?? { url: at.url, signals: 0, unclear: 0, words: 0 }
    one.signals++
    if (clarity === 'no' || clarity === 'partly') one.unclear++
    if (message !== undefined || question !== undefined) one.words++
    pages.set(at.url, one)
  }
  const here = (url: string) => page === undefined || isOnPage(url, page)
  const open = await store.questions({ site, states: OPEN_STATES }, { limit: ROWS_MAX })
  const waiting = open.filter((question) => here(question.page.url))
  const today = dayIn(now)
  const notices = await store.notices({ site })
  return {
    signals: rows.length,
    more: rows.length === ROWS_MAX,
    unclear: [...pages.values()].reduce((sum, { unclear }) => sum + unclear, 0),
    pages: [...pages.values()]
      .sort((a, b) => b.unclear - a.unclear || b.signals - a.signals || (a.url < b.url ? -1 : 1))
      .slice(0, PAGES_SHOWN),
    waiting: waiting.length,
    overdue: waiting.filter(({ due }) => due !== undefined && due < today).length,
    stale: notices.filter(({ moreOn }) => moreOn < today).map((notice) => notice.page),
  }
}
