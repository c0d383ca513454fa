/** Every operation under /v1, with who may ask it, what it takes and what it gives. */
import * as z from 'zod'
import { Entry } from '../../shared/signal.ts'
import { Site } from '../../shared/site.ts'
import type { Scope } from '../../shared/words.ts'
import { PublicSignal } from '../../worker/routes/signals.ts'
import { OFFERED } from '../formats/index.ts'
import { AuditQuery, ErasuresQuery } from '../routes/care.ts'
import { CountsQuery } from '../routes/counts.ts'
import { SignalsQuery } from '../routes/signals.ts'
import { NewToken } from '../routes/tokens.ts'
import * as answers from './schemas.ts'

export type Operation = {
  method: 'get' | 'post' | 'put' | 'delete'
  path: string
  id: string
  summary: string
  tag: 'public' | 'signals' | 'care' | 'edges'
  /** The right that is needed; `public` needs none, `session` any valid token. */
  scope: Scope | 'public' | 'session'
  query?: z.ZodObject
  body?: { type?: string; schema: z.ZodType }
  status: number
  answer?: { schema: z.ZodType; types?: readonly string[] }
  /** Codes of problems besides those that every operation may answer with. */
  problems?: readonly number[]
}

const code = z.strictObject({ code: z.string().max(60).describe('the code that the citizen has') })
const list = (schema: z.ZodType) => ({ schema: z.array(schema) })

export const OPERATIONS: readonly Operation[] = [
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
    answer: { schema: answers.Received },
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
    method: 'delete',
    path: '/signals/{id}',
    id: 'eraseSignal',
    tag: 'care',
    scope: 'admin',
    summary: 'Destroy what somebody said; the counts stay.',
    status: 204,
    problems: [404],
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
  {
    method: 'put',
    path: '/sites/{site}',
    id: 'putSite',
    tag: 'care',
    scope: 'admin',
    summary: 'Make or change a site.',
    body: { schema: Site },
    status: 200,
    answer: { schema: Site },
    problems: [413, 415],
  },
  {
    method: 'get',
    path: '/tokens',
    id: 'readTokens',
    tag: 'care',
    scope: 'admin',
    summary: 'Who may use this interface.',
    status: 200,
    answer: list(answers.Token),
  },
  {
    method: 'post',
    path: '/tokens',
    id: 'makeToken',
    tag: 'care',
    scope: 'admin',
    summary: 'Make a token; it is shown once.',
    body: { schema: NewToken },
    status: 201,
    answer: { schema: answers.MadeToken },
    problems: [413, 415],
  },
  {
    method: 'delete',
    path: '/tokens/{name}',
    id: 'revokeToken',
    tag: 'care',
    scope: 'admin',
    summary: 'Refuse a token from now on.',
    status: 204,
    problems: [404],
  },
  {
    method: 'get',
    path: '/audit',
    id: 'readAudit',
    tag: 'care',
    scope: 'admin',
    summary: 'Who read, exported, erased or changed rights, in a chain of hashes.',
    query: AuditQuery,
    status: 200,
    answer: list(answers.AuditLine),
  },
  {
    method: 'get',
    path: '/erasures',
    id: 'readErasures',
    tag: 'care',
    scope: 'text',
    summary: 'What was taken back: destroy your copies too.',
    query: ErasuresQuery,
    status: 200,
    answer: list(answers.Erasure),
  },
  {
    method: 'get',
    path: '/session',
    id: 'readSession',
    tag: 'care',
    scope: 'aggregate',
    summary: 'Who is signed in.',
    status: 200,
    answer: { schema: answers.SignedIn },
  },
  {
    method: 'post',
    path: '/session',
    id: 'signIn',
    tag: 'care',
    scope: 'public',
    summary: 'Trade a token for a cookie that no script can read.',
    body: { schema: z.strictObject({ token: z.string().max(200) }) },
    status: 204,
    problems: [401, 413, 415],
  },
  {
    method: 'delete',
    path: '/session',
    id: 'signOut',
    tag: 'care',
    scope: 'public',
    summary: 'Sign out.',
    status: 204,
  },
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
    answer: { schema: answers.Received },
    problems: [404],
  },
]
