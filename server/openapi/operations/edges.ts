/** What our own edges use, and partners. */

import * as answers from '../../../shared/api/answers.ts'
import { Followed } from '../../../shared/api/desk-answers.ts'
import { Entry } from '../../../shared/signal.ts'
import { Site } from '../../../shared/site.ts'
import { EVENT_TYPE, PartnerEvent } from '../../sources/partner-event.ts'
import { list, type Operation } from './operation.ts'

export const EDGES: readonly Operation[] = [
  {
    method: 'post',
    path: '/intake',
    id: 'handOver',
    tag: 'edges',
    scope: 'intake',
    summary: 'An edge hands over what it accepted, one entry a line.',
    body: { type: 'application/x-ndjson', schema: Entry },
    status: 200,
    answer: { schema: answers.IntakeResults },
    problems: [413, 415, 503],
  },
  {
    method: 'post',
    path: '/partner-events',
    id: 'handInEvent',
    tag: 'edges',
    scope: 'intake',
    summary: 'A partner hands in what it was told, as a CloudEvent in the NL GOV profile.',
    body: { type: EVENT_TYPE, schema: PartnerEvent },
    status: 201,
    answer: { schema: answers.Contributed },
    problems: [413, 415, 503],
  },
  {
    method: 'get',
    path: '/intake/sites',
    id: 'readEdgeSites',
    tag: 'edges',
    scope: 'intake',
    summary: 'The sites that an edge serves.',
    status: 200,
    answer: list(Site),
  },
  {
    method: 'get',
    path: '/intake/receipts/{digest}',
    id: 'findEdgeReceipt',
    tag: 'edges',
    scope: 'intake',
    summary: 'A question by the digest of its code, for an edge.',
    status: 200,
    answer: { schema: Followed },
    problems: [404],
  },
]
