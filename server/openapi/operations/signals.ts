/** What analysts read. */

import * as answers from '../../../shared/api/answers.ts'
import { CountsQuery, SignalsQuery } from '../../../shared/api/queries.ts'
import { Site } from '../../../shared/site.ts'
import { OFFERED } from '../../formats/index.ts'
import { ListQuery } from '../../list-part.ts'
import { Disposition } from '../../routes/quarantine.ts'
import { NewSavedFilter } from '../../routes/saved-filters.ts'
import { Contribution } from '../../sources/contribution.ts'
import { list, type Operation } from './operation.ts'

export const SIGNALS: readonly Operation[] = [
  {
    method: 'get',
    path: '/signals',
    id: 'pullSignals',
    tag: 'signals',
    scope: 'text',
    summary:
      'What people said: JSON by the page, every other form whole. `export` is needed for these.',
    query: SignalsQuery,
    status: 200,
    answer: { ...list(answers.SignalRow), types: OFFERED },
    problems: [406],
  },
  {
    method: 'put',
    path: '/signals/{id}/quarantine',
    id: 'putQuarantine',
    tag: 'signals',
    scope: 'text',
    summary: 'Set a signal apart, so that it does not count, or let it out again.',
    body: { schema: Disposition },
    status: 200,
    answer: { schema: answers.SignalRow },
    problems: [404, 413, 415],
  },
  {
    method: 'post',
    path: '/contributions',
    id: 'contribute',
    tag: 'signals',
    scope: 'text',
    summary:
      'Write down what you were told at a visit, in a talk, by telephone or letter; if need be for some roles alone.',
    body: { schema: Contribution },
    status: 201,
    answer: { schema: answers.Contributed },
    problems: [413, 415, 503],
  },
  {
    method: 'get',
    path: '/counts',
    id: 'readCounts',
    tag: 'signals',
    scope: 'aggregate',
    summary:
      'Numbers, with the share that found it clear and its interval. By words or a theme, `text` is needed.',
    query: CountsQuery,
    status: 200,
    answer: { ...list(answers.Count), types: OFFERED },
    problems: [406],
  },
  {
    method: 'get',
    path: '/sites',
    id: 'readSites',
    tag: 'signals',
    scope: 'aggregate',
    summary: 'The sites of this server that you may read, by their key.',
    query: ListQuery,
    status: 200,
    answer: list(Site),
  },
  {
    method: 'get',
    path: '/saved-filters',
    id: 'readSavedFilters',
    tag: 'signals',
    scope: 'aggregate',
    summary: 'Filters of your own, and those that others share.',
    status: 200,
    answer: list(answers.SavedFilter),
  },
  {
    method: 'post',
    path: '/saved-filters',
    id: 'saveFilter',
    tag: 'signals',
    scope: 'aggregate',
    summary: 'Keep a query of /signals under a title.',
    body: { schema: NewSavedFilter },
    status: 201,
    answer: { schema: answers.SavedFilter },
    problems: [413, 415],
  },
  {
    method: 'put',
    path: '/saved-filters/{filter}',
    id: 'putSavedFilter',
    tag: 'signals',
    scope: 'aggregate',
    summary: 'Change a filter of your own.',
    body: { schema: NewSavedFilter },
    status: 200,
    answer: { schema: answers.SavedFilter },
    problems: [404, 413, 415],
  },
  {
    method: 'delete',
    path: '/saved-filters/{filter}',
    id: 'removeSavedFilter',
    tag: 'signals',
    scope: 'aggregate',
    summary: 'Remove a filter of your own.',
    status: 204,
    problems: [404],
  },
]
