/** The built server finds themes in a thread of its own, and goes on answering. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ThemesOfPeriod } from '../../shared/themes.ts'
import { aServer, type Server } from '../support/a-server.ts'

let server: Server
beforeAll(async () => {
  server = await aServer({ HELDER_SAMPLE: '1' })
})
afterAll(() => server?.stop())

it('finds themes of the sample, and its sums add up', async () => {
  const state = async () =>
    (await (await server.staff('/v1/theme-runs')).json()) as { state: string }
  let looks = 0
  while ((await state()).state === 'running') {
    looks++
    expect((await fetch(`${server.origin}/livez`)).ok).toBe(true)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  expect(await state()).toEqual({ state: 'idle' })
  const found = (await (await server.staff('/v1/themes')).json()) as ThemesOfPeriod
  expect(found.run?.inputHash).toMatch(/^[0-9a-f]{64}$/)
  expect(found.themes.length).toBeGreaterThan(1)
  expect(found.themes.reduce((sum, { size }) => sum + size, found.other)).toBe(found.analysed)
  expect(looks).toBeGreaterThan(0)
})
