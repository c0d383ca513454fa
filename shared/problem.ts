/** Every way in which we can say no. A closed list: a new one does not compile until it is answered. */

/** One thing that is wrong with a body, named by the member that has it. Never repeats what was written. */
export type MemberError = { member: string; error: string }

export type Problem =
  | { code: 'signal_invalid'; errors: MemberError[] }
  | { code: 'query_invalid'; errors: MemberError[] }
  | { code: 'body_invalid'; errors: MemberError[] }
  | { code: 'revision_conflict' }
  | { code: 'question_moved' }
  | { code: 'issue_moved' }
  | { code: 'spokesperson_only' }
  | { code: 'core_message_moved' }
  | { code: 'changed_meanwhile' }
  | { code: 'not_set_up'; setting: string }
  | { code: 'already_running' }
  | { code: 'theme_moved' }
  | { code: 'site_unknown'; site: string }
  | { code: 'origin_refused'; site: string; origin: string }
  | { code: 'page_refused'; site: string; host: string }
  | { code: 'token_missing' }
  | { code: 'token_refused' }
  | { code: 'scope_missing'; scope: string }
  | { code: 'not_found' }
  | { code: 'method_not_allowed'; allow: string }
  | { code: 'not_acceptable'; offered: readonly string[] }
  | { code: 'body_too_large'; maxBytes: number }
  | { code: 'media_type_unsupported'; accepted: string }
  | { code: 'too_many'; retryAfterSeconds: number; challenge?: object }
  | { code: 'outbox_full'; retryAfterSeconds: number }
  | { code: 'store_unreachable'; retryAfterSeconds: number }
  | { code: 'unexpected' }

/** A problem on its way to the place where it is answered. */
export class Refusal extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.code)
    this.problem = problem
  }
}

/** Stops here and answers with a problem. */
export const refuse = (problem: Problem): never => {
  throw new Refusal(problem)
}
