import { expect, it } from 'vitest'
import { fairShare } from '../../worker/fair-share.ts'

/** So many signals a second for each site, spread evenly; answers the part of each that was let in. */
const runFor = (seconds: number, perSecond: Record<string, number>, capacity: number) => {
  const clock = { now: 0 }
  let admitted = 0
  let last = 0
  const fair = fairShare({
    now: () => clock.now,
    busyness: () => {
      const busy = Math.min(1, (admitted * 1_000) / capacity / Math.max(1, clock.now - last))
      last = clock.now
      admitted = 0
      return busy
    },
  })
  const heard: Record<string, number> = {}
  for (clock.now = 0; clock.now < seconds * 1_000; clock.now++) {
    for (const [site, rate] of Object.entries(perSecond)) {
      const due =
        Math.floor(((clock.now + 1) * rate) / 1_000) - Math.floor((clock.now * rate) / 1_000)
      for (let n = 0; n < due; n++) {
        if (!fair(site)) continue
        admitted++
        heard[site] = (heard[site] ?? 0) + 1
      }
    }
  }
  return (site: string) => (heard[site] ?? 0) / seconds / (perSecond[site] ?? 1)
}

it('holds back the flooded site alone, and only as far as the process is busy', () => {
  const part = runFor(60, { flooded: 3_000, quiet: 50, other: 20 }, 2_000)
  expect(part('quiet')).toBe(1)
  expect(part('other')).toBe(1)
  expect(part('flooded')).toBeGreaterThan(0.2)
  expect(part('flooded')).toBeLessThan(0.6)
})

it('holds nobody back while there is time for all, or when only one site asks', () => {
  const calm = runFor(20, { busy: 800, quiet: 10 }, 2_000)
  expect(calm('busy')).toBe(1)
  const alone = runFor(20, { busy: 5_000 }, 2_000)
  expect(alone('busy')).toBe(1)
})

it('gives room again once the flood is over', () => {
  const clock = { now: 0 }
  let busy = 1
  const fair = fairShare({ now: () => clock.now, busyness: () => busy })
  const second = (rate: number) => {
    let heard = 0
    for (let n = 0; n < rate; n++) {
      clock.now += 1_000 / rate
      if (n % 20 === 0) fair('quiet')
      if (fair('busy')) heard++
    }
    return heard / rate
  }
  for (let n = 0; n < 10; n++) second(1_000)
  expect(second(1_000)).toBeLessThan(0.2)
  busy = 0.1
  for (let n = 0; n < 20; n++) second(1_000)
  expect(second(1_000)).toBe(1)
})
