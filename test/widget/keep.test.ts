import { describe, expect, it } from 'vitest'
import { keeper } from '../../widget/keep.ts'
import type { Draft } from '../../widget/opened.ts'

const DRAFT: Draft = {
  id: '018f4e2b-9a4b-7c3d-8e5f-0123456789ab',
  revision: 2,
  site: 'demo',
  page: { url: 'https://www.voorbeeld.nl/toeslag' },
  clarity: 'no',
  message: 'niet weg',
  question: { text: 'Hoe lang?', channel: 'email', contact: { sealed: 'geheim' } },
}
const OTHER = { ...DRAFT, id: '018f4e2b-9a4b-7c3d-8e5f-0123456789ac' }
const HOUR = 3_600_000

/** A storage as browsers have it: letters only, and no more than so many. */
const aStorage = (room = 5_000) =>
  new Proxy({} as Storage, {
    set: (target, key, value) => {
      if (String(value).length > room) throw new DOMException('full', 'QuotaExceededError')
      return Reflect.set(target, key, String(value))
    },
  })
const aKeeper = (session = aStorage(), device = aStorage()) => {
  let now = 1_000_000
  return {
    session,
    device,
    later: (ms: number) => {
      now += ms
    },
    keep: keeper(
      'helder',
      () => session,
      () => device,
      () => now,
    ),
  }
}

describe('what is kept of what could not be sent', () => {
  it('is in this tab alone, without how to reach the person', () => {
    const { keep, session, device } = aKeeper()
    expect(keep.save(DRAFT)).toBe(true)
    expect(session.helder).toContain('niet weg')
    expect(session.helder).not.toMatch(/contact|geheim/)
    expect(device.helder).toBeUndefined()
    expect(keep.all()).toMatchObject([{ id: DRAFT.id, question: { channel: 'email' } }])
  })

  it('is on the device when the person asks for it, and stays there when it changes', () => {
    const { keep, session, device } = aKeeper()
    keep.save(DRAFT)
    keep.save(DRAFT, true)
    keep.save({ ...DRAFT, revision: 3 })
    expect(session.helder).toBeUndefined()
    expect(device.helder).toContain('"revision":3')
    expect(keep.all()).toHaveLength(1)
  })

  it('is gone once it is delivered, and nothing else is', () => {
    const { keep, session } = aKeeper()
    keep.save(DRAFT)
    keep.save(OTHER)
    keep.drop(DRAFT.id)
    expect(keep.all().map(({ id }) => id)).toEqual([OTHER.id])
    keep.drop(OTHER.id)
    expect('helder' in session).toBe(false)
  })

  it('is destroyed after a day, wherever it is', () => {
    const { keep, later, session, device } = aKeeper()
    keep.save(DRAFT)
    keep.save(OTHER, true)
    later(24 * HOUR - 1)
    expect(keep.all()).toHaveLength(2)
    later(1)
    expect(keep.all()).toEqual([])
    expect(['helder' in session, 'helder' in device]).toEqual([false, false])
  })

  it('is not kept a day longer because it fails again, nor on the next page', () => {
    const { keep, later, session, device } = aKeeper()
    keep.save(DRAFT)
    later(23 * HOUR)
    keep.save({ ...DRAFT, revision: 3 })
    const nextPage = keeper(
      'helder',
      () => session,
      () => device,
      () => 1_000_000 + 23 * HOUR,
    )
    nextPage.save({ ...DRAFT, revision: 4 })
    later(HOUR)
    expect(keep.save({ ...DRAFT, revision: 5 })).toBe(false)
    expect(keep.all()).toEqual([])
  })

  it('stays in the tab when the device has no room for it', () => {
    const { keep, session } = aKeeper(aStorage(), aStorage(10))
    keep.save(DRAFT)
    expect(keep.save(DRAFT, true)).toBe(false)
    expect(session.helder).toContain('niet weg')
  })

  it('is not kept, and nothing breaks, where storage is full, blocked, or holds something else', () => {
    expect(aKeeper(aStorage(10)).keep.save(DRAFT)).toBe(false)
    const blocked = () => {
      throw new DOMException('blocked', 'SecurityError')
    }
    const nowhere = keeper('helder', blocked, blocked, () => 0)
    expect(nowhere.save(DRAFT)).toBe(false)
    expect(nowhere.all()).toEqual([])
    nowhere.drop(DRAFT.id)
    const { keep, session } = aKeeper()
    session.helder = '{"not": ours'
    expect(keep.all()).toEqual([])
    expect(keep.save(DRAFT)).toBe(true)
  })
})
