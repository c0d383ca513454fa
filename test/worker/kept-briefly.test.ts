import { expect, it } from 'vitest'
import { keptBriefly } from '../../worker/kept-briefly.ts'

it('asks again when an answer is old, keeps so many, and never a failure', async () => {
  let now = 0
  const asked: string[] = []
  let fails = false
  const get = keptBriefly(
    async (key) => {
      asked.push(key)
      if (fails) throw new Error('away')
      return `${key}${now}`
    },
    { now: () => now, freshMs: 100, max: 2 },
  )
  expect([await get('a'), await get('a')]).toEqual(['a0', 'a0'])
  now = 100
  expect(await get('a')).toBe('a100')
  await get('b')
  await get('c')
  expect(await get('b')).toBe('b100')
  await get('a')
  expect(asked.join('')).toBe('aabca')
  fails = true
  await expect(get('d')).rejects.toThrow('away')
  fails = false
  expect(await get('d')).toBe('d100')
})

it('keeps nothing for longer because a clock was ahead and is put back', async () => {
  let now = 1_000_000
  let asked = 0
  const get = keptBriefly(async () => ++asked, { now: () => now, freshMs: 100, max: 2 })
  await get('a')
  now = 0
  expect(await get('a')).toBe(2)
})
