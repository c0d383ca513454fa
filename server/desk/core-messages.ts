/** Core messages as they are shown and used: the newest text of each place, and whether it may be used still. */
import { isStale, type MessagePlace, type MessageUsed } from '../../shared/core-message.ts'
import { refuse } from '../../shared/problem.ts'
import type { Place } from '../../shared/rights.ts'
import type { Site } from '../../shared/site.ts'
import type { CoreMessageRow, KeptVersion } from '../../store/desk/issue-store.ts'
import type { Store } from '../../store/store.ts'

const isThere = (place: MessagePlace, one: MessagePlace) =>
  one.site === place.site && one.organisation === place.organisation
const isCore = (one: MessagePlace) => isThere({}, one)

/** The newest text for a place among versions, oldest first. */
export const newestIn = (versions: readonly KeptVersion[], place: MessagePlace = {}) =>
  versions.findLast((one) => isThere(place, one))

/** Whether somebody who may act in this reach keeps the texts of a place. A grant lets them read, not write. */
export const keeps = (
  reach: readonly Place[] | undefined,
  { site, organisation }: MessagePlace,
  sites: readonly Site[],
) => {
  if (!reach) return true
  const owner = organisation ?? sites.find((one) => one.site === site)?.organisation
  return reach.some((place) =>
    'organisation' in place
      ? place.organisation === owner
      : site !== undefined && place.site === site && place.page === undefined,
  )
}

/** A message as it stands now. `versions`: of each text at least the newest. */
export const standing = (
  message: CoreMessageRow,
  versions: readonly KeptVersion[],
  mayKeep: (place: MessagePlace) => boolean,
) => {
  const core = newestIn(versions) ?? refuse({ code: 'not_found' })
  const { version, text, by, at } = core
  const variants = versions
    .filter((one, i) => !isCore(one) && !versions.slice(i + 1).some((next) => isThere(one, next)))
    .map((one) => ({
      ...one,
      stale: isStale(one, version),
      editable: mayKeep(one) && message.retiredAt === undefined,
    }))
  const editable = mayKeep(message) && message.retiredAt === undefined
  return { ...message, version, text, by, at, editable, variants }
}

/** Undefined when there is no such text; else whether there is something newer, or it is not used any more. */
export const isOutdated = async (store: Store, used: MessageUsed): Promise<boolean | undefined> => {
  const [message] = await store.coreMessages(used.coreMessage)
  const versions = message ? await store.messageVersions(used.coreMessage) : []
  const [core, there] = [newestIn(versions), newestIn(versions, used)]
  if (!message || !core || !there || used.version > there.version) return undefined
  return (
    message.retiredAt !== undefined || used.version < there.version || isStale(there, core.version)
  )
}

/** Refuses what may not be said any more, or never was a text of ours. */
export const refuseOutdated = async (store: Store, used: MessageUsed | undefined) => {
  if (!used) return
  const outdated = await isOutdated(store, used)
  if (outdated === undefined) {
    const errors = [{ member: 'message', error: 'there is no such text' }]
    return refuse({ code: 'body_invalid', errors })
  }
  if (outdated) refuse({ code: 'core_message_moved' })
}
