import { describe, expect, it } from 'vitest'
import { marker } from '../../widget/mark.ts'
import { aCacheStorage } from './a-cache-storage.ts'

const HOUR = 3_600_000
const KEY = 'helder'

/** Two tabs of one site, with one clock. */
const twoTabs = () => {
  const storage = aCacheStorage()
  let now = 1_000_000
  const tab = () =>
    marker(
      KEY,
      () => storage,
      () => now,
    )
  const marked = () => storage.has(KEY)
  return { one: tab(), other: tab(), marked, now: () => now, pass: (ms: number) => (now += ms) }
}

describe('the mark that something is kept', () => {
  it('is there for as long as anything is kept by any tab', async () => {
    const { one, other, marked, now } = twoTabs()
    expect(await marked()).toBe(false)
    await one.set('a', now())
    await one.set('a', now())
    await other.set('b', now())
    await one.clear('a')
    expect(await marked()).toBe(true)
    await other.tidy()
    expect(await marked()).toBe(true)
    await other.clear('b')
    expect(await marked()).toBe(false)
  })

  it('goes after a day, also when the tab that set it is no more', async () => {
    const { one, other, marked, now, pass } = twoTabs()
    await one.set('a', now())
    pass(HOUR)
    await one.set('b', now())
    pass(23 * HOUR - 1)
    await other.tidy()
    await other.clear('b')
    expect(await marked()).toBe(true)
    pass(1)
    await other.tidy()
    expect(await marked()).toBe(false)
  })

  it('is not made by looking or by clearing, and is done in the order of asking', async () => {
    const { one, marked, now } = twoTabs()
    await one.tidy()
    await one.clear('a')
    expect(await marked()).toBe(false)
    one.set('a', now())
    await one.clear('a')
    expect(await marked()).toBe(false)
    one.clear('a')
    await one.set('a', now())
    expect(await marked()).toBe(true)
  })

  it('breaks nothing where a browser forbids it, and goes on when it no longer does', async () => {
    const storage = aCacheStorage()
    let blocked = true
    const mark = marker(
      KEY,
      () => {
        if (blocked) throw new DOMException('blocked', 'SecurityError')
        return storage
      },
      () => 0,
    )
    await mark.set('a', 0)
    await mark.tidy()
    await mark.clear('a')
    blocked = false
    await mark.set('a', 0)
    expect(await storage.has(KEY)).toBe(true)
  })
})
