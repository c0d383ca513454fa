/** How often a question is found again among all, by what somebody else called it or by a piece retold. */
import { shareOf } from '../../analysis/interval.ts'
import { type Half, questions } from './questions.ts'
import { makeRetell } from './retold.ts'

type Index = { find: (text: string, language?: string, k?: number) => { key: string }[] }
export type Task = {
  /** What is in the index, all halves. */
  documents: { key: string; text: string; language: string }[]
  asked: (half: Half) => { key: string; text: string }[]
}

/** Words of the shortest retelling: five or so are left, and often nothing that tells. */
const SCRAP = 8

const whole = ({ name, text }: { name: string; text: string }) => `${name}. ${text}`
const named = new Map<string, number>()
for (const { name } of questions) named.set(name, (named.get(name) ?? 0) + 1)
const retell = makeRetell(questions.map(whole))

const retold = (most?: number): Task => ({
  documents: questions.map((one) => ({ key: one.key, text: whole(one), language: 'nl' })),
  asked: (half) =>
    questions
      .filter((one) => one.half === half)
      .map((one) => ({ key: one.key, text: retell(whole(one), one.seed, most) })),
})

export const tasks = {
  /** The clerk's name for it, against what was asked, which does not have the name. */
  named: {
    documents: questions.map(({ key, text }) => ({ key, text, language: 'nl' })),
    // A name that several questions have points at none of them.
    asked: (half) =>
      questions
        .filter((one) => one.half === half && named.get(one.name) === 1)
        .map(({ key, name }) => ({ key, text: name })),
  },
  retold: retold(),
  scrap: retold(SCRAP),
} satisfies Record<string, Task>

/** How many of those asked are first, and among the first five; with 95 % intervals. */
export const foundAgain = (index: Index, asked: readonly { key: string; text: string }[]) => {
  const places = asked.map(({ key, text }) =>
    index.find(text, 'nl', 5).findIndex((one) => one.key === key),
  )
  const first = places.filter((place) => place === 0).length
  const five = places.filter((place) => place >= 0).length
  return { first: shareOf(first, places.length), five: shareOf(five, places.length) }
}
