/** The session of a link to share, in a browser where somebody is signed in as well. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { aDesk } from '../support/a-desk.ts'
import { staffOf } from '../support/a-question.ts'

let desk: Awaited<ReturnType<typeof aDesk>>
let ownToken: string
let token: string
beforeAll(async () => {
  desk = await aDesk()
  ownToken = await desk.tokenFor('admin')
  const made = await staffOf(desk, ownToken).send('/v1/shares', {
    label: 'Webredactie',
    site: 'demo',
  })
  token = ((await made.json()) as { link: string }).link.split('#share=')[1] ?? ''
})
afterAll(() => desk.close())

it('lives beside the session of who is signed in, and takes the place of none', async () => {
  const asReader = { 'Helder-Session': 'shared' }
  const session = async (method: string, headers: object, body?: object) => {
    const json = body ? { 'Content-Type': 'application/json' } : {}
    const init = { method, headers: { ...json, ...headers } as Record<string, string> }
    return desk.app.request('/v1/session', body ? { ...init, body: JSON.stringify(body) } : init)
  }
  const own = await session('POST', {}, { token: ownToken })
  const link = await session('POST', asReader, { token })
  const [ownSet = '', linkSet = ''] = [own, link].map((one) => one.headers.get('Set-Cookie') ?? '')
  expect(ownSet).toMatch(/^helder_session=.*; Path=\/;/)
  expect(linkSet).toMatch(/^helder_shared=.*; Path=\/v1; HttpOnly; SameSite=Strict$/)
  const Cookie = [ownSet, linkSet].map((one) => one.split(';')[0]).join('; ')
  const who = async (headers: object) => {
    const answer = await session('GET', { Cookie, ...headers })
    return answer.status === 200 ? ((await answer.json()) as { label: string }).label : 401
  }
  expect(await who({})).toBe('test')
  expect(await who(asReader)).toBe('Webredactie')
  // Of the link alone, also when somebody is signed in who may do more.
  const words = await desk.app.request('/v1/sites', { headers: { Cookie, ...asReader } })
  expect(words.status).toBe(403)
  expect(await who({ Cookie: linkSet.split(';')[0] })).toBe(401)
  expect(await who({ Cookie: ownSet.split(';')[0], ...asReader })).toBe(401)
  // What opens more than a link does not come in as one, and sets nothing.
  const more = await session('POST', asReader, { token: ownToken })
  expect([more.status, more.headers.get('Set-Cookie')]).toEqual([401, null])
  const ended = async (headers: object) =>
    (await session('DELETE', headers)).headers.get('Set-Cookie')?.split('=')[0]
  expect(await ended({})).toBe('helder_session')
  expect(await ended(asReader)).toBe('helder_shared')
})
