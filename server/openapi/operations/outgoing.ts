/** What goes out by itself: to systems, to staff, to everybody on a page. */
import * as answers from '../../../shared/api/outgoing-answers.ts'
import { OutcomesQuery } from '../../../worker/routes/outcomes.ts'
import { NewDigest } from '../../routes/digests.ts'
import { NewNotice, NoticesQuery } from '../../routes/notices.ts'
import { NewPageChange, PageChangesQuery } from '../../routes/page-changes.ts'
import { NewSubscription } from '../../routes/subscriptions.ts'
import { list, type Operation } from './operation.ts'

const MAKES = [413, 415]

export const OUTGOING: readonly Operation[] = [
  {
    ...{ method: 'get', path: '/subscriptions', id: 'readSubscriptions' },
    ...{ tag: 'outgoing', scope: 'admin', status: 200 },
    summary: 'Systems that hear what happens to questions.',
    answer: list(answers.Subscription),
  },
  {
    ...{ method: 'post', path: '/subscriptions', id: 'makeSubscription' },
    ...{ tag: 'outgoing', scope: 'admin', status: 201 },
    summary: 'Let a system hear what happens, by signed CloudEvents; the secret is shown once.',
    body: { schema: NewSubscription },
    answer: { schema: answers.MadeSubscription },
    problems: [409, ...MAKES],
  },
  {
    ...{ method: 'post', path: '/subscriptions/{subscription}/secrets', id: 'renewSecret' },
    ...{ tag: 'outgoing', scope: 'admin', status: 201 },
    summary: 'A new secret; messages are signed with the last one too until the next is made.',
    answer: { schema: answers.MadeSubscription },
    problems: [404],
  },
  {
    ...{ method: 'delete', path: '/subscriptions/{subscription}', id: 'endSubscription' },
    ...{ tag: 'outgoing', scope: 'admin', status: 204 },
    summary: 'Tell a system nothing any more; what waits for it goes too.',
    problems: [404],
  },
  {
    ...{ method: 'get', path: '/digests', id: 'readDigests' },
    ...{ tag: 'outgoing', scope: 'text', status: 200 },
    summary: 'The summaries by e-mail that you asked for.',
    answer: list(answers.Digest),
  },
  {
    ...{ method: 'post', path: '/digests', id: 'makeDigest' },
    ...{ tag: 'outgoing', scope: 'text', status: 201 },
    summary: 'Get a summary of what comes in by e-mail: numbers, no words of citizens.',
    body: { schema: NewDigest },
    answer: { schema: answers.Digest },
    problems: [409, ...MAKES],
  },
  {
    ...{ method: 'delete', path: '/digests/{digest}', id: 'endDigest' },
    ...{ tag: 'outgoing', scope: 'text', status: 204 },
    summary: 'Get no more of this summary.',
    problems: [404],
  },
  {
    ...{ method: 'get', path: '/notices', id: 'readNotices' },
    ...{ tag: 'outgoing', scope: 'aggregate', status: 200 },
    summary: 'What pages say is known and not known yet, also what is out of date.',
    query: NoticesQuery,
    answer: list(answers.Notice),
  },
  {
    ...{ method: 'put', path: '/notices/{notice}', id: 'putNotice' },
    ...{ tag: 'outgoing', scope: 'publish', status: 200 },
    summary: 'Say on a page what is known, what is not yet, and when there is more.',
    body: { schema: NewNotice },
    answer: { schema: answers.Notice },
    problems: [404, ...MAKES],
  },
  {
    ...{ method: 'delete', path: '/notices/{notice}', id: 'removeNotice' },
    ...{ tag: 'outgoing', scope: 'publish', status: 204 },
    summary: 'Take a notice from the page.',
    problems: [404],
  },
  {
    ...{ method: 'get', path: '/page-changes', id: 'readPageChanges' },
    ...{ tag: 'outgoing', scope: 'aggregate', status: 200 },
    summary: 'What was done to pages because of what people said.',
    query: PageChangesQuery,
    answer: list(answers.PageChange),
  },
  {
    ...{ method: 'put', path: '/page-changes/{change}', id: 'putPageChange' },
    ...{ tag: 'outgoing', scope: 'publish', status: 200 },
    summary: 'Write down a change to a page; everybody may read it.',
    body: { schema: NewPageChange },
    answer: { schema: answers.PageChange },
    problems: [404, ...MAKES],
  },
  {
    ...{ method: 'delete', path: '/page-changes/{change}', id: 'removePageChange' },
    ...{ tag: 'outgoing', scope: 'publish', status: 204 },
    summary: 'Take back that a page was changed.',
    problems: [404],
  },
  {
    ...{ method: 'get', path: '/sites/{site}/outcomes', id: 'readOutcomes' },
    ...{ tag: 'public', scope: 'public', status: 200 },
    summary: 'What was heard and what was done, for everybody; small numbers are left out.',
    query: OutcomesQuery,
    answer: { schema: answers.Outcomes },
    problems: [404],
  },
]
