/** Which open issue a question may belong to: by the likeness of what is in it already, and of its title. */
import { similarIndex } from '../../analysis/similar.ts'
import type { QuestionRow } from '../../store/desk/desk.ts'
import type { IssueRow } from '../../store/desk/issue-store.ts'
import type { Store } from '../../store/store.ts'
import { ENOUGH, stems } from './similar.ts'

/** Issues that are looked at, the newest change first, and questions of each: some hundreds of texts, milliseconds. */
const ISSUES_MAX = 50
const QUESTIONS_MAX = 20
const FOUND_MAX = 40

export type Suggested = Pick<IssueRow, 'issue' | 'title'> & { likeness: number }

/** The likest first. What is in them is compared and shown to nobody. */
export const suggestIssues = async (
  store: Store,
  { id, text, language }: Pick<QuestionRow, 'id' | 'text' | 'language'>,
): Promise<Suggested[]> => {
  const open = await store.issues({ state: 'open' }, { limit: ISSUES_MAX })
  const index = similarIndex([], { stems })
  for (const { issue, title } of open) {
    index.add({ key: `${issue} `, text: title, language: 'nl' })
    const page = { limit: QUESTIONS_MAX, newest: true }
    for (const one of await store.questions({ issue }, page)) {
      if (one.id !== id) index.add({ key: `${issue} ${one.id}`, ...one })
    }
  }
  const likeness = new Map<string, number>()
  for (const { key, score } of index.find(text, language, FOUND_MAX)) {
    const [issue = ''] = key.split(' ')
    if (score >= ENOUGH && !likeness.has(issue)) likeness.set(issue, score)
  }
  return open
    .flatMap(({ issue, title }) => {
      const found = likeness.get(issue)
      return found === undefined ? [] : [{ issue, title, likeness: found }]
    })
    .sort((a, b) => b.likeness - a.likeness)
}
