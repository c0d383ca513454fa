/** A server on a fixed day, with clients that may read all of it or some. */
import { helderClient } from '../../shared/api/client.ts'
import { aDesk } from './a-desk.ts'

export const NOW = new Date('2026-05-04T09:00:00Z')

export const aHeardWorld = async () => {
  const desk = await aDesk(() => NOW)
  const clientOf = (token: string) =>
    helderClient({ token, fetch: async (to, init) => desk.app.request(to, init) })
  const helder = clientOf(await desk.tokenFor('admin'))
  const within = async (...reach: object[]) => {
    const made = {
      label: 'x',
      scopes: ['aggregate' as const, 'text' as const],
      reach: reach as never,
    }
    return clientOf((await helder.makeToken(made)).token)
  }
  return { desk, helder, within }
}
