/** When themes are found: by one server at a time, and not over and over when that fails. */
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { findHere } from '../../server/themes/finding.ts'
import { startThemes } from '../../server/themes/index.ts'
import { aDesk } from '../support/a-desk.ts'

describe('a run', () => {
  let now: Date
  let desk: Awaited<ReturnType<typeof aDesk>>
  let finds: number
  beforeEach(async () => {
    now = new Date('2026-05-02T09:00:00Z')
    finds = 0
    desk = await aDesk(() => now)
    return () => desk.close()
  })
  const minutes = (count: number) => {
    now = new Date(now.getTime() + count * 60_000)
  }

  it('that fails is tried again after hours, not each minute; what comes in is placed meanwhile', async () => {
    desk.themes.run({ actor: 'Noor' })
    await desk.themes.settled()
    minutes(8 * 24 * 60)
    const errors: Error[] = []
    const themes = startThemes({
      ...{ store: desk.store, now: () => now, newId: randomUUID },
      find: async () => {
        finds++
        throw new Error('no memory left')
      },
      onError: (error) => errors.push(error),
    })
    for (let n = 0; n < 30; n++) {
      await themes.lookAround()
      minutes(1)
    }
    expect([finds, errors.length]).toEqual([1, 1])
    expect(themes.state().state).toBe('failed')
    minutes(6 * 60)
    await themes.lookAround()
    expect(finds).toBe(2)
    await themes.stop()
  })

  it('is on one server, when two are asked at once', async () => {
    const busy = new Set<string>()
    const once = async (job: string, work: () => Promise<void>) => {
      if (busy.has(job)) return false
      busy.add(job)
      await work().finally(() => busy.delete(job))
      return true
    }
    const servers = [1, 2].map(() =>
      startThemes({
        ...{ store: { ...desk.store, once }, now: () => now, newId: randomUUID },
        find: async (wanted, progress) => {
          finds++
          await new Promise((resolve) => setTimeout(resolve, 20))
          return findHere(wanted, progress)
        },
        onError: (error) => {
          throw error
        },
      }),
    )
    for (const themes of servers) themes.run({ actor: 'Noor' })
    await Promise.all(servers.map((themes) => themes.settled()))
    expect(finds).toBe(1)
    expect(servers.map((themes) => themes.state().state)).toEqual(['idle', 'idle'])
    await Promise.all(servers.map((themes) => themes.stop()))
  })
})
