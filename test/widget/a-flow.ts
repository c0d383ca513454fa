/** The flow in a world of arrays: what was sent, kept and focused, and an edge that answers when a test says so. */
import { nl } from '../../shared/texts/nl.ts'
import { firstTexts, laterTexts } from '../../shared/texts/parts.ts'
import { createFlow, type World } from '../../widget/flow.ts'
import type { Draft } from '../../widget/opened.ts'
import type { Accepted } from '../../widget/send.ts'
import { type State, typedFrom } from '../../widget/state.ts'
import { aDraft } from './a-delivery.ts'

type Sent = { draft: Draft; accept: (more?: Partial<Accepted>) => void; refuse: () => void }

export const aFlow = (change: Partial<Draft> = {}, worldly: Partial<World> = {}) => {
  const draft = aDraft(change)
  const sent: Sent[] = []
  const focused: string[] = []
  const kept: string[] = []
  let clock = 0
  const state: State = {
    step: 'details',
    language: 'nl',
    first: firstTexts(nl),
    later: undefined,
    settings: undefined,
    draft,
    typed: typedFrom(draft),
    selected: '',
    delivery: 'kept',
    busy: false,
    errors: [],
  }
  const set = (part: Partial<State>) => void Object.assign(state, part)
  const world: World = {
    set,
    focus: (id) => focused.push(id),
    // As the delivery does: a later step makes an earlier one give up.
    deliver: (draft) => {
      const earlier = sent.at(-1)
      return new Promise((resolve, reject) => {
        earlier?.refuse()
        sent.push({
          draft,
          accept: (more = {}) => {
            set({ delivery: 'kept', busy: false })
            resolve({ id: draft.id, revision: draft.revision ?? 0, ...more })
          },
          refuse: () => reject(new Error('no')),
        })
      })
    },
    look: async () => undefined,
    texts: async () => ({ first: firstTexts(nl), later: laterTexts(nl) }),
    newCode: async () => ({ code: 'ABCD-EFGH', receipt: 'digest' }),
    keep: () => kept.push('tab'),
    keepOnDevice: () => {
      kept.push('device')
      return true
    },
    later: laterTexts(nl),
    online: () => true,
    tick: () => clock,
    ...worldly,
  }
  const flow = createFlow(world, state)
  return {
    flow,
    state,
    set,
    sent,
    focused,
    kept,
    write: (message: string) => flow.type({ message }),
    last: () => sent.at(-1) as Sent,
    tick: (ms: number) => {
      clock += ms
    },
    settle: () => new Promise((resolve) => setTimeout(resolve)),
  }
}
