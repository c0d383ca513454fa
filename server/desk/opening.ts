/** Brings what was asked to the desk that is to answer it, with the day that was promised. */
import { routeFor } from '../../shared/routing.ts'
import type { Site } from '../../shared/site.ts'
import { promisedDay } from '../../shared/working-days.ts'
import type { NewDelivery, Opening, Unopened } from '../../store/desk/desk.ts'
import type { Store } from '../../store/store.ts'
import type { SiteDirectory } from '../../worker/deps.ts'

const BATCH = 200

/** Who must hear of a question that comes to an organisation. */
export type Announce = (
  question: Unopened,
  to: { organisation: string; due?: string | undefined },
) => Promise<readonly NewDelivery[]>

/** A question of a site that is no longer known waits at a desk under the key of that site. */
export const openingOf = async (
  question: Unopened,
  site: Site | undefined,
  announce: Announce,
): Promise<Opening> => {
  const { id, signalNumber, receivedAt } = question
  const { organisation, team } = routeFor(
    site?.routes ?? [],
    question,
    site?.organisation ?? question.site,
  )
  const due = promisedDay(site, new Date(receivedAt))
  return {
    ...{ id, signalNumber, site: question.site, receivedAt, organisation, team, due },
    deliveries: await announce(question, { organisation, due }),
  }
}

/**
 * Answers how to look for new questions. Where it came to is remembered only here: after a start everything that is
 * at a desk already is passed over once, by an index. One look at a time.
 */
export const opening = (store: Store, sites: SiteDirectory, announce: Announce) => {
  let after = 0
  let looking: Promise<void> | undefined
  const look = async () => {
    // Also what is at a desk already has been looked at: else the next look goes past all of it again.
    const until = await store.lastAsked()
    for (;;) {
      const found = await store.unopened(after, BATCH)
      const openings = await Promise.all(
        found.map(async (one) => openingOf(one, await sites.get(one.site), announce)),
      )
      await store.openQuestions(openings)
      after = found.at(-1)?.changed ?? after
      if (found.length < BATCH) {
        after = Math.max(after, until)
        return
      }
    }
  }
  return (): Promise<void> => {
    // Whoever asks while it is being looked for waits for a look that began after they asked.
    const next = (looking ?? Promise.resolve()).catch(() => {}).then(look)
    looking = next
    return next
  }
}
