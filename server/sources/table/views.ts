/** Rows of a table of page views, as web statistics export them. */
import { SampledViews } from '../../../shared/heard.ts'
import { hostOf } from '../../../shared/text.ts'
import type { PageViews } from '../../../store/heard/heard.ts'
import { cleanPage } from '../../../worker/clean.ts'
import { ColumnsWrong } from './columns.ts'
import { readMoment } from './dates.ts'
import type { Row } from './rows.ts'

const NAMES = {
  page: ['page', 'pagina', 'url', 'page path', 'paginapad', 'landing page', 'label'],
  day: ['day', 'date', 'dag', 'datum'],
  views: ['views', 'pageviews', 'page views', 'weergaven', 'paginaweergaven', 'hits', 'nb_hits'],
} as const
type Meaning = keyof typeof NAMES

const View = SampledViews.shape.views.element

type Options = {
  site: string
  /** Put before paths: what statistics of one host leave out. */
  origin: string
  /** Whether a page on this host may be of the site. */
  allows: (host: string) => boolean
  /** `YYYY-MM-DD`. */
  today: string
}

const columnsOf = (header: readonly string[]) => {
  const names = header.map((name) => name.trim().toLowerCase())
  const place = (meaning: Meaning) => {
    const at = names.findIndex((name) => (NAMES[meaning] as readonly string[]).includes(name))
    if (at === -1)
      throw new ColumnsWrong(`no column is called one of: ${NAMES[meaning].join(', ')}`)
    return at
  }
  return { page: place('page'), day: place('day'), views: place('views') }
}

const dayOf = (cell: unknown) => {
  // Without dashes, as some statistics write it.
  const plain = /^(\d{4})(\d{2})(\d{2})$/.exec(String(cell).trim())
  if (plain) return plain.slice(1).join('-')
  return readMoment(cell instanceof Date ? cell : String(cell ?? ''))?.slice(0, 10)
}

/** A dot or a space between thousands. */
const numberOf = (cell: unknown) =>
  Number(String(cell ?? '').replace(/(?<=\d)[. ,\u00a0](?=\d{3}(?!\d))/g, '') || 'none')

/** Views by page and day, added up over the whole table; `refused` hears which rows were left out, from 1, and why. */
export const viewsInRows = async (
  rows: AsyncIterable<Row>,
  { site, origin, allows, today }: Options,
  refused: (row: number, why: string) => void,
): Promise<PageViews[]> => {
  const sums = new Map<string, PageViews>()
  let columns: ReturnType<typeof columnsOf> | undefined
  for await (const { number, cells } of rows) {
    if (!columns) {
      columns = columnsOf(cells.map((cell) => String(cell ?? '')))
      continue
    }
    const path = String(cells[columns.page] ?? '').trim()
    const view = View.safeParse({
      ...{ site, day: dayOf(cells[columns.day]), views: numberOf(cells[columns.views]) },
      page: path.startsWith('/') ? origin + path : path,
    })
    if (!view.success) {
      refused(number, [...new Set(view.error.issues.map(({ path }) => path[0]))].join(', '))
      continue
    }
    const { day, views } = view.data
    const page = cleanPage(view.data.page)
    if (!allows(hostOf(page))) refused(number, 'page')
    else if (day > today) refused(number, 'day')
    else {
      const key = `${day} ${page}`
      const sum = sums.get(key) ?? { site, page, day, views: 0 }
      sum.views += views
      sums.set(key, sum)
    }
  }
  return [...sums.values()]
}
