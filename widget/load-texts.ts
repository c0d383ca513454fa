/** The texts in another language, for who reads on in it: files beside this one. */
import type { FirstTexts, LaterTexts } from '../shared/texts/parts.ts'

type Both = { first: FirstTexts; later: LaterTexts }

/** The files hold the texts alone, in the order in which `like` has them: their names are known here already. */
const refill = <T>(like: T, texts: string[]): T =>
  typeof like === 'string'
    ? (texts.shift() as T)
    : (Object.fromEntries(
        Object.entries(like as object).map(([name, below]) => [name, refill(below, texts)]),
      ) as T)

const load = async (name: string): Promise<string[]> => {
  const answer = await fetch(new URL(name, import.meta.url), { credentials: 'omit' })
  return answer.json()
}

/** Rejects when they cannot be had. */
export const loadTexts = async (language: string, like: Both): Promise<Both> => {
  const [first, later] = await Promise.all([
    load(`./first-${language}.json`),
    load(`./later-${language}.json`),
  ])
  return { first: refill(like.first, first), later: refill(like.later, later) }
}
