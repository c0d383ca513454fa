/** What owners ask of their pages. */
import { PageFinding, PageOverview, PageOverviewQuery } from '../../../shared/api/page-answers.ts'
import { NewPageCheck } from '../../routes/page-checks.ts'
import { list, type Operation } from './operation.ts'

export const PAGES: readonly Operation[] = [
  {
    ...{ method: 'get', path: '/page-overviews', id: 'readPageOverview' },
    ...{ tag: 'signals', scope: 'aggregate', status: 200 },
    summary: 'The pages of a site, what needs attention first.',
    query: PageOverviewQuery,
    answer: { schema: PageOverview },
  },
  {
    ...{ method: 'post', path: '/page-checks', id: 'checkPage' },
    ...{ tag: 'outgoing', scope: 'publish', status: 200 },
    summary: 'Look at a page from outside: is the widget installed right.',
    body: { schema: NewPageCheck },
    answer: list(PageFinding),
    problems: [413, 415],
  },
]
