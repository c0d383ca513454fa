/**
 * The part of a report that everybody may read. All its numbers are cells of one release (site × month × answer), or
 * sums of what was published of them: nothing can be worked out from two of them. Themes and regions would be a second
 * table over the same people, and have no numbers here (docs/decisions/0009).
 */
import type { OpenAnswers, OpenCell, OpenReport } from '../../shared/open-report.ts'
import type { Report } from '../../shared/report.ts'
import { ANSWERS, publishQuestions } from '../outcomes.ts'
import { LEAST, publishCell, sumOfPublished } from '../publish.ts'
import type { Clarities } from './cuts.ts'

export type SiteMonths = {
  site: string
  organisation: string
  months: readonly { month: string; all: Clarities; asking: Clarities }[]
}

/** Those who asked something are left out: they are counted with the questions. */
export const releaseOf = (sites: readonly SiteMonths[]): OpenCell[] =>
  sites.flatMap(({ site, organisation, months }) =>
    months.flatMap(({ month, all, asking }) =>
      ANSWERS.map((answer) => ({
        ...{ site, organisation, month, answer },
        reactions: publishCell(all[answer] - asking[answer]),
      })),
    ),
  )

const sumsOf = (cells: readonly OpenCell[]): OpenAnswers => {
  const of = (wanted: OpenCell['answer']) =>
    sumOfPublished(
      cells.filter(({ answer }) => answer === wanted).map(({ reactions }) => reactions),
    )
  return { yes: of('yes'), partly: of('partly'), no: of('no'), unsaid: of('unsaid') }
}

const groups = (cells: readonly OpenCell[], by: 'month' | 'organisation') =>
  [...new Set(cells.map((cell) => cell[by]))]
    .sort()
    .map((value) => ({ value, reactions: sumsOf(cells.filter((cell) => cell[by] === value)) }))

/** Questions of one site in the period, by what became of them. */
export type Fates = Parameters<typeof publishQuestions>[0]

const questionsOf = (sites: readonly Fates[]): OpenReport['questions'] => {
  const cells = sites.map(publishQuestions)
  const of = (fate: keyof Fates) => sumOfPublished(cells.map((cell) => cell[fate]))
  return {
    ...{ onTime: of('onTime'), late: of('late'), answered: of('answered') },
    ...{ withheld: of('withheld'), waiting: of('waiting') },
  }
}

/** Only what an analyst wrote about, and what enough people said: a thread of a few could be recognised. */
const threadsOf = ({ threads }: Report): OpenReport['threads'] =>
  threads
    .filter(({ size, titled, analyst }) => size >= LEAST && titled && analyst.interpretation)
    .map(({ theme, title, movement, language, analyst }) => ({
      ...{ theme, title, movement, language, analyst },
    }))

export const openReport = (
  report: Report,
  cells: readonly OpenCell[],
  fates: readonly Fates[],
): OpenReport => ({
  ...{ period: report.period, organisation: report.organisation },
  ...{ from: report.from, to: report.to },
  ...(report.summary === undefined ? {} : { summary: report.summary }),
  reactions: sumsOf(cells),
  months: groups(cells, 'month').map(({ value, reactions }) => ({ month: value, reactions })),
  organisations: groups(cells, 'organisation').map(({ value, reactions }) => ({
    ...{ organisation: value, reactions },
  })),
  questions: questionsOf(fates),
  threads: threadsOf(report),
  // Who does it is a matter of staff: a name has no place here.
  decisions: (report.decisions ?? []).map(
    ({ owner: _owner, changedBy: _by, version: _version, ...rest }) => rest,
  ),
  changes: report.changes.map(({ day, page, what }) => ({ day, page, what })),
})
