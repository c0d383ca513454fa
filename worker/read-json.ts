/** Reads a JSON body in the order in which it is cheapest to say no: type, size, syntax, depth, schema. */
import { zValidator } from '@hono/zod-validator'
import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import * as z from 'zod'
import { BODY_BYTES_MAX, DEPTH_MAX } from '../shared/limits.ts'
import { type MemberError, type Problem, refuse } from '../shared/problem.ts'
import { duplicateMember } from './duplicates.ts'

/** `Content-Type` must be the given one; parameters such as `charset` do not matter. */
export const mediaType =
  (accepted: string): MiddlewareHandler =>
  async (c, next) => {
    const [given = ''] = (c.req.header('Content-Type') ?? '').split(';')
    if (given.trim().toLowerCase() !== accepted)
      refuse({ code: 'media_type_unsupported', accepted })
    await next()
  }

/**
 * Refuses a body by its stated length, which the HTTP parser holds it to; a body without one is counted as
 * it comes. Looking at the stream when there is no need makes a request three times as dear on Node.
 */
export const bodyBytes = (maxBytes: number): MiddlewareHandler => {
  const tooLarge = () => refuse({ code: 'body_too_large', maxBytes })
  const counted = bodyLimit({ maxSize: maxBytes, onError: tooLarge })
  return async (c, next) => {
    const stated = c.req.header('Content-Length')
    if (stated === undefined || c.req.header('Transfer-Encoding')) return counted(c, next)
    // What is no number at all is no small number either.
    if (!(Number(stated) <= maxBytes)) tooLarge()
    return next()
  }
}

/** Whether nesting stays within `levels`; looks no deeper than that itself. */
const shallow = (value: unknown, levels: number): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (levels > 0 && Object.values(value).every((member) => shallow(member, levels - 1)))

/** A member's name as it may be repeated: short, and without characters that mean something elsewhere. */
const safeName = (path: readonly PropertyKey[]) =>
  path
    .map((part) =>
      String(part)
        .replace(/[^\w$-]/gu, '?')
        .slice(0, 60),
    )
    .join('.')

/** Every error at once, each naming its member. Messages are zod's or ours; neither repeats a value. */
export const memberErrors = (error: z.core.$ZodError): MemberError[] =>
  error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({
          member: safeName([...issue.path, key]),
          error: 'unknown member',
        }))
      : [{ member: safeName(issue.path), error: issue.message }],
  )

type Code = Extract<Problem, { errors: MemberError[] }>['code']

/** `JSON.parse`, whose own message would repeat what was written. */
const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return wrong('not valid JSON')
  }
}
const wrong = (error: string) => refuse({ code: 'body_invalid', errors: [{ member: '', error }] })

type Json<S extends z.ZodType> = MiddlewareHandler<
  Record<never, never>,
  string,
  { in: { json: z.input<S> }; out: { json: z.output<S> } }
>

/**
 * The checks of a JSON body in order, ending in a typed `c.req.valid('json')`. Reads and parses the body
 * once; zod's validator for hono would parse it again, and cannot look at depth and doubles.
 */
export const checkJson =
  <S extends z.ZodType>(schema: S, code: Code): Json<S> =>
  async (c, next) => {
    const text = await c.req.text()
    const body = parsed(text)
    if (!shallow(body, DEPTH_MAX)) wrong(`nested deeper than ${DEPTH_MAX}`)
    const twice = duplicateMember(text)
    if (twice !== undefined) {
      refuse({
        code: 'body_invalid',
        errors: [{ member: safeName([twice]), error: 'stands twice' }],
      })
    }
    const checked = schema.safeParse(body)
    if (!checked.success) refuse({ code, errors: memberErrors(checked.error) })
    c.req.addValidatedData('json', checked.data as object)
    return next()
  }

/** U+0000: no text of people has it, and PostgreSQL takes none that does. */
const NUL = '\u0000'
const NO_NUL = 'has a character that no text has'

/** Where it stands in a value of which the depth is known. */
const nulIn = (value: unknown, path: readonly string[] = []): readonly string[] | undefined => {
  if (typeof value === 'string') return value.includes(NUL) ? path : undefined
  if (typeof value !== 'object' || value === null) return undefined
  for (const [name, member] of Object.entries(value)) {
    const found = nulIn(member, [...path, name])
    if (found) return found
  }
  return undefined
}

/** What staff send: JSON of at most so many bytes that fits a schema. */
export const jsonBody = <S extends z.ZodType>(schema: S) =>
  [
    mediaType('application/json'),
    bodyBytes(BODY_BYTES_MAX),
    checkJson(
      schema.superRefine((value, context) => {
        const path = nulIn(value)
        if (path) context.addIssue({ code: 'custom', path: [...path], message: NO_NUL })
      }),
      'body_invalid',
    ),
  ] as const

const inCamelCase = (query: unknown, context: z.core.$RefinementCtx) => {
  const path = nulIn(query)
  if (path) context.addIssue({ code: 'custom', path: [...path], message: NO_NUL })
  return Object.fromEntries(
    Object.entries(query as Record<string, unknown>).map(([name, value]) => [
      name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  )
}

/** The same for a query string, ending in `c.req.valid('query')`. `life-event` means what `lifeEvent` does. */
export const checkQuery = <S extends z.ZodType>(schema: S) =>
  zValidator('query', z.preprocess(inCamelCase, schema), (result) => {
    if (!result.success)
      refuse({ code: 'query_invalid', errors: memberErrors(result.error as z.core.$ZodError) })
  })
