/**
 * Keeps what could not be sent: in this tab until it is closed, or on the device when the person asks for it.
 * Never longer than a day, and never how to reach somebody. Storage may be blocked or full: then the text is
 * still on the screen.
 */
import type { Marker } from './mark.ts'
import type { Draft } from './opened.ts'

const DAY_MS = 86_400_000

type Kept = Record<string, { at: number; draft: Draft }>
export type Keeper = ReturnType<typeof keeper>

const withoutContact = (draft: Draft): Draft => {
  const { question } = draft
  if (!question?.contact) return draft
  const { contact: _contact, ...rest } = question
  return { ...draft, question: rest }
}

/** The storages are asked for each time: a browser may forbid even to look at them. */
export const keeper = (
  key: string,
  session: () => Storage,
  device: () => Storage,
  now: () => number,
  mark: Marker,
) => {
  const read = (storage: () => Storage): Kept => {
    try {
      return Object.fromEntries(
        Object.entries(JSON.parse(storage()[key]) as Kept).filter(
          ([, { at }]) => now() - at < DAY_MS,
        ),
      )
    } catch {
      return {}
    }
  }
  /** Whether it is kept now. */
  const write = (storage: () => Storage, kept: Kept): boolean => {
    try {
      if (Object.keys(kept).length > 0) storage()[key] = JSON.stringify(kept)
      else delete storage()[key]
      return true
    } catch {
      return false
    }
  }
  const without = (storage: () => Storage, id: string) => {
    const { [id]: _gone, ...rest } = read(storage)
    write(storage, rest)
  }
  const drop = (id: string) => {
    without(session, id)
    without(device, id)
    mark.clear(id)
  }
  /** Since when each is kept, also when the day is over. */
  const since = new Map<string, number>()
  return {
    /** `asked`: the person wants it on the device. Whether it is kept now. */
    save: (draft: Draft, asked = false) => {
      const { id } = draft
      const known = read(device)[id]
      // A failure that goes on, or is met anew on the next page, makes no new day of it.
      const first = since.get(id) ?? known?.at ?? read(session)[id]?.at
      const at = asked || !first ? now() : first
      since.set(id, at)
      if (now() - at >= DAY_MS) {
        drop(id)
        return false
      }
      const storage = asked || known ? device : session
      const kept = { ...read(storage), [id]: { at, draft: withoutContact(draft) } }
      // Only when the device has it may the tab forget it: there may be no room.
      const saved = write(storage, kept)
      if (saved && storage === device) without(session, id)
      if (saved) mark.set(id, at)
      return saved
    },
    drop,
    /** What was left unsent; what is older than a day is destroyed on the way. */
    all: (): Draft[] => {
      mark.tidy()
      return [session, device].flatMap((storage) => {
        const kept = read(storage)
        write(storage, kept)
        return Object.values(kept).map(({ draft }) => draft)
      })
    },
  }
}
