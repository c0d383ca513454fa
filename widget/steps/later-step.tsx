/** Which later step is shown. */
import type { LaterTexts } from '../../shared/texts/parts.ts'
import type { Flow } from '../flow.ts'
import type { FormProps } from '../form-view.tsx'
import type { Screen } from '../screen.ts'
import type { State } from '../state.ts'
import { Ask } from './ask.tsx'
import { Offer } from './offer.tsx'
import { PreviewStep } from './preview.tsx'
import { Thanks } from './thanks.tsx'

/** The flow of each form on the page. */
export const flows = new WeakMap<Screen, Flow>()

/** What every later step is drawn from. */
export type LaterProps = { state: State; flow: Flow; texts: LaterTexts; screen: Screen }

export const LaterStep = ({ state, screen }: FormProps) => {
  const flow = flows.get(screen)
  if (!flow || !state.later) return null
  const props: LaterProps = { state, flow, screen, texts: state.later }
  switch (state.step) {
    case 'ask':
      return <Ask {...props} />
    case 'offer':
      return <Offer {...props} />
    case 'preview':
      return <PreviewStep {...props} />
    default:
      return <Thanks {...props} />
  }
}
