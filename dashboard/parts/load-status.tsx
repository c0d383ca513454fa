/** Whether something is on its way, or did not come. */
import type { DashboardTexts } from '../texts/texts.ts'

type Props = {
  texts: DashboardTexts
  loaded: { busy: boolean; failed: boolean; retry: () => void }
}

export const LoadStatus = ({ texts, loaded: { busy, failed, retry } }: Props) => (
  <p class="status" role="status">
    {busy ? texts.loading : failed ? texts.failed : ''}
    {failed && (
      <button type="button" class="quiet" onClick={retry}>
        {texts.retry}
      </button>
    )}
  </p>
)
