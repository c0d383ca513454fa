/** How a form of this room ends: save, let be, and that it did not work. */
import type { DashboardTexts } from '../texts/texts.ts'

type Props = {
  texts: DashboardTexts
  words: { save: string; cancel: string }
  busy: boolean
  /** Its code; empty when there is none. */
  problem: string
  cancel: () => void
}

export const FormEnd = ({ texts, words, busy, problem, cancel }: Props) => (
  <>
    <div class="actions">
      <button type="submit" class="primary" aria-disabled={busy}>
        {words.save}
      </button>
      <button type="button" class="quiet" onClick={cancel}>
        {words.cancel}
      </button>
    </div>
    <p class="wrong if-any" role="alert">
      {problem && texts.notDone}
    </p>
  </>
)
