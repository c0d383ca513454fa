/** What analysts read. */
import { Site } from '../../../shared/site.ts'
import { OFFERED } from '../../formats/index.ts'
import { CountsQuery } from '../../routes/counts.ts'
import { SignalsQuery } from '../../routes/signals.ts'
import * as answers from '../schemas.ts'
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
    method: 'get',
    path: '/counts',
    id: 'readCounts',
    tag: 'signals',
    scope: 'aggregate',
    summary: 'Numbers, with the share that found it clear and its interval.',
    query: CountsQuery,
    status: 200,
    answer: list(answers.Count),
  },
  {
    method: 'get',
    path: '/sites',
    id: 'readSites',
    tag: 'signals',
    scope: 'aggregate',
    summary: 'The sites of this server.',
    status: 200,
    answer: list(Site),
  },
]
