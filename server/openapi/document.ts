/** The description of the interface (OpenAPI 3.0, which the Dutch API rules are checked in), made of the schemas. */
import * as z from 'zod'
import { Problem } from '../../shared/api/answers.ts'
import { WORK_HEADER } from '../../shared/work.ts'
import { API_VERSION } from '../../worker/headers.ts'
import { OPERATIONS } from './operations/index.ts'
import type { Operation } from './operations/operation.ts'

const TITLES: Record<number, string> = {
  400: 'Not valid; every error at once',
  401: 'A valid token is needed',
  403: 'Not allowed',
  404: 'Nothing is here',
  406: 'Not in this form',
  413: 'Too large',
  415: 'Not this media type',
  429: 'Too many at once',
  500: 'Something went wrong on our side',
  503: 'Not now, please try again',
}

/** A schema of ours in OpenAPI's words: as it is sent for bodies and queries, as it is read for answers. */
const described = (schema: z.ZodType, io: 'input' | 'output') => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    target: 'openapi-3.0',
    io,
    unrepresentable: 'any',
  }) as Record<string, unknown>
  return rest
}

const HEADERS = {
  'API-Version': { description: 'The version of the interface.', schema: { type: 'string' } },
}
const LINK = {
  Link: {
    description: 'Where the next rows are, as `rel="next"` (RFC 8288), while there are more.',
    schema: { type: 'string' },
  },
}
const RETRY = { 'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer' } } }

const problem = (status: number) => ({
  description: TITLES[status] ?? '',
  headers: { ...HEADERS, ...(status === 429 || status === 503 ? RETRY : {}) },
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
})

const inPath = (path: string) =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))

const inQuery = (query: z.ZodObject | undefined) => {
  if (!query) return []
  const { properties = {} } = described(query, 'input') as { properties?: Record<string, object> }
  return Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', schema }))
}

const securityOf = (scope: Operation['scope']) =>
  scope === 'public' ? [] : [{ token: [] }, { session: [] }]

const operationOf = (operation: Operation) => {
  const { id, summary, tag, scope, path, query, body, status, answer, problems = [] } = operation
  const parameters = [...inPath(path), ...inQuery(query)]
  if (id === 'sendSignal') {
    parameters.push({
      name: WORK_HEADER,
      in: 'header',
      schema: { type: 'string', description: 'Work that a 429 asked for, base64 of JSON.' },
    } as never)
  }
  const takesInput = parameters.length > 0 || body !== undefined
  const codes = new Set([
    ...(takesInput ? [400] : []),
    ...(scope === 'public' ? [] : [401, 403]),
    ...problems,
    500,
  ])
  const types = answer?.types ?? ['application/json']
  const schemaFor = (type: string) =>
    type === 'application/json'
      ? described(answer?.schema ?? z.any(), 'output')
      : { type: 'string', format: 'binary' }
  return {
    operationId: id,
    summary,
    tags: [tag],
    description:
      scope === 'public' ? summary : `${summary} Needs the scope \`${scope}\` or \`admin\`.`,
    security: securityOf(scope),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body
      ? {
          requestBody: {
            required: true,
            content: {
              [body.type ?? 'application/json']: { schema: described(body.schema, 'input') },
            },
          },
        }
      : {}),
    responses: {
      [status]: {
        description: status === 204 ? 'Done.' : 'As asked.',
        headers: query && 'after' in query.shape ? { ...HEADERS, ...LINK } : HEADERS,
        ...(answer
          ? {
              content: Object.fromEntries(types.map((type) => [type, { schema: schemaFor(type) }])),
            }
          : {}),
      },
      ...Object.fromEntries([...codes].sort().map((one) => [one, problem(one)])),
    },
  }
}

export const openApiDocument = () => {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const operation of OPERATIONS) {
    const path = paths[operation.path] ?? {}
    path[operation.method] = operationOf(operation)
    paths[operation.path] = path
  }
  return {
    openapi: '3.0.3',
    info: {
      title: 'Helder',
      version: API_VERSION,
      description:
        'Citizen feedback for government pages: send it, count it, pull it. After the NLgov REST API Design Rules.',
      contact: {
        name: 'The Helder team',
        url: 'https://helder.example.nl/contact',
        email: 'helder@example.nl',
      },
      license: { name: 'EUPL-1.2', url: 'https://joinup.ec.europa.eu/collection/eupl' },
    },
    servers: [{ url: '/v1' }],
    tags: ['public', 'signals', 'reports', 'desk', 'outgoing', 'themes', 'care', 'edges'].map(
      (name) => ({
        name,
      }),
    ),
    paths,
    components: {
      schemas: { Problem: described(Problem, 'output') },
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer' },
        session: { type: 'apiKey', in: 'cookie', name: 'helder_session' },
      },
    },
  }
}
