/** One line of a list: what it is, what is to be known of it, what can be done with it. */
import type { ComponentChildren } from 'preact'

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

type ListProps = {
  title: string
  hint?: string
  none: string
  empty: boolean
  children: ComponentChildren
}

/** A titled list of them, which says so in words when there is nothing. */
export const Rows = ({ title, hint, none, empty, children }: ListProps) => (
  <section class="card rows">
    <h2>{title}</h2>
    {hint && <p class="hint">{hint}</p>}
    {empty ? <p class="nothing">{none}</p> : <ul>{children}</ul>}
  </section>
)
