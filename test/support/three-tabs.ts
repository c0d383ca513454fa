/** The three engines at once, each with a failing edge of its own in front of one real server. */
import type { SignalRow } from '../../store/signal-row.ts'
import { aServer, freePort } from './a-server.ts'
import { ENGINES, type Engine, type Tab } from './engines/index.ts'
import { aFaultyEdge, type FaultyEdge } from './faulty-edge.ts'

export type Place = { name: string; engine: Engine; edge: FaultyEdge }

export const threePlaces = async () => {
  const ports: number[] = []
  for (const _ of ENGINES) ports.push(await freePort())
  const pagePort = await freePort()
  const hosts = [...ports, pagePort].map((port) => `127.0.0.1:${port}`)
  const server = await aServer({ HELDER_DEMO_HOSTS: hosts.join(',') })
  const present = ENGINES.flatMap((engine, i) =>
    engine.absent ? [] : [{ ...engine, port: ports[i] as number }],
  )
  const places: Place[] = await Promise.all(
    present.map(async ({ name, start, port }) => ({
      name,
      engine: await start(),
      edge: await aFaultyEdge(server.origin, port),
    })),
  )
  return {
    server,
    pagePort,
    places,
    /** Does the same in every engine at once, each in a fresh profile. */
    inEach: async (act: (tab: Tab, place: Place) => Promise<void>): Promise<void> => {
      await Promise.all(
        places.map(async (place) => {
          const tab = await place.engine.open()
          try {
            await act(tab, place)
          } catch (error) {
            throw new Error(`${place.name}: ${(error as Error).message}`, { cause: error })
          } finally {
            await place.edge.heal()
            await tab.close()
          }
        }),
      )
    },
    /** What the store has with these very words. */
    rowsWith: async (message: string) => {
      const answer = await server.staff('/v1/signals?site=demo&limit=1000&quarantine=include')
      return ((await answer.json()) as SignalRow[]).filter((row) => row.message === message)
    },
    stop: async () => {
      for (const { engine, edge } of places) {
        await engine.close()
        await edge.close()
      }
      await server.stop()
    },
  }
}
