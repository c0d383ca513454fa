/** What owners ask of their pages. */
import * as answers from '../../../shared/api/answers.ts'
import { PageFinding, PageOverview, PageOverviewQuery } from '../../../shared/api/page-answers.ts'
import { NewShare } from '../../../shared/share.ts'
import { NewPageCheck } from '../../routes/page-checks.ts'
import { list, type Operation } from './operation.ts'

export const PAGES: readonly Operation[] = [
  {
    ...{ method: 'get', path: '/shares', id: 'readShares' },
    ...{ tag: 'outgoing', scope: 'publish', status: 200 },
    summary: 'The links to numbers that you made and that still work; an admin sees all.',
    answer: list(answers.Share),
  },
  {
    ...{ method: 'post', path: '/shares', id: 'makeShare' },
    ...{ tag: 'outgoing', scope: 'publish', status: 201 },
    summary:
      'Let somebody without an account see the numbers of one place until a day; the link is shown once.',
    body: { schema: NewShare },
    answer: { schema: answers.MadeShare },
    problems: [413, 415],
  },
  {
    ...{ method: 'delete', path: '/shares/{share}', id: 'endShare' },
    ...{ tag: 'outgoing', scope: 'publish', status: 204 },
    summary: 'End a link: it opens nothing from now on.',
    problems: [404],
  },
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
