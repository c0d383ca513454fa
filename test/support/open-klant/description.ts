/**
 * The API description of Klantinteracties as two judges: what may be sent, and what may be answered.
 * OpenAPI 3.0 is nearly JSON Schema; the differences (`nullable`, `readOnly`) are worked out here.
 */
import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import formats from 'ajv-formats'

type Schema = { [key: string]: unknown }
type Content = { content: { 'application/json': { schema: { $ref: string } } } }
type Operation = {
  parameters?: { name: string; in: string }[]
  requestBody?: Content
  responses: Record<string, Content>
}
export type Method = 'get' | 'post'

const document = JSON.parse(
  readFileSync(new URL('../../fixtures/klantinteracties-0.9.0.json', import.meta.url), 'utf8'),
) as {
  paths: Record<string, { [method in Method]?: Operation }>
  components: { schemas: Record<string, Schema> }
}

const isObject = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Members that only the register may say are not to be sent, and nothing may be sent that it does not know. */
const asSent = (schema: Schema): Schema => {
  const given = (schema.properties ?? {}) as Record<string, Schema>
  const properties = Object.entries(given).filter(([, member]) => member.readOnly !== true)
  const names = properties.map(([name]) => name)
  return {
    ...schema,
    properties: Object.fromEntries(properties),
    required: ((schema.required ?? []) as string[]).filter((name) => names.includes(name)),
    additionalProperties: schema.additionalProperties ?? false,
  }
}

const named = (ref: string) => ref.replace('#/components/schemas/', '')

const convert = (value: unknown, sent: boolean): unknown => {
  if (Array.isArray(value)) return value.map((item) => convert(item, sent))
  if (!isObject(value)) return value
  if (typeof value.$ref === 'string') return { $ref: named(value.$ref) }
  const { nullable, ...schema } = isObject(value.properties) && sent ? asSent(value) : value
  const { readOnly: _, ...rest } = schema
  const converted = Object.fromEntries(
    Object.entries(rest).map(([key, item]) => [key, convert(item, sent)]),
  )
  // An enumeration that may be null is written apart, so that `null` need not be among its words.
  return nullable === true ? { anyOf: [converted, { type: 'null' }] } : converted
}

const ajvFor = (sent: boolean) => {
  const ajv = new Ajv({ strict: true, strictTypes: false, allErrors: true })
  formats.default(ajv)
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    ajv.addSchema(convert(schema, sent) as Schema, name)
  }
  return ajv
}
const judges = { sent: ajvFor(true), answered: ajvFor(false) }

const judge = (which: keyof typeof judges, { content }: Content) => {
  const { $ref } = content['application/json'].schema
  return judges[which].getSchema(named($ref)) as ValidateFunction
}

/** The call as described; undefined when there is none. */
export const described = (path: string, method: Method) => {
  const operation = document.paths[path]?.[method]
  if (!operation) return undefined
  const queries = (operation.parameters ?? []).filter((parameter) => parameter.in === 'query')
  return {
    queries: queries.map(({ name }) => name),
    body: operation.requestBody && judge('sent', operation.requestBody),
    /** Of the one answer that is not a refusal. */
    answers: Object.entries(operation.responses).map(([status, content]) => ({
      status: Number(status),
      judge: judge('answered', content),
    }))[0],
  }
}

/** Names of the members that a judge refused, as Open Klant writes them: `klantcontact.taal`. */
export const refusedBy = ({ errors }: ValidateFunction) => [
  ...new Set(
    (errors ?? []).map(({ instancePath, params }) =>
      [...instancePath.split('/'), params.missingProperty, params.additionalProperty]
        .filter(Boolean)
        .join('.'),
    ),
  ),
]
