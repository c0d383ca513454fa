/** A JSON schema as rows of a table: one for each member, inner ones with their path. */
export type Schema = {
  type?: string
  format?: string
  description?: string
  enum?: readonly unknown[]
  items?: Schema
  properties?: Record<string, Schema>
  additionalProperties?: Schema | boolean
  required?: readonly string[]
  anyOf?: readonly Schema[]
  oneOf?: readonly Schema[]
  allOf?: readonly Schema[]
  nullable?: boolean
  maxLength?: number
  minimum?: number
  maximum?: number
  $ref?: string
}
export type Member = { name: string; type: string; required: boolean; description: string }

/** What a value is, in a few words. */
export const typeOf = (schema: Schema): string => {
  if (schema.enum) return schema.enum.map(String).join(' | ')
  const either = schema.anyOf ?? schema.oneOf
  if (either) return [...new Set(either.map(typeOf))].join(' | ')
  if (schema.items) return `list of ${typeOf(schema.items)}`
  const { type = 'anything', format, maxLength, nullable } = schema
  const what = format ? `${type}, ${format}` : type
  const bounded = maxLength && maxLength < 1e6 ? `${what}, at most ${maxLength}` : what
  return nullable ? `${bounded} or null` : bounded
}

/** All members, down to the innermost; those of a list's items as `list[].member`. */
export const membersOf = (schema: Schema, before = ''): Member[] => {
  if (schema.items) return membersOf(schema.items, before ? `${before}[]` : '[]')
  const either = schema.anyOf ?? schema.oneOf ?? schema.allOf
  if (either) return either.flatMap((one) => membersOf(one, before))
  return Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => {
    const path = before ? `${before}.${name}` : name
    const member = {
      name: path,
      type: typeOf(inner),
      required: schema.required?.includes(name) ?? false,
      description: inner.description ?? '',
    }
    return [member, ...membersOf(inner, path)]
  })
}
