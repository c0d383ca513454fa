/** The steps and what is known so far. Each step sends everything up to then, under the same id. */
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Clarity } from '../shared/words.ts'
import type { Draft, Opened } from './opened.ts'
import { type Accepted, browserDelivery, type DeliveryState } from './send.ts'
import type { WidgetSettings } from './settings.ts'
import type { Ask, Asked } from './steps/ask.tsx'
import { NOTHING_TYPED, type Typed } from './steps/check-ask.ts'
import { Details, type Told } from './steps/details.tsx'
import { Thanks } from './steps/thanks.tsx'

type Props = {
  opened: Opened
  tapQuestion: HTMLElement
  settings: WidgetSettings
  onChange: (listener: (clarity: Clarity) => void) => void
  onAgain: () => void
}

/** A form that stays open longer says no more about who writes. */
const DAY_MS = 86_400_000

export type Step = 'details' | 'ask' | 'thanks'

export const Flow = ({ opened, tapQuestion, settings, onChange, onAgain }: Props) => {
  const { texts } = settings
  const [draft, setDraft] = useState<Draft>(opened.draft)
  const [step, setStep] = useState<Step>('details')
  const [state, setState] = useState<DeliveryState>('sending')
  const [accepted, setAccepted] = useState<Accepted>()
  const [code, setCode] = useState<string>()
  // Kept here, not in the step: going back and forth loses nothing.
  const [AskStep, setAskStep] = useState<{ show: typeof Ask }>()
  const [typed, setTyped] = useState<Typed>(NOTHING_TYPED)
  const [openedAt] = useState(() => performance.now())
  const deliver = useMemo(() => browserDelivery(opened.base, setState), [opened])

  /** Sends the signal as it is now; answers once the edge has it, or undefined when it never will. */
  const send = async (change: Partial<Draft>, first?: Promise<Response>) => {
    const next: Draft = first
      ? { ...draft, revision: 0 }
      : {
          ...draft,
          ...change,
          revision: (draft.revision ?? 0) + 1,
          // Tells people from machines, together with other signs; never kept.
          took: Math.min(DAY_MS, Math.round(performance.now() - openedAt)),
        }
    setDraft(next)
    const answer = await deliver(next, first).catch(() => undefined)
    if (answer) setAccepted(answer)
    return answer
  }

  // The tap was sent by the embed; here we only hear how it went, and repeat it when need be.
  useEffect(() => {
    send({}, opened.tap)
  }, [])
  onChange((clarity) => {
    setStep('details')
    send({ clarity })
  })
  useEffect(() => {
    tapQuestion.hidden = step !== 'details'
  }, [step, tapQuestion])

  /** The question is a file of its own, fetched when somebody has one: most people never need it. */
  const goAsk = async () => {
    if (!AskStep) {
      const loaded = await import('./steps/ask.tsx').catch(() => undefined)
      if (!loaded) return setState(navigator.onLine ? 'refused' : 'offline')
      setAskStep({ show: loaded.Ask })
    }
    setStep('ask')
  }
  const told = async (change: Told, next: 'ask' | 'thanks') => {
    if (next === 'ask') {
      // The words are sent meanwhile: nobody waits before asking a question.
      send(change)
      return goAsk()
    }
    if (await send(change)) setStep('thanks')
  }
  const asked = async ({ code: made, ...change }: Asked) => {
    if (await send(change)) {
      setCode(made)
      setStep('thanks')
    }
  }
  const status = state === 'kept' && step === 'thanks' ? '' : texts.status[state]
  const busy = state === 'sending'
  return (
    <div class="form">
      {step === 'details' && <Details texts={texts} draft={draft} busy={busy} onTold={told} />}
      {step === 'ask' && AskStep && (
        <AskStep.show
          settings={settings}
          id={draft.id}
          typed={typed}
          onType={(part) => setTyped((before) => ({ ...before, ...part }))}
          busy={busy}
          onAsked={asked}
          onBack={() => setStep('details')}
        />
      )}
      {step === 'thanks' && (
        <Thanks
          base={opened.base}
          settings={settings}
          draft={draft}
          accepted={accepted}
          code={code}
          onAsk={goAsk}
          onAgain={onAgain}
        />
      )}
      <p class="status" role="status">
        {status}
      </p>
      {state === 'refused' && (
        <button type="button" onClick={() => send({})}>
          {texts.retry}
        </button>
      )}
    </div>
  )
}
