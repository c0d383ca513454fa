/** A question on its way to the register, as it is when it comes to a desk. */
import type { NewDelivery, Unopened } from '../../../store/desk/desk.ts'
import type { OpenKlantBodyInput } from './body.ts'

type World = { now: () => Date; newId: () => string }

/** The register is called the same whichever it is: there is one. */
const REGISTER = 'register'

export const toOpenKlant = (
  { id, url, title, text, channel, moments, language, receivedAt }: Unopened,
  organisation: string,
  { now, newId }: World,
): NewDelivery => {
  const body = {
    signal: id,
    page: { url, ...(title === undefined ? {} : { title }) },
    question: text,
    ...(language === undefined ? {} : { language }),
    channel: channel as OpenKlantBodyInput['channel'],
    ...(moments === undefined ? {} : { moments: moments as OpenKlantBodyInput['moments'] }),
    organisation,
    askedAt: receivedAt,
  } satisfies OpenKlantBodyInput
  return {
    ...{ delivery: newId(), sink: 'open-klant', target: REGISTER, about: id },
    body: JSON.stringify(body),
    createdAt: now().toISOString(),
  }
}
