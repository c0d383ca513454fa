/** What changed, and who is not heard. */
import * as answers from '../../../shared/api/heard-answers.ts'
import {
  AlertsQuery,
  CoverageQuery,
  EffectQuery,
  SeriousQuery,
} from '../../../shared/api/heard-queries.ts'
import { OwnViews, SampledViews, Seen } from '../../../shared/heard.ts'
import { list, type Operation } from './operation.ts'

export const HEARD: readonly Operation[] = [
  {
    ...{ method: 'get', path: '/page-changes/{change}/effect', id: 'readEffect' },
    ...{ tag: 'signals', scope: 'aggregate', status: 200 },
    summary: 'Whether a change made the page clearer, beside other pages on the same days.',
    query: EffectQuery,
    answer: { schema: answers.Effect },
    problems: [404],
  },
  {
    ...{ method: 'get', path: '/alerts', id: 'readAlerts' },
    ...{ tag: 'signals', scope: 'aggregate', status: 200 },
    summary: 'Days on which much more came in than is usual, each found once.',
    query: AlertsQuery,
    answer: list(answers.Alert),
  },
  {
    ...{ method: 'get', path: '/coverage', id: 'readCoverage' },
    ...{ tag: 'signals', scope: 'aggregate', status: 200 },
    summary:
      'Who is seen and not heard: views beside signals, and shares beside what they would be.',
    query: CoverageQuery,
    answer: { schema: answers.Coverage },
  },
  {
    ...{ method: 'get', path: '/serious', id: 'readSerious' },
    ...{ tag: 'signals', scope: 'text', status: 200 },
    summary: 'What is rare and cannot wait, newest first, with the phrases by which it was found.',
    query: SeriousQuery,
    answer: { schema: answers.Serious },
  },
  {
    ...{ method: 'put', path: '/views', id: 'putViews' },
    ...{ tag: 'signals', scope: 'publish', status: 200 },
    summary: 'Bring in how often pages were seen, from statistics of your own.',
    body: { schema: OwnViews },
    answer: { schema: answers.ViewsTaken },
    problems: [413, 415],
  },
  {
    ...{ method: 'post', path: '/intake/views', id: 'handOverViews' },
    ...{ tag: 'edges', scope: 'intake', status: 200 },
    summary: 'An edge hands over page views from its sample, added up; not to be repeated.',
    body: { schema: SampledViews },
    answer: { schema: answers.ViewsTaken },
    problems: [413, 415],
  },
  {
    ...{ method: 'post', path: '/seen', id: 'tellSeen' },
    ...{ tag: 'public', scope: 'public', status: 202 },
    summary: 'One view of a page out of a hundred, as JSON in plain text; nothing of who saw it.',
    body: { type: 'text/plain', schema: Seen },
    problems: [403, 413, 415, 429],
  },
]
