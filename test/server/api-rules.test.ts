import { describe, expect, it } from 'vitest'
import { openApiDocument } from '../../server/openapi/document.ts'

/**
 * What the published linter of the NLgov REST API Design Rules looks at, said again in a few lines, so that a change
 * which breaks a rule is found here. The linter itself finds nothing (docs/analyse.md).
 */
type Schema = { properties?: Record<string, unknown> } & Record<string, unknown>
type Operation = {
  parameters?: { name: string; in: string }[]
  requestBody?: object
  responses: Record<string, { content?: Record<string, { schema: Schema }> }>
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete']
const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/
const CAMEL = /^[a-z][A-Za-z0-9]*$/

/** Every name of a member, however deep. */
const membersIn = (schema: unknown): string[] => {
  if (typeof schema !== 'object' || schema === null) return []
  const { properties = {}, ...rest } = schema as Schema
  return [
    ...Object.keys(properties),
    ...[...Object.values(properties), ...Object.values(rest)].flatMap(membersIn),
  ]
}

describe('the description of the interface keeps the API Design Rules', () => {
  const document = openApiDocument() as unknown as {
    openapi: string
    info: { version: string; contact: Record<string, string> }
    servers: { url: string }[]
    paths: Record<string, Record<string, Operation>>
    components: { schemas?: Record<string, Schema> }
  }
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )

  it('says its version, whom to ask, and the major version in the address', () => {
    const { openapi, info, servers } = document
    expect(openapi).toMatch(/^3\.\d+\.\d+$/)
    expect(info.version).toMatch(/^1\.\d+\.\d+$/)
    expect(Object.keys(info.contact).sort()).toEqual(['email', 'name', 'url'])
    expect(servers.map(({ url }) => url)).toEqual(['/v1'])
  })

  it('writes paths in kebab-case without an end of their own, keys and members in camelCase', () => {
    for (const path of Object.keys(document.paths)) {
      // The one file: where the rules themselves want it.
      if (path === '/openapi.json') continue
      for (const part of path.slice(1).split('/')) {
        expect(part).toMatch(part.startsWith('{') ? /^\{[a-z][A-Za-z]*\}$/ : KEBAB)
      }
    }
    for (const { method, operation } of operations) {
      expect(METHODS).toContain(method)
      for (const { name, in: where } of operation.parameters ?? []) {
        if (where === 'query') expect(name).toMatch(CAMEL)
      }
      for (const member of membersIn([operation.requestBody, operation.responses])) {
        expect(member).toMatch(CAMEL)
      }
    }
    for (const member of membersIn(document.components.schemas)) expect(member).toMatch(CAMEL)
  })

  it('answers what is invalid with 400, never 422, and every refusal as a problem', () => {
    for (const { path, method, operation } of operations) {
      const { responses, parameters = [] } = operation
      const takes = parameters.length > 0 || !['get', 'delete'].includes(method)
      if (takes && path !== '/session')
        expect([path, Object.keys(responses)]).toEqual([path, expect.arrayContaining(['400'])])
      expect(responses).not.toHaveProperty('422')
      for (const [status, { content = {} }] of Object.entries(responses)) {
        if (Number(status) >= 400)
          expect(Object.keys(content)).toEqual(['application/problem+json'])
      }
    }
  })
})
