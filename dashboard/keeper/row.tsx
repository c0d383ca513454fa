/** One line of a list: what it is, what is to be known of it, what can be done with it. */
import type { ComponentChildren } from 'preact'
import { LoadStatus } from '../parts/load-status.tsx'
import { LongList, type More } from '../parts/long-list.tsx'
import type { DashboardTexts } from '../texts/texts.ts'
import type { Loaded } from '../use-load.ts'

type Props = {
  title: ComponentChildren
  about: readonly (ComponentChildren | false | undefined)[]
  children?: ComponentChildren
}

export const Row = ({ title, about, children }: Props) => (
  <li class="row">
    <div class="what">
      <strong>{title}</strong>
      <p class="about">{about.map((one, i) => one && <span key={`${i}`}>{one}</span>)}</p>
    </div>
    {children && <div class="do">{children}</div>}
  </li>
)

type ListProps<T> = {
  texts: DashboardTexts
  title: string
  hint?: string
  none: string
  rows: readonly T[]
  /** When it comes a part at a time. */
  more?: More
  /** What it is of: the list has its place before it is there, and stays while it is asked for again. */
  loaded?: Pick<Loaded<unknown>, 'data' | 'busy' | 'failed' | 'retry'>
  children: (row: T) => ComponentChildren
}

/** A titled list of them, which says so in words when there is nothing. */
export const Rows = <T,>(props: ListProps<T>) => {
  const { texts, title, hint, none, rows, more, loaded, children } = props
  const there = !loaded || loaded.data !== undefined
  return (
    <section class="card rows">
      <h2>{title}</h2>
      {hint && <p class="hint">{hint}</p>}
      {loaded && (!there || loaded.failed) && <LoadStatus texts={texts} loaded={loaded} />}
      {there && rows.length === 0 && <p class="nothing">{none}</p>}
      {there && rows.length > 0 && (
        <LongList texts={texts} rows={rows} more={more}>
          {children}
        </LongList>
      )}
    </section>
  )
}
