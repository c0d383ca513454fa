import { describe, expect, it } from 'vitest'
import { keeper } from '../../widget/keep.ts'
import { marker } from '../../widget/mark.ts'
import { aCacheStorage } from './a-cache-storage.ts'
import { aDraft } from './a-delivery.ts'

const HOUR = 3_600_000
const KEY = 'helder'
type Fake = Record<string, string>
const asStorage = (fake: Fake) => fake as unknown as Storage

/** As a browser has them: two storages that may be blocked or full, and a clock. */
const aBrowser = () => {
  const session: Fake = {}
  const device: Fake = {}
  let now = 1_000_000
  const caches = aCacheStorage()
  const mark = marker(
    KEY,
    () => caches,
    () => now,
  )
  const open = () =>
    keeper(
      KEY,
      () => asStorage(session),
      () => asStorage(device),
      () => now,
      mark,
    )
  return {
    session,
    device,
    marked: () => caches.has(KEY),
    open,
    keep: open(),
    pass: (ms: number) => (now += ms),
  }
}
/** Where marks do not matter. */
const noMark = marker(KEY, aCacheStorage, () => 0)
const full = () =>
  new Proxy<Fake>(
    {},
    {
      set: () => {
        throw new DOMException('full', 'QuotaExceededError')
      },
    },
  )
const blocked = (): Storage => {
  throw new DOMException('blocked', 'SecurityError')
}

describe('what could not be sent', () => {
  it('is kept in the tab, and on the device only when the person asks for it', () => {
    const { keep, session, device } = aBrowser()
    expect(keep.save(aDraft())).toBe(true)
    expect([Object.keys(session), Object.keys(device)]).toEqual([[KEY], []])
    expect(keep.save(aDraft(), true)).toBe(true)
    expect([Object.keys(session), Object.keys(device)]).toEqual([[], [KEY]])
    // What is written after that goes the same way.
    keep.save(aDraft({ message: 'meer' }))
    expect([Object.keys(session), Object.keys(device)]).toEqual([[], [KEY]])
    expect(keep.all()).toEqual([aDraft({ message: 'meer' })])
  })

  it('never says how to reach somebody, sealed or not', () => {
    const { keep, session, device } = aBrowser()
    const contact = { sealed: 'c2VhbGVk' }
    const draft = aDraft({ question: { text: 'Wanneer?', channel: 'email', contact } })
    for (const asked of [false, true]) {
      keep.save(draft, asked)
      expect(JSON.stringify([session, device])).not.toMatch(/contact|sealed|c2VhbGVk/)
    }
    expect(keep.all()[0]?.question).toEqual({ text: 'Wanneer?', channel: 'email' })
    expect(draft.question).toHaveProperty('contact')
  })

  it('leaves nothing behind once it has arrived, and leaves another alone', () => {
    const { keep, session, device } = aBrowser()
    keep.save(aDraft())
    keep.save(aDraft({ id: 'other' }), true)
    keep.drop(aDraft().id)
    expect(keep.all().map(({ id }) => id)).toEqual(['other'])
    keep.drop('other')
    expect([session, device]).toEqual([{}, {}])
  })

  it('is marked for later pages until it has arrived', async () => {
    const { keep, marked } = aBrowser()
    const soon = () => new Promise((resolve) => setTimeout(resolve, 5))
    keep.drop(aDraft().id)
    await soon()
    expect(await marked()).toBe(false)
    keep.save(aDraft())
    await soon()
    expect(await marked()).toBe(true)
    keep.drop(aDraft().id)
    await soon()
    expect(await marked()).toBe(false)
  })

  it('is destroyed after a day, also when nobody can read it any more', () => {
    const { keep, session, device, pass } = aBrowser()
    keep.save(aDraft({ id: 'tab' }))
    keep.save(aDraft({ id: 'device' }), true)
    pass(24 * HOUR - 1)
    expect(keep.all()).toHaveLength(2)
    pass(1)
    expect(keep.all()).toEqual([])
    expect([session, device]).toEqual([{}, {}])
  })

  it('gets no new day from a failure that goes on, on this page or on the next', () => {
    const { keep, open, session, device, pass } = aBrowser()
    keep.save(aDraft(), true)
    pass(20 * HOUR)
    keep.save(aDraft({ message: 'weer niet' }))
    const next = open()
    next.save(aDraft({ message: 'nog niet' }))
    pass(4 * HOUR)
    expect(next.all()).toEqual([])
    expect(next.save(aDraft())).toBe(false)
    expect([session, device]).toEqual([{}, {}])
    // Who asks for it begins a new day.
    expect(next.save(aDraft(), true)).toBe(true)
    expect(next.all()).toHaveLength(1)
  })

  it('stays in the tab when the device has no room, and says that it is not kept there', () => {
    const session: Fake = {}
    const device = full()
    const keep = keeper(
      KEY,
      () => asStorage(session),
      () => asStorage(device),
      () => 0,
      noMark,
    )
    keep.save(aDraft())
    expect(keep.save(aDraft(), true)).toBe(false)
    expect(keep.all()).toEqual([aDraft()])
  })

  it('breaks nothing where storage is blocked or full', () => {
    for (const storage of [blocked, () => asStorage(full())]) {
      const keep = keeper(KEY, storage, storage, () => 0, noMark)
      expect(keep.save(aDraft())).toBe(false)
      expect(keep.save(aDraft(), true)).toBe(false)
      expect(keep.all()).toEqual([])
      expect(() => keep.drop('x')).not.toThrow()
    }
  })

  it.each(['', '{', 'null', '[]', '{"a":null}', '{"a":{}}', '"x"'])(
    'is nothing when what lies there is not ours: %s',
    (text) => {
      const { keep, session } = aBrowser()
      session[KEY] = text
      expect(keep.all()).toEqual([])
      expect(keep.save(aDraft())).toBe(true)
      expect(keep.all()).toHaveLength(1)
    },
  )
})
