/** Who hears of what happened to a question, as deliveries that go along with it. */
import type { QuestionState } from '../../shared/desk.ts'
import { type EventType, isOnPage } from '../../shared/outgoing.ts'
import type { Place } from '../../shared/rights.ts'
import type { NewDelivery, QuestionMove, QuestionRow, Unopened } from '../../store/desk/desk.ts'
import type { KeptSubscription, Untold } from '../../store/outgoing/outgoing.ts'
import type { Store } from '../../store/store.ts'
import type { SiteDirectory } from '../../worker/deps.ts'
import type { WebhookBody } from '../sinks/webhook/index.ts'

type World = { store: Store; sites: SiteDirectory; newId: () => string }

/** Where something happened. An organisation is there by its site, or because a question was handed to it. */
type Where = { site: string; organisations: readonly string[]; url?: string }

const lies = (place: Place, { site, organisations, url }: Where) => {
  if ('organisation' in place) return organisations.includes(place.organisation)
  if (place.site !== site) return false
  // Of what is gone the page is not known any more: whoever may have heard of it is told.
  return place.page === undefined || url === undefined || isOnPage(url, place.page)
}

const wants = ({ events, reach }: KeptSubscription, type: EventType, where: Where) =>
  (!events || events.includes(type)) && (!reach || reach.some((place) => lies(place, where)))

/** States whose beginning is told. */
const TOLD: Partial<Record<QuestionState, EventType>> = {
  answered: 'question-answered',
  reopened: 'question-reopened',
  closed: 'question-closed',
  withheld: 'question-withheld',
}

export const subscribers = ({ store, sites, newId }: World) => {
  const deliveries = async (
    body: WebhookBody,
    where: Pick<Where, 'url'>,
    createdAt: string,
  ): Promise<NewDelivery[]> => {
    const subscriptions = await store.subscriptions()
    if (subscriptions.length === 0) return []
    const { signal, site, organisation } = body.data
    const owner = (await sites.get(site))?.organisation ?? site
    const place = { site, organisations: [organisation, owner], ...where }
    return subscriptions
      .filter((one) => wants(one, body.type, place))
      .map(({ subscription }) => ({
        ...{ delivery: newId(), sink: 'webhook', target: subscription, about: signal, createdAt },
        body: JSON.stringify(body),
      }))
  }
  return {
    opened: (question: Unopened, organisation: string, due: string | undefined, at: string) => {
      const { id, site, url } = question
      const channel = question.channel as QuestionRow['channel']
      const data = { signal: id, site, organisation, state: 'new', channel }
      const body = { type: 'question-opened', data: due ? { ...data, due } : data }
      return deliveries(body as WebhookBody, { url }, at)
    },
    /** Nothing when the state stays as it is. */
    moved: async (question: QuestionRow, { state, organisation, due, event }: QuestionMove) => {
      const type = state === question.state ? undefined : TOLD[state]
      if (!type) return []
      const { id, site, channel, page } = question
      const promised = due ?? question.due
      const data = {
        ...{ signal: id, site, channel, state },
        organisation: organisation ?? question.organisation,
        ...(promised === undefined ? {} : { due: promised }),
      }
      return deliveries({ type, data } as WebhookBody, { url: page.url }, event.at)
    },
    /** Whoever keeps something of it must destroy that too. */
    erased: async ({ id, site, erasedAt }: Untold) => {
      const organisation = (await sites.get(site))?.organisation ?? site
      return deliveries(
        { type: 'signal-erased', data: { signal: id, site, organisation } },
        {},
        erasedAt,
      )
    },
  }
}
export type Subscribers = ReturnType<typeof subscribers>

const BATCH = 100

/** Tells subscribers what is gone. Whatever destroyed it, a command or the passing of time, this finds it. */
export const tellErasures = async (store: Store, { erased }: Pick<Subscribers, 'erased'>) => {
  let told = 0
  for (;;) {
    const untold = await store.untold(BATCH)
    for (const one of untold) if (await store.tell(one.id, await erased(one))) told++
    if (untold.length < BATCH) return told
  }
}
