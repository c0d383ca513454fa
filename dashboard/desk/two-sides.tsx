/** A list on one side, what is chosen from it on the other; on a narrow screen one of the two. */
import type { ComponentChildren } from 'preact'
import type { DashboardTexts } from '../texts/texts.ts'

type Props = {
  texts: DashboardTexts
  list: ComponentChildren
  /** What is chosen; what to say while nothing is. */
  one: ComponentChildren
  empty: string
  onClose: () => void
}

export const TwoSides = ({ texts, list, one, empty, onClose }: Props) => (
  <div class={one ? 'desk one' : 'desk'}>
    <div class="desk-list">{list}</div>
    <div class="desk-one">
      {one ? (
        <article class="card question">
          <button type="button" class="link back" onClick={onClose}>
            {texts.desk.back}
          </button>
          {one}
        </article>
      ) : (
        <p class="nothing desk-empty">{empty}</p>
      )}
    </div>
  </div>
)

type RowProps = {
  id: string
  chosen: boolean
  choose: () => void
  title: string
  about: readonly (string | false | undefined)[]
}

/** One line of such a list. */
export const ListRow = ({ id, chosen, choose, title, about }: RowProps) => (
  <li>
    <button type="button" data-id={id} aria-current={chosen ? 'true' : undefined} onClick={choose}>
      <span class="ask" dir="auto">
        {title}
      </span>
      <span class="about">{about.map((one) => one && <span key={one}>{one}</span>)}</span>
    </button>
  </li>
)
