/** Somebody with something to say, on a page with a line that fails: what they do, and what must hold of it. */
import { expect } from 'vitest'
import type { SignalRow } from '../../store/signal-row.ts'
import type { Server } from './a-server.ts'
import type { Tab } from './engines/index.ts'
import type { FaultyEdge } from './faulty-edge.ts'

const UNTIL_MS = 20_000
export const BOX = /eigen woorden/

/** What others lose on the way: a tag, a semicolon, a quotation mark, a new line and an emoji. */
export const wordsOf = (about: string) => `Wat is <b>vet</b>; en "dit"?\nRegel twee 🙂 bij ${about}`

export const sayNo = async (tab: Tab) => {
  await tab.press('button', 'Nee')
  await tab.find('heading', 'Wat was niet duidelijk?')
}
export const write = async (tab: Tab, words: string) => {
  await tab.type('textbox', BOX, words)
  await tab.press('button', 'Versturen')
}

/** All that the page keeps in this browser, as one text: of the tab, and of the device. */
export const keptIn = (tab: Tab) =>
  tab.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]))
/** The mark by which a later page knows that something is kept. */
const marks = (tab: Tab) => tab.evaluate(() => caches.keys())

/** Asks until it holds. Not `expect.poll`: that knows one test at a time, and the engines go side by side. */
export const until = async (what: string, holds: () => boolean | Promise<boolean>) => {
  for (const end = Date.now() + UNTIL_MS; !(await holds()); ) {
    if (Date.now() > end) throw new Error(`not within ${UNTIL_MS} ms: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 40))
  }
}

/** Resolves when the words are in the storage: the press before them may have failed a moment earlier. */
export const untilKept = (tab: Tab) =>
  until(
    'the words are kept and a later page can know it',
    async () => (await keptIn(tab)).includes('Regel twee') && (await marks(tab)).includes('helder'),
  )
/** Resolves when this browser holds nothing of us any more. */
export const nothingKept = (tab: Tab) =>
  until(
    'nothing is left',
    async () => (await keptIn(tab)) === '[{},{}]' && (await marks(tab)).length === 0,
  )
/** The same where nothing can be kept: the edge has met them. */
export const untilMet = (edge: FaultyEdge, from: number) =>
  until('the edge has met the words', () =>
    JSON.stringify(edge.signals().slice(from)).includes('Regel twee'),
  )

/** The words are where they were written, and nobody is thanked for what did not arrive. */
export const stillThere = async (tab: Tab, words: string) => {
  expect(await tab.value('textbox', BOX)).toBe(words)
  expect(await tab.sees('Dank u wel')).toBe(false)
}

export const rowsWith = async (server: Server, words: string) => {
  const answer = await server.staff('/v1/signals?site=demo&words=true&limit=1000')
  const rows = (await answer.json()) as SignalRow[]
  return rows.filter((row) => `${row.message} ${row.question?.text}`.includes(words))
}

/** Thanked, and kept once, with the last that was said. `from`: how many signals the edge had seen before. */
export const arrivedOnce = async (
  server: Server,
  edge: FaultyEdge,
  from: number,
  tab: Tab,
  words: string,
) => {
  await tab.find('heading', 'Dank u wel', 20_000)
  const rows = await rowsWith(server, words)
  expect(rows).toHaveLength(1)
  const sent = edge
    .signals()
    .slice(from)
    .map(({ body }) => JSON.parse(body) as { id: string; revision?: number; message?: string })
  const [row] = rows
  expect(sent.filter(({ message, id }) => message === words && id !== row?.id)).toEqual([])
  const revisions = sent.filter(({ id }) => id === row?.id).map(({ revision = 0 }) => revision)
  expect(row?.revision).toBe(Math.max(...revisions))
  expect(row).toMatchObject({ clarity: 'no', language: 'nl' })
}
