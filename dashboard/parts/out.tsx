/** Something that was chosen, to be taken out by pressing it. */
import type { ComponentChildren } from 'preact'
import { fill } from '../fill.ts'
import type { DashboardTexts } from '../texts/texts.ts'

type Props = {
  texts: DashboardTexts
  name: string
  shown: ComponentChildren
  act: () => void
}

export const Out = ({ texts, name, shown, act }: Props) => (
  <button
    type="button"
    class="chosen"
    aria-label={fill(texts.sentence.without, { name })}
    onClick={act}
  >
    <bdi>{shown}</bdi> <span aria-hidden="true">×</span>
  </button>
)
