/** Pages by what needs attention, a part at a time: for their owner, and for who was shown their numbers. */
import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { getPageOverview, type PageOverview } from '../api.ts'
import { fill } from '../fill.ts'
import { daysOf } from '../filters.ts'
import { number } from '../format.ts'
import { LoadStatus } from '../parts/load-status.tsx'
import type { RoomProps } from '../rooms.ts'
import { useLoad } from '../use-load.ts'
import { PageRow } from './page-row.tsx'
import { wordsFor } from './words.ts'

/** Before there was a web. */
export const FIRST_DAY = '1990-01-01'

type Props = Omit<RoomProps, 'session'> & {
  site: string
  /** Below it says that there are none. */
  none?: ComponentChildren
  /** What comes below. */
  children?: ComponentChildren
}

export const PageTable = (props: Props) => {
  const { texts, filters, choose, onSignedOut, site, none, children } = props
  const { list } = wordsFor(texts)
  const { from = FIRST_DAY, to } = daysOf(filters.period, new Date())
  const asked = { site, from, to }
  const key = JSON.stringify(asked)
  const first = useLoad(key, () => getPageOverview(asked), onSignedOut)
  const [more, setMore] = useState<PageOverview[]>([])
  useEffect(() => setMore([]), [key])
  const parts = first.data ? [first.data, ...more] : []
  const rows = parts.flatMap((part) => part.rows)
  const after = parts.at(-1)?.next
  const all = first.data?.pages ?? 0
  const body = useRef<HTMLTableSectionElement>(null)
  const loadMore = async () => {
    if (!after) return
    const next = await getPageOverview({ ...asked, after }).catch(() => undefined)
    if (!next) return
    const had = rows.length
    setMore([...more, next])
    // On to what came, as somebody who reads on would be; the button may be gone.
    setTimeout(() => body.current?.rows[had]?.querySelector('button')?.focus())
  }
  return (
    <>
      <LoadStatus texts={texts} loaded={first} />
      {first.data && rows.length === 0 && (
        <div class="card empty">
          <h2>{list.none}</h2>
          {none}
        </div>
      )}
      {rows.length > 0 && (
        <section class={first.busy ? 'card busy' : 'card'} aria-labelledby="pages-title">
          <h2 id="pages-title">{list.title}</h2>
          <p class="hint">{list.sorted}</p>
          <table class="owner-pages">
            <thead>
              <tr>
                <th scope="col">{list.page}</th>
                <th scope="col">{list.share}</th>
                <th scope="col">{list.trend}</th>
                <th scope="col">{list.questions}</th>
              </tr>
            </thead>
            <tbody ref={body}>
              {rows.map((row) => (
                <PageRow key={row.page} texts={texts} row={row} open={(page) => choose({ page })} />
              ))}
            </tbody>
          </table>
          <p class="more">
            <span>
              {fill(list.shown, {
                shown: number(rows.length, texts.locale),
                all: number(all, texts.locale),
              })}
            </span>
            {after && (
              <button type="button" onClick={loadMore}>
                {list.more}
              </button>
            )}
          </p>
        </section>
      )}
      {/* Not sooner: it would be pushed away by the table. */}
      {(first.data || first.failed) && children}
    </>
  )
}
