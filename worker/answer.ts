/** Says no in one place: every problem becomes problem+json (RFC 9457), and hides what only we may know. */
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { type MemberError, type Problem, Refusal } from '../shared/problem.ts'
import type { LogEvent } from './deps.ts'

type Answer = {
  status: 400 | 401 | 403 | 404 | 405 | 406 | 409 | 413 | 415 | 429 | 500 | 503
  code: string
  title: string
  errors?: MemberError[]
  /** Work that, once done, lets this very request through. */
  challenge?: object
  headers?: Record<string, string>
}

const retryLater = (seconds: number) => ({ 'Retry-After': String(seconds) })
const NOT_ALLOWED = { status: 403, code: 'not_allowed', title: 'Not allowed' } as const

/** What the outside may know. Which site or host we refused, and why, stays in the log. */
export const answerTo = (problem: Problem): Answer => {
  const { code } = problem
  switch (code) {
    case 'signal_invalid':
      return { status: 400, code, title: 'The signal is not valid', errors: problem.errors }
    case 'query_invalid':
      return { status: 400, code, title: 'The query is not valid', errors: problem.errors }
    case 'body_invalid':
      return { status: 400, code, title: 'The body is not valid', errors: problem.errors }
    case 'revision_conflict':
      return {
        status: 400,
        code,
        title: 'This id and revision were used for another body',
        errors: [{ member: 'revision', error: 'used before for another body' }],
      }
    case 'question_moved':
      return { status: 409, code, title: 'This cannot be done with the question as it is now' }
    case 'issue_moved':
      return { status: 409, code, title: 'This cannot be done with the issue as it is now' }
    case 'core_message_moved':
      return { status: 409, code, title: 'The core message has changed: look at it again first' }
    case 'spokesperson_only':
      return { status: 403, code, title: 'Only who speaks about the issue may do this' }
    case 'changed_meanwhile':
      return { status: 409, code, title: 'It is not as it was when you read it: read it again' }
    case 'not_set_up':
      return { status: 409, code, title: `The operator has not set ${problem.setting}` }
    case 'theme_moved':
      return { status: 409, code, title: 'This cannot be done with the theme as it is now' }
    case 'already_running':
      return { status: 409, code, title: 'This is being done already' }
    case 'site_unknown':
    case 'origin_refused':
    case 'page_refused':
    case 'scope_missing':
      return NOT_ALLOWED
    case 'token_missing':
    case 'token_refused':
      return {
        status: 401,
        code: 'not_signed_in',
        title: 'A valid token is needed',
        headers: { 'WWW-Authenticate': 'Bearer' },
      }
    case 'not_found':
      return { status: 404, code, title: 'Nothing is here' }
    case 'method_not_allowed':
      return { status: 405, code, title: 'Not with this method', headers: { Allow: problem.allow } }
    case 'not_acceptable':
      return {
        status: 406,
        code,
        title: `Offered are ${problem.offered.join(', ')}`,
      }
    case 'body_too_large':
      return { status: 413, code, title: `At most ${problem.maxBytes} bytes` }
    case 'media_type_unsupported':
      return { status: 415, code, title: `Send ${problem.accepted}` }
    case 'too_many':
      return {
        status: 429,
        code,
        title: 'Too many at once',
        headers: retryLater(problem.retryAfterSeconds),
        ...(problem.challenge ? { challenge: problem.challenge } : {}),
      }
    case 'outbox_full':
    case 'store_unreachable':
      return {
        status: 503,
        code: 'not_now',
        title: 'Not now, please try again',
        headers: retryLater(problem.retryAfterSeconds),
      }
    case 'unexpected':
      return { status: 500, code, title: 'Something went wrong on our side' }
  }
}

/** What may be written to the log about a problem: never a text, at most a site key and a host. */
const logged = (problem: Problem) => ({
  code: problem.code,
  ...('site' in problem ? { site: problem.site } : {}),
  ...('host' in problem ? { host: problem.host } : {}),
  ...('origin' in problem ? { host: problem.origin } : {}),
})

const asProblem = (error: unknown): Problem => {
  if (error instanceof Refusal) return error.problem
  // Hono's own refusals of a body that it cannot read.
  if (error instanceof HTTPException && error.status < 500) {
    return { code: 'body_invalid', errors: [{ member: '', error: 'cannot be read' }] }
  }
  return { code: 'unexpected' }
}

/** Turns whatever was thrown into an answer. Errors of ours are logged by name only: texts may be in them. */
export const answerError = (log: (event: LogEvent) => void) => (error: Error, c: Context) => {
  const problem = asProblem(error)
  const { status, code, title, errors, challenge, headers } = answerTo(problem)
  const requestId: string = c.get('requestId') ?? ''
  if (problem.code === 'unexpected') {
    log({
      event: 'failed',
      requestId,
      error: `${error.name} ${(error as { code?: string }).code ?? ''}`,
    })
  } else {
    log({ event: 'refused', requestId, status, ...logged(problem) })
  }
  const body = {
    type: `urn:helder:problem:${code}`,
    title,
    detail: errors?.map(({ member, error }) => `${member} ${error}`.trim()).join('; ') || title,
    status,
    code,
    ...(errors ? { errors } : {}),
    ...(challenge ? { challenge } : {}),
    ...(requestId ? { instance: `urn:helder:request:${requestId}` } : {}),
  }
  return c.body(JSON.stringify(body), status, {
    'Content-Type': 'application/problem+json',
    ...headers,
  })
}
