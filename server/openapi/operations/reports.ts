/** The half-year: its report, what was decided, and the open data. */
import * as answers from '../../../shared/api/report-answers.ts'
import { NewDecision } from '../../../shared/reflection.ts'
import { ReportQuery } from '../../report/answer.ts'
import { REPORT_FORMS } from '../../report/forms.ts'
import { DecisionsQuery } from '../../routes/decisions.ts'
import { LD_TYPE, REACTIONS_TYPES, ReactionsQuery } from '../../routes/open-data.ts'
import { PeriodQuery, ThreadsQuery } from '../../routes/periods.ts'
import { NewReport, NewTexts, ReportAction, ReportsQuery } from '../../routes/reports.ts'
import { list, type Operation } from './operation.ts'

const TYPES = Object.values(REPORT_FORMS)
const MAKES = [409, 413, 415]

export const REPORTS: readonly Operation[] = [
  {
    ...{ method: 'get', path: '/periods/{period}', id: 'readPeriod' },
    ...{ tag: 'reports', scope: 'aggregate', status: 200 },
    summary:
      'A half-year as it is now: numbers, and with `text` the words; to read, to print, to count.',
    query: PeriodQuery,
    answer: { schema: answers.PeriodReport, types: TYPES },
    problems: [404, 406],
  },
  {
    ...{ method: 'get', path: '/periods/{period}/threads', id: 'readPeriodThreads' },
    ...{ tag: 'reports', scope: 'aggregate', status: 200 },
    summary: 'The threads of a half-year as it is now: what can be written about, and what was.',
    query: ThreadsQuery,
    answer: { schema: answers.ReportThreads },
    problems: [404],
  },
  {
    ...{ method: 'get', path: '/reports', id: 'readReports' },
    ...{ tag: 'reports', scope: 'aggregate', status: 200 },
    summary: 'The versions of reports, the latest half-year first.',
    query: ReportsQuery,
    answer: list(answers.ReportVersion),
  },
  {
    ...{ method: 'post', path: '/reports', id: 'draftReport' },
    ...{ tag: 'reports', scope: 'publish', status: 201 },
    summary: 'Begin a new version; what was written about the last one goes along.',
    body: { schema: NewReport },
    answer: { schema: answers.ReportVersion },
    problems: MAKES,
  },
  {
    ...{ method: 'get', path: '/reports/{report}', id: 'readReport' },
    ...{ tag: 'reports', scope: 'aggregate', status: 200 },
    summary: 'One version: a draft as things are now, others as they were reviewed.',
    query: ReportQuery,
    answer: { schema: answers.PeriodReport, types: TYPES },
    problems: [404, 406],
  },
  {
    ...{ method: 'get', path: '/reports/{report}/threads', id: 'readReportThreads' },
    ...{ tag: 'reports', scope: 'aggregate', status: 200 },
    summary: 'The threads of one version, with what was written about them.',
    answer: { schema: answers.ReportThreads },
    problems: [404],
  },
  {
    ...{ method: 'put', path: '/reports/{report}/texts/{theme}', id: 'putReportTexts' },
    ...{ tag: 'reports', scope: 'publish', status: 200 },
    summary: 'Say what a thread means and whether it can be done; `whole` for the whole report.',
    body: { schema: NewTexts },
    answer: { schema: answers.ReportVersion },
    problems: [404, ...MAKES],
  },
  {
    ...{ method: 'post', path: '/reports/{report}/actions', id: 'moveReport' },
    ...{ tag: 'reports', scope: 'publish', status: 200 },
    summary: 'Freeze a draft as reviewed, open it again, or publish it for good.',
    body: { schema: ReportAction },
    answer: { schema: answers.ReportVersion },
    problems: [404, ...MAKES],
  },
  {
    ...{ method: 'get', path: '/decisions', id: 'readDecisions' },
    ...{ tag: 'reports', scope: 'aggregate', status: 200 },
    summary: 'What was decided at reflections, and what came of it.',
    query: DecisionsQuery,
    answer: list(answers.Decision),
  },
  {
    ...{ method: 'put', path: '/decisions/{decision}', id: 'putDecision' },
    ...{ tag: 'reports', scope: 'publish', status: 200 },
    summary: 'Write down a decision, or what came of it. Open ones come back in the next report.',
    body: { schema: NewDecision },
    answer: { schema: answers.Decision },
    problems: [404, ...MAKES],
  },
  {
    ...{ method: 'get', path: '/open-data', id: 'readOpenData' },
    ...{ tag: 'public', scope: 'public', status: 200 },
    summary: 'What open data there is, for data portals (DCAT-AP-NL).',
    answer: { schema: answers.Catalogue, types: [LD_TYPE] },
  },
  {
    ...{ method: 'get', path: '/open-data/reactions', id: 'readReactions' },
    ...{ tag: 'public', scope: 'public', status: 200 },
    summary: 'Reactions by site, month and answer; small numbers are left out.',
    query: ReactionsQuery,
    answer: { ...list(answers.OpenCell), types: REACTIONS_TYPES },
    problems: [406],
  },
]
