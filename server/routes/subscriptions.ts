import { randomBytes, randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { NeverTaken } from '../../shared/delivery.ts'
import { Subscription } from '../../shared/outgoing.ts'
import { refuse } from '../../shared/problem.ts'
import type { KeptSubscription } from '../../store/outgoing/outgoing.ts'
import { jsonBody } from '../../worker/read-json.ts'
import { inWords, noted } from '../noted.ts'
import type { Sealing } from '../outgoing/sealed-at-rest.ts'
import type { WebhookSettings } from '../outgoing/webhook-settings.ts'
import { may, type SignedIn, type SignInDeps } from '../sign-in.ts'
import { readAddress, SECRETS_MAX, secretOf } from '../sinks/webhook/index.ts'
import { uuidIn } from './uuid-in.ts'

export const NewSubscription = Subscription.omit({ subscription: true })

/** Bytes of a secret. */
const SECRET_BYTES = 32

type Deps = SignInDeps & { sealing: Sealing; webhooks?: WebhookSettings | undefined }

const listed = ({ secrets: _, ...subscription }: KeptSubscription) => subscription

/**
 * `/v1/subscriptions`: systems that hear what happens to questions. A secret is shown once. `POST …/secrets` adds a
 * new one beside the last: messages are signed with both until the next is made.
 */
export const subscriptions = (deps: Deps) => {
  const { store, sealing, webhooks } = deps
  const setUp = () => webhooks ?? refuse({ code: 'not_set_up', setting: 'HELDER_WEBHOOK_OIN' })
  /** Refused when it is made, and not only when the first event is lost. */
  const checkUrl = (url: string) => {
    try {
      readAddress(url, setUp().allowLocal)
    } catch (error) {
      if (!(error instanceof NeverTaken)) throw error
      refuse({ code: 'body_invalid', errors: [{ member: 'url', error: error.message }] })
    }
  }
  const newSecret = () => secretOf(randomBytes(SECRET_BYTES))
  const one = async (name: string) => {
    const subscription = uuidIn(name)
    const all = await store.subscriptions()
    return all.find((each) => each.subscription === subscription) ?? refuse({ code: 'not_found' })
  }
  return new Hono<SignedIn>()
    .get('/', may(deps, 'admin'), async (c) => c.json((await store.subscriptions()).map(listed)))
    .post('/', may(deps, 'admin'), ...jsonBody(NewSubscription), async (c) => {
      const wanted = c.req.valid('json')
      checkUrl(wanted.url)
      await noted(deps, c, 'rights', `subscription ${wanted.label}${inWords(wanted.reach)}`)
      const secret = newSecret()
      const kept = {
        ...{ subscription: randomUUID(), ...wanted },
        secrets: sealing.seal(JSON.stringify([secret])),
        createdAt: deps.now().toISOString(),
      }
      await store.putSubscription(kept)
      return c.json({ ...listed(kept), secret }, 201)
    })
    .post('/:subscription/secrets', may(deps, 'admin'), async (c) => {
      const kept = await one(c.req.param('subscription'))
      await noted(deps, c, 'rights', `new secret for subscription ${kept.subscription}`)
      const secret = newSecret()
      const before = JSON.parse(sealing.open(kept.secrets)) as string[]
      const secrets = [secret, ...before].slice(0, SECRETS_MAX)
      await store.putSubscription({ ...kept, secrets: sealing.seal(JSON.stringify(secrets)) })
      return c.json({ ...listed(kept), secret }, 201)
    })
    .delete('/:subscription', may(deps, 'admin'), async (c) => {
      const { subscription } = await one(c.req.param('subscription'))
      await noted(deps, c, 'rights', `end subscription ${subscription}`)
      await store.removeSubscription(subscription)
      return c.body(null, 204)
    })
}
