/**
 * Tells subscribers what happened: a CloudEvent, signed, by one POST. A try that was cut off may have arrived; the
 * next has the same id, by which the receiver knows it.
 */
import { type Deliver, NeverTaken } from '../../../shared/delivery.ts'
import { type AddressDeps, type Checked, checkAddress } from './address.ts'
import { judge } from './answered.ts'
import { type Answer, open as nodeOpen, type Open, post } from './call.ts'
import { cloudEvent, type Publisher, readBody } from './events.ts'
import { Secrets, sign } from './sign.ts'

export { readAddress } from './address.ts'
export { Publisher, WebhookBody } from './events.ts'
export { SECRETS_MAX, Secret, Secrets, secretOf } from './sign.ts'

/** Milliseconds for all of a try, the looking up of the name with it. */
export const TRY_MS_MAX = 10_000

export type Subscription = {
  url: string
  /** `whsec_…`; two while one is replaced by the other. */
  secrets: readonly string[]
}
export type WebhookDeps = AddressDeps & {
  publisher: Publisher
  /** By its name, which is the target of a delivery; undefined when there is none (any more). */
  subscription: (name: string) => Promise<Subscription | undefined>
  now: () => Date
  /** A signal that aborts after so many milliseconds: `AbortSignal.timeout`. */
  timeout: (milliseconds: number) => AbortSignal
  /** How a connection is opened; Node's own way without it. */
  open?: Open
}

/** Rejects when the time is up: looking up a name cannot be broken off, only left alone. */
const within = <T>(signal: AbortSignal, work: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const stop = () => reject(new Error('took too long'))
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })

/** Why there is no answer, in a code of Node's; what else an error tells may hold addresses. */
const noAnswer = (doing: string, error: unknown, signal: AbortSignal) => {
  if (signal.aborted) return new Error(`${doing} took too long`)
  const code = String((error as { code?: unknown } | undefined)?.code ?? '')
  return new Error(`${doing} failed${/^\w{1,60}$/.test(code) ? ` (${code})` : ''}`)
}

export const webhook = (deps: WebhookDeps): Deliver => {
  const { publisher, now, open = nodeOpen } = deps

  const check = (url: string, signal: AbortSignal): Promise<Checked> => {
    const lookup = async (name: string) => {
      try {
        return await within(signal, deps.lookup(name))
      } catch (error) {
        throw noAnswer('looking up the name of the receiver', error, signal)
      }
    }
    return checkAddress(url, { ...deps, lookup })
  }

  return async ({ delivery, target, about, body, createdAt }) => {
    const happened = readBody(body)
    // Deliveries about one signal go in order; about another than it says, they would not.
    if (happened.data.signal !== about) throw new NeverTaken('an event about another signal')
    const subscription = await deps.subscription(target)
    if (!subscription) throw new NeverTaken('the subscription is gone')
    const secrets = Secrets.safeParse(subscription.secrets)
    if (!secrets.success) throw new NeverTaken('the subscription has no secret to sign with')

    const signal = deps.timeout(TRY_MS_MAX)
    const checked = await check(subscription.url, signal)
    const event = JSON.stringify(
      cloudEvent(publisher, { ...happened, id: delivery, time: createdAt }),
    )
    const timestamp = Math.floor(now().getTime() / 1_000)
    let answer: Answer
    try {
      const headers = {
        'content-type': 'application/cloudevents+json; charset=utf-8',
        'user-agent': 'Helder',
        ...sign(secrets.data, { id: delivery, timestamp, body: event }),
      }
      answer = await post(checked, { headers, body: event }, { signal, open })
    } catch (error) {
      throw noAnswer('the call to the receiver', error, signal)
    }
    judge(answer, now())
  }
}
