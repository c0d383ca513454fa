/** What signals were narrowed down by, each with its name, to be taken out again. */
import type { Reason } from '../../shared/words.ts'
import type { Apart, Filters } from '../filters.ts'
import { Out } from '../parts/out.tsx'
import type { Narrowed, Narrowing } from '../texts/analyst-filter-texts.ts'
import type { DashboardTexts } from '../texts/texts.ts'
import { nameOf, wordsOf } from './words.ts'

export const CHOICES = ['reason', 'channel', 'source', 'inLanguage', 'region', 'lifeEvent'] as const
const NARROWED = [
  'q',
  'theme',
  'organisation',
  'clarity',
  'apart',
  ...CHOICES,
] as const satisfies Narrowed[]
/** As the API counts by it, where that has another name. */
const cutOf = (by: Narrowed) => (by === 'inLanguage' ? 'language' : by)

/** How a chosen value is called. */
export const calledBy = (texts: DashboardTexts) => (by: Narrowed | Narrowing, value: string) => {
  if (by === 'reason') return texts.reason[value as Reason] ?? value
  if (by === 'clarity') return texts.clarityWord[value as keyof typeof texts.clarityWord] ?? value
  if (by === 'theme') return wordsOf(texts).filter.theme
  if (by === 'apart') return wordsOf(texts).filter.apart[value as Apart] ?? value
  if (by === 'q' || by === 'organisation') return value
  return nameOf(cutOf(by), value, texts)
}

type Props = {
  texts: DashboardTexts
  filters: Filters
  choose: (change: Partial<Filters>) => void
}

export const Choices = ({ texts, filters, choose }: Props) => {
  const { name } = wordsOf(texts).filter
  const called = calledBy(texts)
  return (
    <>
      {NARROWED.filter((by) => filters[by]).map((by, i) => {
        const said = `${name[by]}: ${called(by, filters[by])}`
        return (
          <span key={by}>
            {i > 0 && ', '}
            <Out
              texts={texts}
              name={said}
              shown={said}
              act={() => choose({ [by]: '' } as Partial<Filters>)}
            />
          </span>
        )
      })}
    </>
  )
}
