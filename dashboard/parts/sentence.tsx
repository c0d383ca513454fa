/** What is shown, as a sentence; whatever was chosen can be taken out of it again. */
import type { ComponentChildren } from 'preact'
import type { Days } from '../earlier.ts'
import { type Filters, narrowOf } from '../filters.ts'
import { fullDay, shortPage } from '../format.ts'
import type { DashboardTexts } from '../texts/texts.ts'
import { Later } from './later.tsx'
import { Out } from './out.tsx'

type Props = {
  texts: DashboardTexts
  filters: Filters
  choose: (change: Partial<Filters>) => void
  /** How the chosen site is called. */
  site: string
  days: Days
  earlier: Days | undefined
}

/** A text with something else than text at each `{name}`. */
const filled = (text: string, slots: Record<string, ComponentChildren>) =>
  text.split(/\{(\w+)\}/).map((part, i) => (i % 2 ? slots[part] : part))

const loadChoices = () => import('../analyst/choices.tsx')

export const Sentence = ({ texts, filters, choose, site, days, earlier }: Props) => {
  const { sentence, locale } = texts
  const narrowed = Object.values(narrowOf(filters)).some(Boolean)
  const inWords = ({ from, to }: Days) =>
    filled(from ? sentence.days : sentence.until, {
      from: from && <time dateTime={from}>{fullDay(from, locale)}</time>,
      to: <time dateTime={to}>{fullDay(to, locale)}</time>,
    })
  // Among the pages of all sites a path alone says nothing.
  const shownPage = filters.site
    ? shortPage(filters.page)
    : filters.page.replace(/^https?:\/\//, '')
  const page = filters.page && (
    <Out
      texts={texts}
      name={`${texts.filters.page}: ${shownPage}`}
      shown={shownPage}
      act={() => choose({ page: '' })}
    />
  )
  return (
    <p class="sentence">
      {filled(narrowed ? sentence.chosen : sentence.all, {
        site: <b dir="auto">{site}</b>,
        page: page && filled(sentence.on, { page }),
        days: filters.half ? (
          <Out
            texts={texts}
            name={`${texts.filters.half}: ${filters.half}`}
            shown={inWords(days)}
            act={() => choose({ half: '' })}
          />
        ) : (
          inWords(days)
        ),
        choices: narrowed && (
          <Later load={loadChoices} texts={texts} quiet>
            {({ Choices }) => <Choices {...{ texts, filters, choose }} />}
          </Later>
        ),
      })}
      {earlier && <> {filled(sentence.compared, { days: inWords(earlier) })}</>}
      {filters.room === 'signals' && filters.compare && !days.from && ` ${sentence.nothingBefore}`}
    </p>
  )
}
