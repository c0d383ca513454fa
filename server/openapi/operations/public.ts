/** What citizens and their browsers use. */
import * as z from 'zod'
import * as answers from '../../../shared/api/answers.ts'
import { Followed } from '../../../shared/api/desk-answers.ts'
import { DrawnPage } from '../../../shared/api/outgoing-answers.ts'
import { PublicSignal } from '../../../worker/routes/signals.ts'
import { OnPageQuery } from '../../../worker/routes/widget.ts'
import type { Operation } from './operation.ts'

const code = z.strictObject({ code: z.string().max(60).describe('the code that the citizen has') })

export const PUBLIC: readonly Operation[] = [
  {
    method: 'get',
    path: '/sites/{site}/page',
    id: 'readPage',
    tag: 'public',
    scope: 'public',
    summary:
      'What everybody may read on a page: what is known and not known yet, and what was answered.',
    query: OnPageQuery,
    status: 200,
    answer: { schema: DrawnPage },
    problems: [404],
  },
  {
    method: 'post',
    path: '/signals',
    id: 'sendSignal',
    tag: 'public',
    scope: 'public',
    summary: 'Say something about a page. 202 means that it is safe on disk.',
    body: { schema: PublicSignal },
    status: 202,
    answer: { schema: answers.Accepted },
    problems: [403, 413, 415, 429, 503],
  },
  {
    method: 'get',
    path: '/sites/{site}/widget',
    id: 'readWidgetSettings',
    tag: 'public',
    scope: 'public',
    summary: 'What the widget must know of a site, and its texts.',
    query: z.strictObject({ language: z.string().optional(), page: z.string().optional() }),
    status: 200,
    answer: { schema: answers.WidgetSettings },
    problems: [404],
  },
  {
    method: 'post',
    path: '/receipts',
    id: 'findReceipt',
    tag: 'public',
    scope: 'public',
    summary: 'Look a question up by its code.',
    body: { schema: code },
    status: 200,
    answer: { schema: Followed },
    problems: [404, 413, 415, 503],
  },
  {
    method: 'get',
    path: '/openapi.json',
    id: 'readDescription',
    tag: 'public',
    scope: 'public',
    summary: 'This document.',
    status: 200,
    answer: { schema: z.record(z.string(), z.unknown()) },
  },
]
