/** Whether something is on its way, or did not come. */
import type { DashboardTexts } from '../texts/texts.ts'

type Props = {
  texts: DashboardTexts
  loaded: { busy: boolean; failed: boolean; no?: number | undefined; retry: () => void }
}

/** What is said of it. */
export const whyNot = (texts: DashboardTexts, no: number | undefined) =>
  (no === 400 && texts.badChoice) ||
  (no === 403 && texts.notYours) ||
  (no === 404 && texts.gone) ||
  texts.failed

export const LoadStatus = ({ texts, loaded: { busy, failed, no, retry } }: Props) => (
  <p class="status" role="status">
    {busy ? texts.loading : failed ? whyNot(texts, no) : ''}
    {failed && !no && (
      <button type="button" class="quiet" onClick={retry}>
        {texts.retry}
      </button>
    )}
  </p>
)
