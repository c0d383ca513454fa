/** What signals were narrowed down by, each with its name, to be taken out again. */
import type { Reason } from '../../shared/words.ts'
import { themes } from '../api.ts'
import { type Apart, type Filters, halfOf } from '../filters.ts'
import { Out } from '../parts/out.tsx'
import type { Narrowed, Narrowing } from '../texts/analyst-filter-texts.ts'
import type { DashboardTexts } from '../texts/texts.ts'
import { useLoad } from '../use-load.ts'
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

/** How the chosen theme is called, for who may read that. */
const useThemeName = (filters: Filters) => {
  const { theme } = filters
  const period = halfOf(filters, new Date())
  const find = async () => {
    if (!theme) return undefined
    const found = (await themes.themes({ period })).themes.find((one) => one.theme === theme)
    return found && { theme, label: found.label }
  }
  const { data } = useLoad(JSON.stringify([theme, period]), find, () => {})
  return data?.theme === theme ? data.label : undefined
}

type Props = {
  texts: DashboardTexts
  filters: Filters
  choose: (change: Partial<Filters>) => void
}

export const Choices = ({ texts, filters, choose }: Props) => {
  const { name } = wordsOf(texts).filter
  const called = calledBy(texts)
  const themeName = useThemeName(filters)
  return (
    <>
      {NARROWED.filter((by) => filters[by]).map((by, i) => {
        const value = (by === 'theme' && themeName) || called(by, filters[by])
        const said = `${name[by]}: ${value}`
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
