/** One theme: what it is, how it moved, where and of whom, in whose words, and what can be done with it. */
import type { RefObject } from 'preact'
import type { ThemeOfPeriod } from '../api.ts'
import type { useDoing } from '../desk/use-doing.ts'
import { fill } from '../fill.ts'
import { number } from '../format.ts'
import { may, mayCurate, type RoomProps } from '../rooms.ts'
import { Months } from './months.tsx'
import { Moved } from './moved.tsx'
import { ThemeHistory } from './theme-history.tsx'
import { ThemeMessages } from './theme-messages.tsx'
import type { Undoable } from './undo.tsx'
import { WhereWho } from './where-who.tsx'
import { wordsOf } from './words.ts'
import { Workbench } from './workbench.tsx'

export type ThemeProps = RoomProps & {
  heading: RefObject<HTMLHeadingElement | null>
  half: string
  theme: ThemeOfPeriod
  all: readonly ThemeOfPeriod[]
  doing: ReturnType<typeof useDoing>
  after: (what: Undoable) => void
}

/** From docs/analyse.md: above the first a theme stands by itself, below the second its edge is chance. */
const FIRM = 0.6
const LOOSE = 0.2
const firmness = (stability: number) =>
  stability >= FIRM ? 'firm' : stability >= LOOSE ? 'fair' : 'loose'

export const ThemeView = (props: ThemeProps) => {
  const { texts, theme, half, heading, session } = props
  const words = wordsOf(texts).themes
  const n = (value: number) => number(value, texts.locale)
  const { yes, partly, no } = theme.clarity
  const facts = [
    [words.facts.size, n(theme.size)],
    [words.facts.distinct, n(theme.distinct)],
    [words.facts.before, n(theme.before)],
    [words.facts.clarity, fill(words.facts.answers, { yes: n(yes), partly: n(partly), no: n(no) })],
    [words.facts.asked, fill(words.facts.answered, { n: n(theme.asked), a: n(theme.answered) })],
    [
      words.facts.stability,
      `${words.stability[firmness(theme.stability)]} (${new Intl.NumberFormat(texts.locale, { maximumFractionDigits: 2 }).format(theme.stability)})`,
    ],
  ] as const
  return (
    <div class="theme">
      <h2 ref={heading} tabIndex={-1} dir="auto" lang={theme.language}>
        {theme.label}
      </h2>
      <p class="about">
        <Moved texts={texts} movement={theme.movement} />
        {theme.pinned && <span class="state">{words.pinned}</span>}
      </p>
      {theme.quote && (
        <figure class="said-so">
          <blockquote dir="auto" lang={theme.language}>
            {theme.quote.text}
          </blockquote>
          <figcaption class="hint">{words.quoteWhy}</figcaption>
        </figure>
      )}
      <dl class="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h3>{words.terms}</h3>
      <p class="terms" lang={theme.language}>
        {theme.terms.length === 0 && words.noTerms}
        {theme.terms.map((term) => (
          <span key={term} class="chip" dir="auto">
            {term}
          </span>
        ))}
      </p>
      <Months texts={texts} half={half} months={theme.months} />
      <WhereWho texts={texts} theme={theme} />
      {mayCurate(session) && <Workbench {...props} />}
      {may(session, 'text') && <ThemeHistory {...props} />}
      {may(session, 'text') ? <ThemeMessages {...props} /> : <p class="hint">{words.noWords}</p>}
    </div>
  )
}
